import type { DayKey } from '#shared/calendar/day-key';
import { isLedgerRecord, type LedgerRecord, wordsOf } from '#shared/journal/ledger-record';
import { lineRecord, type LineChange, type NewLine } from '#shared/journal/new-line';
import { readRecord } from '#shared/journal/stored';
import { sameJson } from '#shared/kernel/same-json';
import { isParkedDue, isPredictionDue, isPromiseDue } from '#shared/ledgers/open-lines';
import type { RecordId } from '#shared/vault/record-id';
import { aliasOf, rootOf } from '../aliases/book.ts';
import type { Change } from '../change.ts';
import type { Held, Holdings } from '../holdings.ts';
import { changeCard, setStage } from './aliases.ts';
import type { CommandContext } from './evening.ts';
import { allOf } from './kept-no-longer.ts';
import { looseEnd } from './loose-end.ts';

const lineOf = (holdings: Holdings, id: RecordId): Held<LedgerRecord> | null => {
  const held = holdings.get(id);
  return held !== null && isLedgerRecord(held.record) ? { ...held, record: held.record } : null;
};

/** What a card learns from a line that is added: a look was taken today, or the work has ended. */
const onCard = (context: CommandContext, line: NewLine): readonly Change[] => {
  if (line.type === 'checkUp') {
    const hope = line.hope.trim() === '' ? {} : { hope: line.hope };
    return changeCard(context, rootOf(context.holdings, line.whom as RecordId), { lastCheckUp: line.day, ...hope });
  }
  return line.type === 'ending' ? setStage(context, rootOf(context.holdings, line.whom as RecordId), 'ended') : [];
};

/** Nothing for what no such line may hold, or where nobody is called so any more. */
export const addLine = (context: CommandContext, line: NewLine): readonly Change[] => {
  const { holdings, now, newId } = context;
  const record = lineRecord(line, now);
  if (record === null) return [];
  if ('whom' in line && line.whom !== null && aliasOf(holdings, line.whom as RecordId) === null) return [];
  return [{ put: newId(), record }, ...onCard(context, line)];
};

/** Whether a change takes words away that stand there. */
export const takesWords = (holdings: Holdings, id: RecordId, changed: LineChange): boolean => {
  const held = lineOf(holdings, id);
  const record = held === null ? null : readRecord({ ...held.record, ...changed });
  if (held === null || record === null || !isLedgerRecord(record)) return false;
  const after = wordsOf(record);
  return wordsOf(held.record).some((words, at) => words.trim() !== '' && !(after[at] ?? '').includes(words));
};

export const changeLine = ({ holdings }: CommandContext, id: RecordId, changed: LineChange): readonly Change[] => {
  const held = lineOf(holdings, id);
  if (held === null) return [];
  const record = readRecord({ ...held.record, ...changed });
  if (record === null || sameJson(record, held.record)) return [];
  return [{ put: id, record }, ...looseEnd(holdings, held.record, record)];
};

export const removeLine = ({ holdings }: CommandContext, id: RecordId): readonly Change[] =>
  lineOf(holdings, id) === null ? [] : allOf(holdings, id);

/** Those of `drawn` that are due stand on the screen of `today`: they have come back, and do so on no other day. */
export const cameBack = (
  { holdings }: CommandContext,
  today: DayKey,
  drawn: readonly RecordId[],
): readonly Change[] => [
  ...holdings
    .all('promise')
    .flatMap(({ id, record }) =>
      drawn.includes(id) && record.remindedOn !== today && isPromiseDue(record, today)
        ? [{ put: id, record: { ...record, remindedOn: today } }]
        : [],
    ),
  ...holdings
    .all('parked')
    .flatMap(({ id, record }) =>
      drawn.includes(id) && record.cameBackOn !== today && isParkedDue(record, today)
        ? [{ put: id, record: { ...record, cameBackOn: today } }]
        : [],
    ),
  ...holdings
    .all('prediction')
    .flatMap(({ id, record }) =>
      drawn.includes(id) && record.askedOn !== today && isPredictionDue(record, today)
        ? [{ put: id, record: { ...record, askedOn: today } }]
        : [],
    ),
];
