import type { JournalRecord } from '#shared/journal/stored';
import type { RecordId } from '#shared/vault/record-id';

/** What a command wants done, before it is sealed. All changes of one command land in one frame, or none does. */
export type Change = { readonly put: RecordId; readonly record: JournalRecord } | { readonly drop: RecordId };
