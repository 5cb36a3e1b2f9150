import type { ReactNode } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import type { DocumentNode } from '#shared/journal/entry';
import type { Request } from '#shared/ipc/contract';
import type { Section } from '#shared/leaving/document';
import type { RecordId } from '#shared/vault/record-id';
import { leavingStrings as text } from '../../strings/leaving.ts';
import type { EntryView } from '../../workers/vault/queries/journal.ts';

/** Drawn where there is paper or a screen. Files of words have its section alone, which says all of it. */
export interface Picture {
  /** In the app's own words: nothing is looked for in it. */
  readonly section: Section;
  readonly drawing: ReactNode;
}

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
  /** Goes along, behind the page. */
  readonly picture?: Picture;
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
