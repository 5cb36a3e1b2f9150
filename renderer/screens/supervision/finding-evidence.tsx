import { monthAndDay } from '../../app/format.ts';
import { supervisionStrings as text } from '../../strings/supervision.ts';
import type { FindingSentence } from '../../workers/vault/supervision/finding-sentences.ts';
import styles from './gathered.module.css';

const shownAtMost = 3;

/** What a finding rests on, in the person's own sentences: to be looked at here, and brought by nobody but them. */
export const FindingEvidence = ({ sentences }: { readonly sentences: readonly FindingSentence[] }) => {
  if (sentences.length === 0) return null;
  const more = sentences.length - shownAtMost;
  return (
    <div className={styles['evidence']}>
      <p>{text.restsOn}</p>
      <ul aria-label={text.restsOn}>
        {sentences.slice(0, shownAtMost).map(({ entry, day, text: sentence }) => (
          <li key={`${entry} ${sentence}`}>
            <q>{sentence}</q> <small>{monthAndDay(day)}</small>
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{text.moreInTrends(more)}</p> : null}
    </div>
  );
};
