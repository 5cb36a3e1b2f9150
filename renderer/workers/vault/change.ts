import type { JournalRecord } from '#shared/journal/stored';
import type { Origin } from '#shared/vault/lineage';
import type { RecordId } from '#shared/vault/record-id';

/** What a command wants done, before it is sealed. All changes of one command land in one frame, or none does. */
export type Change =
  /** `by`: which save wrote it, where another copy of the vault did. */
  { readonly put: RecordId; readonly record: JournalRecord; readonly by?: Origin } | { readonly drop: RecordId };
