import { type FormName, formName, type FormOf, type FormValues, valuesLeft } from '#shared/journal/left-form';
import type { Instant } from '#shared/kernel/clock';
import type { RecordId } from '#shared/vault/record-id';
import { aliasOf, rootOf } from '../../aliases/book.ts';
import { newestFirst, whereIs } from '../../commands/left-forms.ts';
import type { Holdings } from '../../holdings.ts';

/** A form that waits to be gone on with. */
export interface FormLeft {
  readonly id: RecordId;
  readonly of: FormOf;
  readonly values: FormValues;
  readonly isAside: boolean;
  readonly editedAt: Instant;
}

/** Somebody picked who was joined into another since is that one; who was removed is nobody. */
const whomNow = (holdings: Holdings, values: FormValues): FormValues => {
  const { whom } = values;
  if (typeof whom !== 'string' || whom === '') return values;
  const root = rootOf(holdings, whom as RecordId);
  return { ...values, whom: aliasOf(holdings, root) === null ? null : root };
};

/** One of each form: of several that were left, the newest. */
export const formsLeft = (holdings: Holdings): readonly FormLeft[] => {
  const found = new Map<FormName, FormLeft>();
  for (const { id, record } of newestFirst(holdings.all('leftForm'))) {
    const of = whereIs(holdings, record);
    const { isAside, editedAt } = record;
    if (found.has(formName(of))) continue;
    found.set(formName(of), { id, of, values: whomNow(holdings, valuesLeft(record)), isAside, editedAt });
  }
  return [...found.values()];
};
