import type { LedgerRecord } from '#shared/journal/ledger-record';
import type { Parked } from '#shared/journal/parked';
import type { JournalRecord } from '#shared/journal/stored';
import type { AgreedLine } from '#shared/journal/supervision-session';
import { sameJson } from '#shared/kernel/same-json';
import type { RecordId } from '#shared/vault/record-id';
import type { Change } from '../change.ts';
import type { Holdings } from '../holdings.ts';

/** Whether something parked is about a line of its session. Where it doesn't say of which, it is so by its words. */
export const isAbout = ({ agreed, text }: Parked, line: Pick<AgreedLine, 'id' | 'what'>): boolean =>
  agreed === undefined ? line.what.trim() === text : line.id === agreed;

/** What was agreed in a supervision and is done, or is open again, is that among its loose ends too. */
export const looseEnd = (holdings: Holdings, before: LedgerRecord, after: JournalRecord): readonly Change[] => {
  if (before.type !== 'parked' || after.type !== 'parked' || before.session === null) return [];
  const [wasDone, isDone] = [before.doneAt !== null, after.doneAt !== null];
  const session = holdings.get(before.session as RecordId)?.record;
  if (wasDone === isDone || session?.type !== 'supervision') return [];
  const agreed = session.agreed.map((line) => (isAbout(before, line) ? { ...line, isDone } : line));
  return sameJson(agreed, session.agreed) ? [] : [{ put: before.session as RecordId, record: { ...session, agreed } }];
};
