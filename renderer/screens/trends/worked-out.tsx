import { useState } from 'react';
import type { Channel, Direction } from '#shared/reading/leans/lean';
import { findingStrings as text } from '../../strings/findings.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import type { WorkedOut } from '../../workers/vault/queries/trends/worked-out.ts';
import { stopName } from './describe.ts';
import styles from './evidence.module.css';

interface WorkedOutProps {
  readonly sum: WorkedOut;
  readonly channel: Channel;
  readonly direction: Direction;
  /** Why words were counted, each once. */
  readonly why: readonly string[];
  /** Sentences that the person took out of it. */
  readonly takenOut: number;
}

/** The sum, one sentence a term. */
const termsOf = ({ sum, channel, direction, why, takenOut }: WorkedOutProps): readonly string[] => {
  // No sum is made of words that say it was too close: they are evidence, and nothing is held against a usual of theirs.
  const isClose = direction === 'flooded' && channel === 'readings';
  const { evenings, middle, withReach, withWords, usual } = sum;
  return [
    middle === null ? '' : text.sumDial(evenings, stopName(middle)),
    withReach === 0 ? '' : text.sumReach(withReach),
    usual === null
      ? text.sumNoUsual
      : text.sumUsual(usual.evenings, stopName(usual.middle), stopName(usual.from), stopName(usual.to)),
    withWords === 0 ? '' : isClose ? text.sumWordsClose(withWords) : text.sumWords[channel](withWords),
    why.length === 0 ? '' : isClose ? text.sumFound(why) : text.sumCounted(why),
    takenOut === 0 ? '' : text.sumTaken(takenOut),
  ].filter((term) => term !== '');
};

/** What the dial and what the words contribute, as a bar for the eye and as sentences on request. */
export const WorkedOutSum = (props: WorkedOutProps) => {
  const [shown, setShown] = useState(false);
  const { channel } = props;
  return (
    <section className={styles['worked']} aria-label={text.worked}>
      <div className={styles['split']}>
        <b>{text.worked}</b>
        <LinkButton aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? text.hideSum : text.showSum}
        </LinkButton>
      </div>
      <div className={styles['share']} aria-hidden="true">
        {channel === 'words' ? null : <i data-dial="" style={{ flexGrow: 3 }} />}
        {channel === 'readings' ? null : <i style={{ flexGrow: 1 }} />}
      </div>
      <p className={styles['split']}>
        <span>{text.shareOfDial[channel]}</span>
        <span>{text.shareOfWords[channel]}</span>
      </p>
      {shown ? (
        <ul>
          {termsOf(props).map((term) => (
            <li key={term}>{term}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
};
