import { formNamesBegin, leftForm, valuesLeft, wordsLeft } from '#shared/journal/left-form';
import { renameRecord } from '#shared/journal/rename-record';
import { aliasPlaces } from '#shared/aliases/alias-places';
import type { RecordId } from '#shared/vault/record-id';
import type { FormLeft } from '../workers/vault/queries/ledgers/left-forms.ts';
import { type FormDraft, formOfKey, isFormKey } from './draft-keys.ts';
import type { Drafts } from './drafts.ts';

/** Forms among what is being typed. */
export const formsIn = (drafts: Pick<Drafts, 'keys' | 'newest'>): readonly RecordId[] =>
  drafts
    .keys()
    .filter(isFormKey)
    .flatMap((key) => drafts.newest(key)?.id ?? []);

/** Before cards are joined or removed: what was typed in any form goes to the disk, and goes the way of its card. */
export const handOverForms = async (drafts: Pick<Drafts, 'keys' | 'handOver'>): Promise<void> => {
  await Promise.all(
    drafts
      .keys()
      .filter(isFormKey)
      .map((key) => drafts.handOver(key)),
  );
};

/**
 * After a renaming: what was typed at that very moment was typed onto the words of before, and is renamed as its record
 * was. `forms` are as the vault has them now; one that says the old alias still was left alone there, and so it is here.
 */
export const renameInForms = (
  drafts: Pick<Drafts, 'reword'>,
  forms: readonly FormLeft[],
  { from, to }: { readonly from: string; readonly to: string },
): void => {
  const still = forms.filter(({ of, values }) =>
    wordsLeft(of, values).some((text) => aliasPlaces(text, from).length > 0),
  );
  const left = new Set(still.map(({ id }) => id));
  drafts.reword<FormDraft>(formNamesBegin, (draft, key) => {
    if (left.has(draft.id)) return draft;
    const form = leftForm(formOfKey(key), draft.values, draft.isAside, { ms: 0, offset: 0 });
    const record = renameRecord(form, from, to)?.record;
    return record?.type === 'leftForm' ? { ...draft, values: valuesLeft(record) } : draft;
  });
};
