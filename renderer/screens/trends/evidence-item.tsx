import { type ReactNode, useId } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import { useApp } from '../../app/app-context.ts';
import { shortDay, shortWeekday } from '../../app/format.ts';
import { useKeysWithin } from '../../app/keys.ts';
import { findingStrings as text } from '../../strings/findings.ts';
import { Mark } from '../../ui/instruments/marks.tsx';
import type { EvidenceSentence } from '../../workers/vault/queries/trends/evidence.ts';
import styles from './evidence.module.css';

/** "Tonight", or "Tue Nov 17". */
export const dayName = (day: DayKey, today: DayKey): string =>
  day === today ? text.tonight : `${shortWeekday(day)} ${shortDay(day)}`;

/** An evening's mark beside what is said of it. */
export const EveningMarkIcon = ({ closeness }: { readonly closeness: number | null }) => (
  <svg className={styles['mark']} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
    {closeness === null ? null : <Mark value={closeness} x={7} y={7} r={4.2} />}
  </svg>
);

/** The sentence with what was counted in it marked. */
const Sentence = ({ sentence: { text: words, marked } }: { readonly sentence: EvidenceSentence }) => {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marked) {
    parts.push(words.slice(at, Math.max(at, start)));
    parts.push(<mark key={start}>{words.slice(Math.max(at, start), end)}</mark>);
    at = Math.max(at, end);
  }
  return (
    <>
      “{parts}
      {words.slice(at)}”
    </>
  );
};

interface EvidenceItemProps {
  readonly sentence: EvidenceSentence;
  /** Without it nothing can be taken out, as with what pulls the other way. */
  readonly onTakeOut?: (sentence: EvidenceSentence, out: boolean) => void;
}

/** One sentence of the person's own: a press opens its entry, X takes what was counted in it out of the sum. */
export const EvidenceItem = ({ sentence, onTakeOut }: EvidenceItemProps) => {
  const { today, go } = useApp();
  const id = useId();
  const { isTakenOut, day, entry } = sentence;
  const takeOut = (): void => onTakeOut?.(sentence, !isTakenOut);
  const within = useKeysWithin((event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
    if (event.key === 'x' && isPlain && onTakeOut !== undefined) takeOut();
  });
  return (
    <li>
      <div ref={within} className={styles['item']} data-out={isTakenOut ? '' : undefined}>
        <EveningMarkIcon closeness={sentence.closeness} />
        <div>
          <blockquote>
            <button
              type="button"
              id={`${id}-words`}
              className={styles['sentence']}
              title={text.openEvening(dayName(day, today))}
              {...(onTakeOut === undefined ? {} : { 'aria-keyshortcuts': 'X' })}
              onClick={() => go('journal', entry)}
            >
              <Sentence sentence={sentence} />
            </button>
          </blockquote>
          <p className={styles['meta']}>
            <span role={onTakeOut === undefined ? undefined : 'status'}>
              {isTakenOut ? text.takenOut : dayName(day, today)}
            </span>
            {onTakeOut === undefined ? null : (
              // The same button says the opposite then: who pressed it stands on it still.
              <button type="button" className={styles['doesntFit']} aria-describedby={`${id}-words`} onClick={takeOut}>
                {isTakenOut ? text.undo : text.doesntFit}
              </button>
            )}
          </p>
        </div>
      </div>
    </li>
  );
};
