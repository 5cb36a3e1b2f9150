import { useEffect } from 'react';
import { steeredEvenings } from '#shared/aliases/steered';
import { isLeaning } from '#shared/aliases/rock-load';
import { weekOf } from '#shared/calendar/day-key';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { peopleStrings as text } from '../../strings/people.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useVault } from '../../vault/live.tsx';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import { Stones } from '../ledgers/load-meter.tsx';
import styles from './people-screen.module.css';

const mostDrawn = 10;

interface PeopleNotesProps {
  readonly cards: readonly PersonCard[];
  readonly checkUp: RecordId | null;
  /** How much leans on the person alone. */
  readonly rockLoad: number;
  readonly onOpen: (id: RecordId) => void;
}

/** What is true of all the cards together: who has only this person, and whose turn it is. Nothing is counted up to a grade. */
export const PeopleNotes = ({ cards, checkUp, rockLoad, onOpen }: PeopleNotesProps) => {
  const leaning = cards.filter(isLeaning).length;
  const turn = cards.find(({ id }) => id === checkUp);
  const { today } = useApp();
  const { api } = useVault();
  const id =
    turn === undefined || (turn.turnOn !== undefined && weekOf(turn.turnOn) === weekOf(today)) ? null : turn.id;
  useEffect(() => {
    // What the disk won't take of it is only offered to the same one once more.
    if (id !== null) void api.changeCard(id, { turnOn: today });
  }, [api, id, today]);
  if (leaning === 0 && turn === undefined) return null;
  return (
    <div className={styles['notes']}>
      {leaning === 0 ? null : (
        <p>
          <Stones count={Math.max(1, Math.round(rockLoad))} most={mostDrawn} />
          {text.rock(leaning)} <i>{text.yourRock}</i>
        </p>
      )}
      {turn === undefined ? null : (
        <p>
          {turn.steered >= steeredEvenings ? text.steered(turn.alias, turn.steered) : text.turn(turn.alias)}{' '}
          {text.turnHint} <LinkButton onClick={() => onOpen(turn.id)}>{text.openCard}</LinkButton>
        </p>
      )}
    </div>
  );
};
