import type { Ref } from 'react';
import { useApp } from '../../app/app-context.ts';
import { dayInYear } from '../../app/format.ts';
import { kindName, peopleStrings as text, stageName } from '../../strings/people.ts';
import { PickList } from '../../ui/pick-list.tsx';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import styles from './people-list.module.css';

interface PeopleListProps {
  readonly cards: readonly PersonCard[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly onEnter: () => void;
  readonly ref?: Ref<HTMLDivElement>;
}

const marksOf = ({ soleSupportSince, openPromises }: PersonCard): string =>
  [
    ...(soleSupportSince === null ? [] : [text.onlyYou]),
    ...(openPromises.length === 0 ? [] : [text.promises(openPromises.length)]),
  ].join(', ');

const Row = ({ card }: { readonly card: PersonCard }) => {
  const { today } = useApp();
  const { alias, kind, stage, lastMention } = card;
  const marks = marksOf(card);
  return (
    <span className={styles['row']} data-ended={stage === 'ended' ? '' : undefined}>
      <b>{alias}</b>
      <span>{stage === null ? kindName(kind) : `${kindName(kind)}, ${stageName(stage).toLowerCase()}`}</span>
      <span>{lastMention === null ? text.neverWritten : text.lastWritten(dayInYear(lastMention, today))}</span>
      {marks === '' ? null : <span className={styles['marks']}>{marks}</span>}
    </span>
  );
};

/** Whoever was written of last comes first. */
export const PeopleList = ({ cards, selected, onSelect, onEnter, ref }: PeopleListProps) => (
  <PickList
    {...(ref === undefined ? {} : { ref })}
    label={text.list}
    selected={selected}
    onSelect={onSelect}
    onEnter={onEnter}
    items={cards.map((card) => ({ id: card.id, text: card.alias, label: <Row card={card} /> }))}
  />
);
