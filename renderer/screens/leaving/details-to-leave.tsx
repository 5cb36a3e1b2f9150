import { useId, useState } from 'react';
import { around } from '#shared/past/around';
import type { Calendar } from '#shared/aliases/general-phrase';
import type { Decision } from '#shared/redaction/detail';
import { type Choice, choiceIdOf, choicesFor, generalWords } from '../../leaving/choices.ts';
import { type Decisions, decisionOf, type Found } from '../../leaving/found.ts';
import { type FoundGroup, isToCheck } from '../../leaving/groups.ts';
import { reasonInWords } from '../../strings/guard.ts';
import { leavingStrings as text } from '../../strings/leaving.ts';
import { AroundWords } from '../../ui/around-words.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { useGrowing } from '../../ui/use-growing.ts';
import styles from './leaving.module.css';

export type Decide = (group: FoundGroup, places: readonly Found[], decision: Decision | null) => void;

interface DetailsToLeaveProps {
  readonly page: string;
  readonly groups: readonly FoundGroup[];
  readonly decisions: Decisions;
  readonly calendar: Calendar;
  /** By the group's key: a name that nobody else has. */
  readonly fresh: ReadonlyMap<string, string>;
  readonly onDecide: Decide;
}

const mixed = 'mixed';

interface PickProps {
  readonly label: string;
  readonly describedBy: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onPick: (decision: Decision | null) => void;
}

const Pick = ({ label, describedBy, choices, value, onPick }: PickProps) => (
  <select
    aria-label={label}
    aria-describedby={describedBy}
    value={value}
    onChange={(event) => {
      const chosen = choices.find(({ id }) => id === event.currentTarget.value);
      if (chosen !== undefined) onPick(chosen.decision);
    }}
  >
    {value === mixed ? <option value={mixed}>{text.mixed}</option> : null}
    {choices.map(({ id, label: words }) => (
      <option key={id} value={id}>
        {words}
      </option>
    ))}
  </select>
);

const GroupRow = ({ group, ...rest }: Omit<DetailsToLeaveProps, 'groups'> & { readonly group: FoundGroup }) => {
  const { page, decisions, calendar, fresh, onDecide } = rest;
  const { key, words, kind, places } = group;
  const why = useId();
  const [isApart, setApart] = useState(false);
  const all = places.map((place) => ({ place, decision: decisionOf(place, decisions) }));
  const ids = new Set(all.map(({ decision }) => choiceIdOf(decision)));
  const [first] = all;
  if (first === undefined) return null;
  const because = first.place.reason === null ? null : reasonInWords(first.place.reason);
  const choicesAt = (place: Found, now: Decision | null): readonly Choice[] =>
    choicesFor(place, now, generalWords(page, place, calendar), fresh.get(key) ?? null);
  return (
    <li className={styles['detail']} data-open={isToCheck(group, decisions) ? '' : undefined}>
      <div>
        <b>{text.decide(words)}</b>
        <span id={why} className={styles['why']}>
          {text.kind(kind, places.length)}
          {because === null || because === text.kind(kind, 1) ? '' : `, ${because}`}
          {isToCheck(group, decisions) ? <em>{` ${text.toCheck}`}</em> : null}
        </span>
      </div>
      <Pick
        label={text.decide(words)}
        describedBy={why}
        choices={choicesAt(first.place, first.decision)}
        value={ids.size > 1 ? mixed : choiceIdOf(first.decision)}
        onPick={(decision) => onDecide(group, places, decision)}
      />
      {places.length > 1 ? (
        <LinkButton aria-expanded={isApart} onClick={() => setApart(!isApart)}>
          {text.eachPlace}
        </LinkButton>
      ) : null}
      {isApart ? (
        <ol className={styles['places']}>
          {all.map(({ place, decision }, at) => (
            <li key={place.id}>
              <span id={`${why} ${at}`} className={styles['why']}>
                <AroundWords place={around(page, place)} />
              </span>
              <Pick
                label={text.decideHere(words, at + 1)}
                describedBy={`${why} ${at}`}
                choices={choicesAt(place, decision)}
                value={choiceIdOf(decision)}
                onPick={(chosen) => onDecide(group, [place], chosen)}
              />
            </li>
          ))}
        </ol>
      ) : null}
    </li>
  );
};

/** Every detail with what becomes of it: in the whole document, or place by place. */
export const DetailsToLeave = ({ groups, ...rest }: DetailsToLeaveProps) => {
  const drawn = useGrowing(groups.length);
  return (
    <ul className={styles['details']} aria-busy={drawn < groups.length}>
      {groups.slice(0, drawn).map((group) => (
        <GroupRow key={group.key} group={group} {...rest} />
      ))}
    </ul>
  );
};
