import type { RecordId } from '#shared/vault/record-id';
import { isFormKey } from './draft-keys.ts';
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
