import * as v from 'valibot';
import { bytes, count, DiskRefusal, Nothing, result } from './parts.ts';

/** What a document leaves as. */
export const fileKinds = ['pdf', 'docx', 'md'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Programs that copy a folder to somebody else's computer. */
export const syncs = ['OneDrive', 'iCloud Drive', 'Dropbox', 'Google Drive', 'Box'] as const;
export type Sync = (typeof syncs)[number];

const papers = ['Letter', 'A4'] as const;
export type Paper = (typeof papers)[number];

/** What became of a document that was on its way out when the vault was locked. */
const cutShorts = ['saved', 'not-saved', 'printed', 'not-printed', 'unsure'] as const;
export type CutShort = (typeof cutShorts)[number];

/** What a machine that stopped had left of a document, half written and outside of the vault. */
const halfWrittens = ['removed', 'gone', 'stays'] as const;
export type HalfWritten = (typeof halfWrittens)[number];

/** The vault's own disk takes no note of where it is about to write, and without one nothing is written. */
const NotNoted = v.strictObject({ type: v.literal('not-noted') });

const mostBytes = 32 * 1024 * 1024;
const mostLetters = 4 * 1024 * 1024;

/** The agency's policy lets nothing leave unsealed as a file or on paper. */
const Forbidden = v.strictObject({ type: v.literal('forbidden') });
/** That number stands for no place that the person has just chosen. */
const NotChosen = v.strictObject({ type: v.literal('not-chosen') });

/** The ways out of the vault that a person asks for. The machine decides no word of them. */
export const leavingContract = {
  /** Puts this on the clipboard, off which it is taken again as whatever was copied. */
  copyText: { request: v.strictObject({ text: v.pipe(v.string(), v.maxLength(mostLetters)) }), reply: v.null() },
  /**
   * Asks in the system's dialog where a document is to go; null when it was closed. The name put forward is the app's
   * own: no word of a page is in it. `place`: good for one `saveDocument`.
   */
  chooseSavePlace: {
    request: v.strictObject({
      kind: v.picklist(fileKinds),
      what: v.picklist(['page', 'supervision', 'cpd']),
      month: v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)),
    }),
    reply: result(
      v.nullable(v.strictObject({ place: count, sync: v.nullable(v.picklist(syncs)) })),
      v.variant('type', [Forbidden, v.strictObject({ type: v.literal('own-folder') })]),
    ),
  },
  /** Writes it there, whole or not at all. A PDF is what the page shows on paper, and takes no bytes. */
  saveDocument: {
    request: v.strictObject({ place: count, bytes: v.nullable(bytes(1, mostBytes)), paper: v.picklist(papers) }),
    reply: result(
      v.strictObject({ saved: count, name: v.string() }),
      v.variant('type', [DiskRefusal, Forbidden, NotChosen, NotNoted]),
    ),
  },
  /** The place was looked at and is not wanted. */
  dropSavePlace: { request: v.strictObject({ place: count }), reply: v.null() },
  /** What the page shows on paper, through the system's dialog; `printed` is false when that was closed. */
  printDocument: {
    request: v.strictObject({ paper: v.picklist(papers) }),
    reply: result(
      v.strictObject({ printed: v.boolean() }),
      v.variant('type', [Forbidden, v.strictObject({ type: v.literal('no-printer') })]),
    ),
  },
  /** What a lock came upon on its way out, told once; null where there was nothing. */
  cutShort: { request: Nothing, reply: v.nullable(v.picklist(cutShorts)) },
  /**
   * Hands over the key that the machine's notes of half-written documents are sealed with until the next lock, and
   * removes what they tell of; null where there was nothing.
   */
  halfWritten: {
    request: v.strictObject({ key: bytes(32, 32) }),
    reply: v.nullable(v.picklist(halfWrittens)),
  },
  /** The notes whose documents couldn't be removed go; what is half written stays where it is. */
  forgetHalfWritten: { request: Nothing, reply: v.null() },
  /** Seals the notes with the key that the vault goes by from its next unlock on. */
  renewHalfWritten: { request: v.strictObject({ key: bytes(32, 32) }), reply: v.null() },
  /** Shows a file that `saveDocument` has just written, in the system's own window. */
  showSaved: { request: v.strictObject({ saved: count }), reply: v.null() },
} as const;
