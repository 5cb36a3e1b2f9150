import type { Remote } from 'comlink';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DayKey } from '#shared/calendar/day-key';
import { addDays } from '#shared/calendar/day-key';
import { type LineChange } from '#shared/journal/new-line';
import { outcomes } from '#shared/journal/prediction';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { lineStrings, tonightStrings as text } from '../../strings/ledger-lines.ts';
import { choiceNames, ledgerStrings } from '../../strings/ledgers.ts';
import { Button } from '../../ui/button.tsx';
import { focusItem } from '../../ui/focus-item.ts';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import { useLive, useVault } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import type { TonightView } from '../../workers/vault/queries/ledgers/tonight.ts';
import type { LedgerLine } from '../../workers/vault/queries/ledgers/lines.ts';
import { AftercareRow } from './aftercare-row.tsx';
import { placeOfLedger } from './place.ts';
import { type EveningRecord, sayLine } from './say-line.ts';
import { TonightRow } from './tonight-row.tsx';
import styles from './tonight-list.module.css';
import { useLedger } from './use-ledger.ts';

const shownAtOnce = 2;

/** Shown is said, and only that: what was drawn comes back on no other day, and what was not waits for one. */
const useCameBack = (view: TonightView | null, drawn: readonly RecordId[], day: DayKey): void => {
  const { api } = useVault();
  const fresh =
    view === null
      ? []
      : [
          ...view.promises.filter(({ record }) => record.remindedOn !== day),
          ...view.parked.filter(({ record }) => record.cameBackOn !== day),
          ...view.predictions.filter(({ record }) => record.askedOn !== day),
        ].map(({ id }) => id);
  const said = drawn.filter((id) => fresh.includes(id)).join(' ');
  useEffect(() => {
    // What the disk won't take of it is only said once more another evening.
    if (said !== '') void api.cameBack(day, said.split(' ') as RecordId[]);
  }, [api, day, said]);
};

interface TonightListProps {
  readonly day: DayKey;
  /** All of it was answered, and the focus went with the last of it. */
  readonly onAnswered: () => void;
}

/** What is due tonight, a few lines of it, each to be answered in one press or left. Nothing where nothing is. */
export const TonightList = ({ day, onAnswered }: TonightListProps) => {
  const ask = useCallback((api: Remote<VaultApi>) => api.ledgersTonight(day), [day]);
  const live = useLive(ask);
  const view = live.state === 'ready' ? live.value : null;
  const [all, setAll] = useState(false);
  const section = useRef<HTMLElement>(null);
  const kept = useKeptFocus(section);
  const rows = useRows(view);
  const shown = all ? rows : rows.slice(0, shownAtOnce);
  useCameBack(
    view,
    shown.map(({ id }) => id),
    day,
  );
  const isAny = rows.length > 0;
  const wasAny = useRef(false);
  useEffect(() => {
    if (!isAny && wasAny.current && document.activeElement === document.body) onAnswered();
    wasAny.current = isAny;
  }, [isAny, onAnswered]);
  if (!isAny) return null;
  const showRest = (): void => {
    flushSync(() => setAll(true));
    focusItem(section.current?.querySelector('ul') ?? null, shownAtOnce);
  };
  return (
    <section ref={section} tabIndex={-1} className={styles['tonight']} aria-label={text.title}>
      <ul ref={kept}>{shown.map(({ row }) => row)}</ul>
      {shown.length === rows.length ? null : (
        <Button size="sm" kind="quiet" onClick={showRest}>
          {ledgerStrings.moreOfEvening(rows.length - shown.length)}
        </Button>
      )}
    </section>
  );
};

interface Row {
  readonly id: RecordId;
  readonly row: ReactNode;
}

const useRows = (view: TonightView | null): readonly Row[] => {
  const { clock, go, today } = useApp();
  const run = useLedger();
  if (view === null) return [];
  const tap = ({ id, record }: LedgerLine<EveningRecord>, label: string, change: () => LineChange, said: string) => (
    <Button
      key={label}
      size="sm"
      aria-label={`${label}: ${sayLine(record)}`}
      onClick={() => void run((api) => api.changeLine(id, change()), said)}
    >
      {label}
    </Button>
  );
  const look = (line: LedgerLine<EveningRecord>) => (
    <Button
      size="sm"
      kind="quiet"
      aria-label={`${text.open}: ${sayLine(line.record)}`}
      onClick={() => go('today', placeOfLedger(line.record.type))}
    >
      {text.open}
    </Button>
  );
  return [
    ...view.aftercare.map((line) => ({ id: line.id, row: <AftercareRow key={line.id} line={line} /> })),
    ...view.promises.map((line) => ({
      id: line.id,
      row: (
        <TonightRow key={line.id} kind={text.promised} words={sayLine(line.record)}>
          {tap(line, lineStrings.keep, () => ({ keptAt: clock.now() }), text.keptIt)}
          {look(line)}
        </TonightRow>
      ),
    })),
    ...view.parked.map((line) => ({
      id: line.id,
      row: (
        <TonightRow
          key={line.id}
          kind={text.parked}
          words={[line.record.text, line.record.where, line.record.firstStep]
            .filter((one) => one.trim() !== '')
            .join(' · ')}
        >
          {tap(line, lineStrings.done, () => ({ doneAt: clock.now() }), text.keptIt)}
          {tap(line, lineStrings.tomorrow, () => ({ when: addDays(today, 1), cameBackOn: null }), text.putOff)}
          {tap(line, lineStrings.notMine, () => ({ notMineAt: clock.now() }), text.keptIt)}
        </TonightRow>
      ),
    })),
    ...view.predictions.map((line) => ({
      id: line.id,
      row: (
        <TonightRow key={line.id} kind={text.expected} words={sayLine(line.record)}>
          {outcomes.map((outcome) =>
            tap(line, choiceNames.outcomes[outcome], () => ({ outcome }), ledgerStrings.changed),
          )}
          {look(line)}
        </TonightRow>
      ),
    })),
  ];
};
