import type { Channel } from '#shared/reading/leans/lean';
import { findingStrings as text } from '../../strings/findings.ts';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { EvidenceSentence } from '../../workers/vault/queries/trends/evidence.ts';
import type { TrendEvening } from '../../workers/vault/queries/trends/trend-evenings.ts';
import type { LeanView } from '../../workers/vault/queries/trends/trends-view.ts';
import { DialEvenings } from './dial-evenings.tsx';
import { EvidenceList } from './evidence-list.tsx';
import styles from './evidence.module.css';
import { WorkedOutSum } from './worked-out.tsx';

interface EvidencePanelProps {
  readonly lean: LeanView;
  readonly channel: Channel;
  readonly evenings: readonly TrendEvening[];
  readonly withWords: boolean;
  readonly onTakeOut: (sentence: EvidenceSentence, out: boolean) => void;
}

const mostFor = 3;
const mostAgainst = 1;

/** Why we say this, what pulls the other way, and how it's worked out. */
export const EvidencePanel = ({ lean, channel, evenings, withWords, onTakeOut }: EvidencePanelProps) => {
  const { direction, evidence, workedOut, since } = lean;
  const why = [...new Set(evidence.pro.flatMap((one) => (one.isTakenOut ? [] : one.why)))];
  // Every sentence was taken out, or there was none: what it rests on then is shown all the same.
  const isWordless = evidence.pro.every(({ isTakenOut }) => isTakenOut);
  const takenOut = evidence.pro.filter(({ isTakenOut }) => isTakenOut).length;
  return (
    <Card label={text.why}>
      <div className={styles['panel']} data-direction={direction}>
        <Heading level={2} size="ui">
          {text.why}
        </Heading>
        {evidence.pro.length === 0 ? null : (
          <EvidenceList label={text.why} sentences={evidence.pro} most={mostFor} onTakeOut={onTakeOut} />
        )}
        {isWordless && channel === 'words' ? <p className={styles['remark']}>{text.wordsAlone}</p> : null}
        {isWordless && channel !== 'words' ? (
          <>
            <p className={styles['remark']}>{withWords ? text.noWordsFor : text.wordsOff}</p>
            <DialEvenings
              label={evidence.pro.length === 0 ? text.why : text.asMarked}
              evenings={evenings.filter(({ day }) => day >= since)}
              direction={direction}
            />
          </>
        ) : null}
        {withWords || evidence.con.length > 0 ? (
          <>
            <Heading level={3} size="ui">
              {text.otherWay}
            </Heading>
            <div className={styles['against']}>
              {evidence.con.length === 0 ? (
                <p className={styles['remark']}>{text.noneAgainst}</p>
              ) : (
                <EvidenceList label={text.otherWay} sentences={evidence.con} most={mostAgainst} />
              )}
            </div>
          </>
        ) : null}
        <WorkedOutSum sum={workedOut} channel={channel} direction={direction} why={why} takenOut={takenOut} />
      </div>
    </Card>
  );
};
