import { type FormOf, type FormValues, type LeftForm, leftForm } from '#shared/journal/left-form';
import { readRecord } from '#shared/journal/stored';
import { sameJson } from '#shared/kernel/same-json';
import type { RecordId } from '#shared/vault/record-id';
import { aliasOf, rootOf } from '../aliases/book.ts';
import type { Change } from '../change.ts';
import type { Held, Holdings } from '../holdings.ts';
import { isHeld } from '../legal-hold.ts';
import type { CommandContext } from './evening.ts';
import { keptNoLonger } from './kept-no-longer.ts';

const rootIn = (holdings: Holdings, whom: string | null): string | null =>
  whom === null ? null : rootOf(holdings, whom as RecordId);

/** The same form as it is found now: of somebody who was joined into another, it stands on that one's card. */
export const whereIs = (holdings: Holdings, { ledger, whom, record }: FormOf): FormOf => ({
  ledger,
  whom: rootIn(holdings, whom),
  record,
});

/** More than one may have been left where two cards were joined, or two machines: the newest stands before the others. */
export const newestFirst = (forms: readonly Held<LeftForm>[]): readonly Held<LeftForm>[] =>
  forms.toSorted((a, b) => b.record.editedAt.ms - a.record.editedAt.ms || (a.id < b.id ? -1 : 1));

const newestOf = (holdings: Holdings, of: FormOf): Held<LeftForm> | null => {
  const wanted = whereIs(holdings, of);
  return (
    newestFirst(holdings.all('leftForm').filter(({ record }) => sameJson(whereIs(holdings, record), wanted)))[0] ?? null
  );
};

/** Whether its card and its line are still there: a form goes with them, and nothing that comes late brings it back. */
const hasPlace = (holdings: Holdings, { whom, record }: FormOf): boolean =>
  (whom === null || aliasOf(holdings, whom as RecordId) !== null) &&
  (record === null || holdings.get(record as RecordId) !== null);

/** Whether a record holds all of it. */
export const fitsRecord = (of: FormOf, values: FormValues): boolean =>
  readRecord(leftForm(of, values, false, { ms: 0, offset: 0 })) !== null;

export const saveLeftForm = (
  { holdings, now, newId }: CommandContext,
  of: FormOf,
  values: FormValues,
  isAside: boolean,
): readonly Change[] => {
  if (!hasPlace(holdings, of) || !fitsRecord(of, values)) return [];
  const before = newestOf(holdings, of);
  const record = leftForm(before?.record ?? of, values, isAside, now);
  if (before !== null && sameJson({ ...before.record, editedAt: record.editedAt }, record)) return [];
  return [{ put: before?.id ?? newId(), record }];
};

const dropLeftForm = ({ holdings }: CommandContext, of: FormOf): readonly Change[] => {
  const left = newestOf(holdings, of);
  return left === null ? [] : [{ drop: left.id }, ...keptNoLonger(holdings, new Set([left.id]))];
};

/** The form that a line came from has nothing more to wait for: it goes in the frame in which the line comes. */
export const putDown = (context: CommandContext, left: FormOf | undefined): readonly Change[] =>
  left === undefined ? [] : dropLeftForm(context, left);

/** Thrown away; under a legal hold it is only put aside. */
export const throwAway = (context: CommandContext, of: FormOf): readonly Change[] => {
  if (!isHeld(context.holdings)) return dropLeftForm(context, of);
  const left = newestOf(context.holdings, of);
  return left === null || left.record.isAside ? [] : [{ put: left.id, record: { ...left.record, isAside: true } }];
};
