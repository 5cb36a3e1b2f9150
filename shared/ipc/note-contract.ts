import * as v from 'valibot';
import { isNote, mostNoteBytes } from '../vault/drop-box.ts';
import { hex } from '../vault/slot-schema.ts';
import type { NoteChannel } from './channels.ts';
import { bytes, DiskRefusal, diskRefusals, Nothing, result } from './parts.ts';
import { Preferences } from './preferences.ts';

/** A note's file, named at random: all that is known of it while the vault is locked is that it's there. */
const NoteName = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}\.jvn$/));

/** What the open vault asks about the notes that were dropped in. */
export const droppedNotesContract = {
  /** The vault is open in this page, until the page is replaced. */
  vaultOpened: { request: Nothing, reply: v.null() },
  showQuickNote: { request: Nothing, reply: v.null() },
  /** Whether the key that works in any program does: `refused` when the system or another program keeps it. */
  quickNoteKey: { request: Nothing, reply: v.picklist(['on', 'off', 'refused']) },
  /** In no order; so many at a time, `more` when there are others. */
  listNotes: {
    request: Nothing,
    reply: result(v.strictObject({ names: v.array(NoteName), more: v.boolean() }), DiskRefusal),
  },
  /** Null for a file that is gone, or is none of ours: a link, a folder, something too large. */
  readNote: {
    request: v.strictObject({ name: NoteName }),
    reply: result(v.nullable(bytes(0, mostNoteBytes)), DiskRefusal),
  },
  /** Its words are in the journal. */
  removeNote: { request: v.strictObject({ name: NoteName }), reply: result(v.null(), DiskRefusal) },
  /** It doesn't open: kept in a folder of its own, never deleted. */
  setNoteAside: { request: v.strictObject({ name: NoteName }), reply: result(v.null(), DiskRefusal) },
} as const;

/**
 * All that crosses between the quick-note window and the machine. The window shares neither origin nor process nor
 * channel with the journal's page: whoever takes it over finds a public key, a slot to drop something in, and no way out.
 */
export const noteContract = {
  noteInfo: {
    request: Nothing,
    reply: v.strictObject({
      platform: v.picklist(['linux', 'darwin', 'win32']),
      look: v.pick(Preferences, ['theme', 'textSize']),
      /** As in `appInfo`. */
      startedAt: v.nullable(v.strictObject({ ms: v.number(), realMs: v.number() })),
      isOpen: v.boolean(),
      isOnTop: v.boolean(),
      /** `unread`: there is a vault, but the file that holds the key can't be read. */
      box: v.variant('state', [
        v.strictObject({ state: v.picklist(['none', 'unread']) }),
        v.strictObject({ state: v.literal('there'), vid: hex(16), pub: hex(32) }),
      ]),
    }),
  },
  /** Answers only when the sealed note is on the disk. `too-many`: none is taken until the vault is opened again. */
  dropNote: {
    request: v.strictObject({
      note: v.pipe(
        bytes(1, mostNoteBytes),
        v.check((note) => isNote(note), 'not a note'),
      ),
    }),
    reply: result(v.null(), v.strictObject({ type: v.picklist([...diskRefusals, 'too-many']), code: v.string() })),
  },
  /** The window goes out of sight. What is left in it, words or a mark, stays in its memory until it comes back. */
  closeNote: { request: v.strictObject({ isEmpty: v.boolean() }), reply: v.null() },
  /** The answer to `put-away`: whether nothing is left in clear. */
  notePutAway: { request: v.strictObject({ isSealed: v.boolean() }), reply: v.null() },
  keepNoteOnTop: { request: v.strictObject({ on: v.boolean() }), reply: v.null() },
  /** As the journal's `copied`: no word crosses. */
  noteCopied: { request: Nothing, reply: v.null() },
} as const satisfies Record<NoteChannel, { readonly request: v.GenericSchema; readonly reply: v.GenericSchema }>;

export type NoteRequest<C extends NoteChannel> = v.InferOutput<(typeof noteContract)[C]['request']>;
export type NoteReply<C extends NoteChannel> = v.InferOutput<(typeof noteContract)[C]['reply']>;

/** What the machine tells the quick-note window unasked. */
export const NoteEvent = v.variant('type', [
  /** It was brought before the person, or the vault was opened: what `noteInfo` says may have changed. */
  v.strictObject({ type: v.literal('look-again') }),
  /** The vault locks, or the app ends: what is typed goes into the box as it stands. */
  v.strictObject({ type: v.literal('put-away') }),
]);
export type NoteEvent = v.InferOutput<typeof NoteEvent>;

/** What the quick-note window's preload script puts on `window.aftershiftNote`. */
export type NoteBridge = {
  readonly [C in NoteChannel]: (request: NoteRequest<C>) => Promise<unknown>;
} & { readonly onEvent: (listener: (event: unknown) => void) => () => void };
