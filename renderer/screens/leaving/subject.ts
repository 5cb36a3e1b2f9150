import type { DayKey } from '#shared/calendar/day-key';
import type { DocumentNode } from '#shared/journal/entry';
import type { Request } from '#shared/ipc/contract';
import type { RecordId } from '#shared/vault/record-id';
import { leavingStrings as text } from '../../strings/leaving.ts';
import type { EntryView } from '../../workers/vault/queries/journal.ts';

/** What is about to leave, whatever it is: a page with words in it. */
export interface LeavingSubject {
  readonly document: DocumentNode;
  /** The entry that it is; null for what is none. */
  readonly entry: RecordId | null;
  readonly day: DayKey;
  /** In the app's own words. */
  readonly title: string;
  readonly lead: string;
  /** The only thing of it, beside the month, that a file's name tells. */
  readonly what: Request<'chooseSavePlace'>['what'];
  /** Nothing goes before the person has said that they read what leaves. */
  readonly mustBeRead?: true;
  /** Told under which name a file was saved. */
  readonly onSaved?: (name: string) => void;
}

export const pageSubject = ({ id, entry }: Pick<EntryView, 'id' | 'entry'>): LeavingSubject => ({
  document: entry.document,
  entry: id,
  day: entry.day,
  title: text.page,
  lead: text.lead,
  what: 'page',
});
