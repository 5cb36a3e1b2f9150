import { mostNoteBytes } from '#shared/vault/drop-box';

const hasOnly = (value: unknown, ...names: readonly string[]): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).toSorted().join() === names.toSorted().join();
const isNothing = (value: unknown): boolean => value === undefined;
const isNamed = (value: unknown): boolean =>
  hasOnly(value, 'name') && typeof value['name'] === 'string' && /^[0-9a-f]{32}[.]jvn$/.test(value['name']);

/** What each request about notes may be, said a second time and in other words than the contract's. */
export const isDroppedNotesRequest = {
  vaultOpened: isNothing,
  showQuickNote: isNothing,
  quickNoteKey: isNothing,
  listNotes: isNothing,
  readNote: isNamed,
  removeNote: isNamed,
  setNoteAside: isNamed,
} as const;

const named = { name: `${'0a'.repeat(16)}.jvn` };

export const validDroppedNotesRequests = {
  vaultOpened: undefined,
  showQuickNote: undefined,
  quickNoteKey: undefined,
  listNotes: undefined,
  readNote: named,
  removeNote: named,
  setNoteAside: named,
} as const;

const beginsAsNote = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.slice(0, 3)) === 'JVN';

/** And what the quick-note window may ask. */
export const isNoteRequest = {
  noteInfo: isNothing,
  dropNote: (value: unknown) =>
    hasOnly(value, 'note') &&
    value['note'] instanceof Uint8Array &&
    value['note'].length >= 72 &&
    value['note'].length <= mostNoteBytes &&
    beginsAsNote(value['note']),
  closeNote: (value: unknown) => hasOnly(value, 'isEmpty') && typeof value['isEmpty'] === 'boolean',
  notePutAway: (value: unknown) => hasOnly(value, 'isSealed') && typeof value['isSealed'] === 'boolean',
  keepNoteOnTop: (value: unknown) => hasOnly(value, 'on') && typeof value['on'] === 'boolean',
  noteCopied: isNothing,
} as const;

const note = new Uint8Array(400);
note.set([0x4a, 0x56, 0x4e, 0x31]);

export const validNoteRequests = {
  noteInfo: undefined,
  dropNote: { note },
  closeNote: { isEmpty: false },
  notePutAway: { isSealed: true },
  keepNoteOnTop: { on: false },
  noteCopied: undefined,
} as const;
