import type { DayKey } from '#shared/calendar/day-key';
import type { RecordId } from '#shared/vault/record-id';
import type { Writing } from '../workers/vault/aliases/rename-steps.ts';
import { accountKey, hopeKey, isFormKey, partingKey, sessionKey, wordingKey } from './draft-keys.ts';
import type { Drafts } from './drafts.ts';
import { formsIn } from './hand-over-forms.ts';

/** What follows a key's first word, for keys of that kind. */
const namedBy = <T extends string>(keys: readonly string[], key: (of: T) => string): readonly T[] => {
  const kind = key('' as T);
  return keys.flatMap((one) => (one.startsWith(kind) ? [one.slice(kind.length) as T] : []));
};

/** Sessions and accounts among what is being typed. */
const recordsIn = (keys: readonly string[]): readonly RecordId[] => [
  ...namedBy(keys, sessionKey),
  ...namedBy(keys, accountKey),
];

/**
 * Before every page is rewritten: what was typed in any of them, in a session, in an account or in a form goes to the
 * disk, and a page that is opened again asks the vault. Answers with those that the disk won't take; they are still being written.
 */
export const handOverPages = async (drafts: Pick<Drafts, 'keys' | 'newest' | 'handOver'>): Promise<Writing> => {
  const kinds = [wordingKey, partingKey, hopeKey, sessionKey, accountKey].map((key) => key('' as RecordId & DayKey));
  const keys = drafts.keys().filter((key) => isFormKey(key) || kinds.some((kind) => key.startsWith(kind)));
  await Promise.all(keys.map((key) => drafts.handOver(key)));
  const left = drafts.keys();
  return {
    entries: namedBy(left, wordingKey),
    days: namedBy(left, partingKey),
    records: [...recordsIn(left), ...formsIn(drafts)],
  };
};
