import { type FormOf, type FormValues, type LeftForm, leftForm } from '#shared/journal/left-form';
import { readRecord } from '#shared/journal/stored';
import { sameJson } from '#shared/kernel/same-json';
import type { RecordId } from '#shared/vault/record-id';
import { aliasOf, rootOf } from '../aliases/book.ts';
import type { Change } from '../change.ts';
import type { Held, Holdings } from '../holdings.ts';
import { isHeld } from '../legal-hold.ts';
import type { CommandContext } from './evening.ts';
import { keptNoLonger, wordingsOf } from './kept-no-longer.ts';
import { keptUnderHold } from './kept-under-hold.ts';
import type { Needs } from './lacking.ts';
import { isStillComing } from './still-coming.ts';

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

/**
 * Its card, and its line: a form goes with them, and nothing that comes late brings it back. `nobody` where the card is
 * gone, `gone` where the line or the page is.
 */
export const needsPlace =
  ({ whom, record }: FormOf): Needs =>
  (holdings) => {
    if (whom !== null && aliasOf(holdings, whom as RecordId) === null) return 'nobody';
    return record !== null && holdings.get(record as RecordId) === null ? 'gone' : null;
  };

/** Whether a record holds all of it. */
export const fitsRecord = (of: FormOf, values: FormValues): boolean =>
  readRecord(leftForm(of, values, false, { ms: 0, offset: 0 })) !== null;

const formIn = (holdings: Holdings, id: RecordId): LeftForm | null => {
  const record = holdings.get(id)?.record;
  return record?.type === 'leftForm' ? record : null;
};

/** Nothing where its place is gone. */
export const saveLeftForm = (
  context: CommandContext,
  id: RecordId,
  of: FormOf,
  values: FormValues,
  isAside: boolean,
): readonly Change[] => {
  if (needsPlace(of)(context.holdings) !== null) return [];
  const before = formIn(context.holdings, id);
  // Begun on a card that was joined into another since, it stays that card's own.
  const record = leftForm(before ?? of, values, isAside, context.now);
  if (sameJson({ ...before, editedAt: record.editedAt }, record)) return [];
  return [{ put: id, record }, ...keptUnderHold(context, id, before ?? undefined, record)];
};

/** What was kept of it under a legal hold goes with it, except while one is on. */
const dropLeftForm = ({ holdings }: CommandContext, id: RecordId): readonly Change[] => {
  if (formIn(holdings, id) === null) return [];
  const gone = [id, ...(isHeld(holdings) ? [] : wordingsOf(holdings, new Set([id])))];
  return [...gone.map((one) => ({ drop: one })), ...keptNoLonger(holdings, new Set(gone))];
};

/** The form that a line came from has nothing more to wait for: it goes in the frame in which the line comes. */
export const putDown = (context: CommandContext, left: RecordId | undefined): readonly Change[] =>
  left === undefined ? [] : dropLeftForm(context, left);

/** Thrown away; under a legal hold it is only put aside. */
export const throwAway = (context: CommandContext, id: RecordId): readonly Change[] => {
  if (!isHeld(context.holdings)) return dropLeftForm(context, id);
  const left = formIn(context.holdings, id);
  return left === null || left.isAside ? [] : [{ put: id, record: { ...left, isAside: true } }];
};

/**
 * Forms whose card, line or page is gone, as where a merge brought them in; none under a legal hold, and none where that
 * may be still to come.
 */
export const formsOfGone = (holdings: Holdings): readonly Held<LeftForm>[] => {
  if (isHeld(holdings) || isStillComing(holdings)) return [];
  const strangers = new Set<string>(holdings.strangers().map(({ id }) => id));
  const isKept = (form: LeftForm): boolean =>
    needsPlace(form)(holdings) === null || strangers.has(form.whom ?? '') || strangers.has(form.record ?? '');
  return holdings.all('leftForm').filter(({ record }) => !isKept(record));
};

/** At an unlock: those of them go in which nothing was written. Words wait until the person lets go of them. */
export const forgetFormsOfGone = (holdings: Holdings): readonly Change[] =>
  formsOfGone(holdings).flatMap(({ id, record: { words } }) =>
    words.some(({ text }) => text.trim() !== '') ? [] : [{ drop: id }],
  );
