import type { Remote } from 'comlink';
import { useCallback, useState } from 'react';
import { awayReasons, type AwayReason } from '#shared/journal/time-away';
import type { Direction } from '#shared/reading/leans/lean';
import type { WeekOfMarks } from '#shared/reading/weeks';
import { monthAndDay } from '../../app/format.ts';
import { useKeysWhileShown } from '../../app/keys.ts';
import { findingStrings as text } from '../../strings/findings.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { focusOnOpen, Heading } from '../../ui/heading.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useLive, useVault } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import type { EvidenceSentence } from '../../workers/vault/queries/trends/evidence.ts';
import { describeWeek } from './describe.ts';
import { EvidenceList } from './evidence-list.tsx';
import styles from './evidence.module.css';
import type { AwayWeeks } from './gaps.tsx';

interface WeekPanelProps {
  readonly week: WeekOfMarks;
  readonly away: AwayWeeks;
  /** What the words of the week are looked at for. */
  readonly direction: Direction;
  /** A finding waits behind it. */
  readonly hasFinding: boolean;
  readonly onTakeOut: (sentence: EvidenceSentence, out: boolean) => void;
  readonly onClose: () => void;
}

const most = 6;

/** What lies behind one week: its numbers, and what was counted in its words; for an empty one, why, if one likes. */
export const WeekPanel = ({ week, away, direction, hasFinding, onTakeOut, onClose }: WeekPanelProps) => {
  const { api } = useVault();
  const { monday } = week;
  // What was pressed stands at once; the chart follows when it is sealed.
  const [reason, setReason] = useState(away.get(monday) ?? null);
  const ask = useCallback((vault: Remote<VaultApi>) => vault.weekEvidence(monday, direction), [monday, direction]);
  const live = useLive(ask);
  const { pro, con } = live.state === 'ready' ? live.value : { pro: [], con: [] };
  useKeysWhileShown(({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) onClose();
  });
  const title = text.weekTitle(monthAndDay(monday));
  const isEmpty = week.marked === 0;
  return (
    <Card label={title}>
      <div className={styles['panel']} data-direction={direction}>
        <Heading level={2} size="ui" ref={focusOnOpen}>
          {title}
        </Heading>
        <p className={styles['remark']}>{describeWeek(week, away)}</p>
        {isEmpty ? (
          <Segmented<AwayReason>
            optional
            label={text.awayQuestion}
            options={awayReasons.map((value) => ({ value, label: text.awayReasons[value] }))}
            value={reason}
            onChange={(chosen) => {
              setReason(chosen);
              void api.sayAway(monday, chosen);
            }}
          />
        ) : null}
        {pro.length === 0 ? null : (
          <>
            <Heading level={3} size="ui">
              {text.countedFor[direction]}
            </Heading>
            <EvidenceList label={text.countedFor[direction]} sentences={pro} most={most} onTakeOut={onTakeOut} />
          </>
        )}
        {con.length === 0 ? null : (
          <div className={styles['against']}>
            <Heading level={3} size="ui">
              {text.otherWay}
            </Heading>
            <EvidenceList label={text.otherWay} sentences={con} most={most} />
          </div>
        )}
        {live.state === 'ready' && pro.length + con.length === 0 && !isEmpty ? (
          <p className={styles['remark']}>{text.nothingCounted}</p>
        ) : null}
        <p className={styles['remark']}>
          <Button size="sm" aria-keyshortcuts="Escape" onClick={onClose}>
            {hasFinding ? text.backToFinding : text.closeWeek}
          </Button>
        </p>
      </div>
    </Card>
  );
};
