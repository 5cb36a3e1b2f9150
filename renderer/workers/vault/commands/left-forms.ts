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

/** Whether its card and its line are still there: a form goes with them, and nothing that comes late brings it back. */
const hasPlace = (holdings: Holdings, { whom, record }: FormOf): boolean =>
  (whom === null || aliasOf(holdings, whom as RecordId) !== null) &&
  (record === null || holdings.get(record as RecordId) !== null);

/** Whether a record holds all of it. */
export const fitsRecord = (of: FormOf, values: FormValues): boolean =>
  readRecord(leftForm(of, values, false, { ms: 0, offset: 0 })) !== null;

const formIn = (holdings: Holdings, id: RecordId): LeftForm | null => {
  const record = holdings.get(id)?.record;
  return record?.type === 'leftForm' ? record : null;
};

export const saveLeftForm = (
  { holdings, now }: CommandContext,
  id: RecordId,
  of: FormOf,
  values: FormValues,
  isAside: boolean,
): readonly Change[] => {
  if (!hasPlace(holdings, of) || !fitsRecord(of, values)) return [];
  const before = formIn(holdings, id);
  // Begun on a card that was joined into another since, it stays that card's own.
  const record = leftForm(before ?? of, values, isAside, now);
  return sameJson({ ...before, editedAt: record.editedAt }, record) ? [] : [{ put: id, record }];
};

const dropLeftForm = ({ holdings }: CommandContext, id: RecordId): readonly Change[] =>
  formIn(holdings, id) === null ? [] : [{ drop: id }, ...keptNoLonger(holdings, new Set([id]))];

/** The form that a line came from has nothing more to wait for: it goes in the frame in which the line comes. */
export const putDown = (context: CommandContext, left: RecordId | undefined): readonly Change[] =>
  left === undefined ? [] : dropLeftForm(context, left);

/** Thrown away; under a legal hold it is only put aside. */
export const throwAway = (context: CommandContext, id: RecordId): readonly Change[] => {
  if (!isHeld(context.holdings)) return dropLeftForm(context, id);
  const left = formIn(context.holdings, id);
  return left === null || left.isAside ? [] : [{ put: id, record: { ...left, isAside: true } }];
};

/** At an unlock: forms whose card or line is gone by whichever way, as by a merge; none under a legal hold. */
export const forgetFormsOfGone = (holdings: Holdings): readonly Change[] => {
  if (isHeld(holdings)) return [];
  const strangers = new Set<string>(holdings.strangers().map(({ id }) => id));
  const isKept = (form: LeftForm): boolean =>
    hasPlace(holdings, form) || strangers.has(form.whom ?? '') || strangers.has(form.record ?? '');
  return holdings.all('leftForm').flatMap(({ id, record }) => (isKept(record) ? [] : [{ drop: id }]));
};
