import type { LineChange } from '#shared/journal/new-line';
import { canKeep, type CanKeep } from '#shared/journal/promise';
import { isOpenParked, isOpenPromise } from '#shared/ledgers/open-lines';
import { addDays } from '#shared/calendar/day-key';
import type { LedgerOf } from '#shared/journal/ledger-record';
import { useApp } from '../../app/app-context.ts';
import { lineStrings as text } from '../../strings/ledger-lines.ts';
import { choiceNames, ledgerStrings } from '../../strings/ledgers.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useOnce } from '../../ui/use-once.ts';
import type { LedgerLine } from '../../workers/vault/queries/ledgers/lines.ts';
import { type EveningRecord, sayLine } from './say-line.ts';
import { useLedger } from './use-ledger.ts';

interface TapsProps<R extends EveningRecord = EveningRecord> {
  readonly line: LedgerLine<R>;
}

interface TapProps {
  readonly of: LedgerLine<EveningRecord>;
  readonly label: string;
  readonly change: () => LineChange;
}

/** One press, and one thing about a line is otherwise. It names its line, for whoever doesn't see beside what it stands. */
const Tap = ({ of: { id, record }, label, change }: TapProps) => {
  const run = useLedger();
  const press = useOnce(async () => void (await run((api) => api.changeLine(id, change()), ledgerStrings.changed)));
  return (
    <Button size="sm" aria-label={`${label}: ${sayLine(record)}`} onClick={press}>
      {label}
    </Button>
  );
};

const PromiseTaps = ({ line }: TapsProps<LedgerOf<'promise'>>) => {
  const { clock } = useApp();
  const run = useLedger();
  const { id, record } = line;
  if (!isOpenPromise(record)) {
    return record.toldAt !== null && record.mendedAt === null && record.keptAt === null ? (
      <Tap of={line} label={text.mend} change={() => ({ mendedAt: clock.now() })} />
    ) : null;
  }
  return (
    <>
      <Tap of={line} label={text.keep} change={() => ({ keptAt: clock.now() })} />
      <Segmented<CanKeep>
        optional
        label={text.can}
        options={canKeep.map((value) => ({ value, label: choiceNames.canKeep[value] }))}
        value={record.can}
        onChange={(can) => void run((api) => api.changeLine(id, { can }), ledgerStrings.changed)}
      />
      {record.can === 'no' ? <Tap of={line} label={text.told} change={() => ({ toldAt: clock.now() })} /> : null}
    </>
  );
};

const ParkedTaps = ({ line }: TapsProps<LedgerOf<'parked'>>) => {
  const { clock, today } = useApp();
  if (!isOpenParked(line.record)) return null;
  return (
    <>
      <Tap of={line} label={text.done} change={() => ({ doneAt: clock.now() })} />
      <Tap of={line} label={text.tomorrow} change={() => ({ when: addDays(today, 1), cameBackOn: null })} />
      <Tap of={line} label={text.notMine} change={() => ({ notMineAt: clock.now() })} />
    </>
  );
};

/** What can be said of a line in one press, while there is anything left to say. */
export const LineTaps = ({ line }: TapsProps) => {
  const { clock, today } = useApp();
  const { record } = line;
  // The record's type says which line it is.
  if (record.type === 'promise') return <PromiseTaps line={{ ...line, record }} />;
  if (record.type === 'parked') return <ParkedTaps line={{ ...line, record }} />;
  if (record.type === 'untold' && record.sharedAt === null) {
    return <Tap of={line} label={text.share} change={() => ({ sharedAt: clock.now() })} />;
  }
  if (record.type === 'wait' && record.cameOn === null) {
    return <Tap of={line} label={text.came} change={() => ({ cameOn: today })} />;
  }
  return null;
};
