import type { DayKey } from '#shared/calendar/day-key';
import type { RecordId } from '#shared/vault/record-id';
import type { Writing } from '../workers/vault/aliases/rename-steps.ts';
import { accountKey, hopeKey, isFormKey, partingKey, sessionKey, wordingKey } from './draft-keys.ts';
import type { Drafts } from './drafts.ts';
import { formsIn } from './hand-over-forms.ts';

interface ToRewrite {
  readonly entries: readonly RecordId[];
  readonly days: readonly DayKey[];
  /** Sessions, and accounts of what was learned. */
  readonly records: readonly RecordId[];
}

const isHope = (key: string): boolean => key.startsWith(hopeKey('' as RecordId));
const isOfCard = (key: string): boolean => isHope(key) || isFormKey(key);
const keysOf = (record: RecordId) => [sessionKey(record), accountKey(record)];

/**
 * Before these pages and lines are rewritten: what was typed in them, in any card and in any form goes to the disk, and
 * whoever opens them again asks the vault. Answers with those that the disk won't take; they are still being written.
 */
export const handOver = async (
  drafts: Pick<Drafts, 'handOver' | 'newest' | 'keys'>,
  { entries, days, records }: ToRewrite,
): Promise<Writing> => {
  const keys: readonly string[] = [
    ...entries.map(wordingKey),
    ...days.map(partingKey),
    ...records.flatMap(keysOf),
    ...drafts.keys().filter(isOfCard),
  ];
  await Promise.all(keys.map((key) => drafts.handOver(key)));
  return {
    entries: entries.filter((id) => drafts.newest(wordingKey(id)) !== null),
    days: days.filter((day) => drafts.newest(partingKey(day)) !== null),
    records: [
      ...records.filter((id) => keysOf(id).some((key) => drafts.newest<unknown>(key) !== null)),
      ...formsIn(drafts),
    ],
  };
};
