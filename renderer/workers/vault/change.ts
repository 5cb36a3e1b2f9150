import type { JournalRecord } from '#shared/journal/stored';
import type { Origin } from '#shared/vault/lineage';
import type { RecordId } from '#shared/vault/record-id';

export interface Put {
  readonly put: RecordId;
  readonly record: JournalRecord;
  /** Which save wrote it, where this one only writes it down again. */
  readonly by?: Origin;
}

/** What a command wants done, before it is sealed. All changes of one command land in one frame, or none does. */
export type Change = Put | { readonly drop: RecordId };
