import * as v from 'valibot';
import { DroppedNote } from '#shared/journal/dropped-note';
import type { Box } from '#shared/vault/drop-box';
import type { Session } from '#shared/vault/session';
import type { VaultDeps } from '#shared/vault/vault-deps';
import { timeOf } from '../../../app/format.ts';
import type { VaultHost } from '../../../vault/vault-api.ts';
import { derivedId } from '../backups/foreign-ids.ts';
import type { OpenedNote } from '../commands/take-in.ts';

/** A note by the name of its file. */
export interface NamedNote extends OpenedNote {
  readonly name: string;
}

export interface OpenedNotes {
  /** In the order they were written. */
  readonly notes: readonly NamedNote[];
  /** Kept aside: they don't open, or hold nothing that a note may hold. */
  readonly aside: number;
  /** Left for a later version of the app, which made them. */
  readonly newer: number;
  /** There are files that were not looked at yet. */
  readonly more: boolean;
}

const noNotes: OpenedNotes = { notes: [], aside: 0, newer: 0, more: false };

// The years 0001 … 9999 are what a day can be named in; a note from before 1970 was never sealed.
const latestMs = Date.parse('9999-12-30T00:00:00Z');

type Found = NamedNote | 'aside' | 'newer' | 'left';

// Anyone can seal a note, with anything for a version: only a number is asked whether it is larger.
const isNewer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  typeof value.version === 'number' &&
  value.version > 2;

const openOne = async (
  deps: VaultDeps & { readonly host: Pick<VaultHost, 'readNote'> },
  session: Pick<Session, 'openNote'>,
  formerBox: Box | null,
  name: string,
): Promise<Found> => {
  const read = await deps.host.readNote({ name });
  // The disk may give it next time.
  if (!read.ok) return 'left';
  if (read.value === null) return 'aside';
  let opened = await session.openNote(read.value);
  // Sealed just before a new master key brought a new box.
  if (!opened.ok && opened.error.type === 'damaged' && formerBox !== null) {
    opened = await session.openNote(read.value, formerBox);
  }
  if (!opened.ok) {
    if (opened.error.type === 'newer-version') return 'newer';
    // With the box itself in doubt no note is to blame.
    return 'part' in opened.error && opened.error.part === 'header' ? 'left' : 'aside';
  }
  const { ms, value } = opened.value;
  if (isNewer(value)) return 'newer';
  const note = v.safeParse(DroppedNote, value);
  if (!note.success || !(ms >= 0 && ms <= latestMs)) return 'aside';
  const written = { ms, offset: note.output.offset };
  const mark = await derivedId(deps, 'jv1/taken', read.value);
  return { name, mark, written, note: note.output, time: timeOf(written) };
};

/** Opens what lies in the box. What doesn't open is kept aside, never deleted. */
export const openNotes = async (
  deps: VaultDeps & { readonly host: Pick<VaultHost, 'listNotes' | 'readNote' | 'setNoteAside'> },
  session: Pick<Session, 'openNote'>,
  formerBox: Box | null,
): Promise<OpenedNotes> => {
  const listed = await deps.host.listNotes(undefined);
  if (!listed.ok) return noNotes;
  const notes: NamedNote[] = [];
  let aside = 0;
  let newer = 0;
  for (const name of listed.value.names) {
    const found = await openOne(deps, session, formerBox, name);
    if (found === 'newer') newer += 1;
    else if (found === 'aside') aside += (await deps.host.setNoteAside({ name })).ok ? 1 : 0;
    else if (found !== 'left') notes.push(found);
  }
  notes.sort((a, b) => a.written.ms - b.written.ms || (a.name < b.name ? -1 : 1));
  return { notes, aside, newer, more: listed.value.more };
};
