import * as fc from 'fast-check';
import * as v from 'valibot';
import type { Channel, NoteChannel } from '#shared/ipc/channels';
import { contract } from '#shared/ipc/contract';
import { noteContract } from '#shared/ipc/note-contract';

const bytes = (length: number): Uint8Array => new Uint8Array(length).fill(7);
const preferences = { theme: 'dark', region: 'US', textSize: 16, idleMinutes: 5, quickNoteKey: true };

const note = `${'0a'.repeat(16)}.jvn`;
const badNames = [
  {},
  { name: '../header.json' },
  { name: `../${note}` },
  { name: note.toUpperCase() },
  { name: note, to: '/' },
];

const own = { in: 'own' };
const backup = 'aftershift-2026-11-19-1746-000001.jvbak';
const badPlaces = [
  3,
  '3',
  {},
  { page: 1 },
  { page: -1, offset: 3 },
  { page: 0, offset: 0.5 },
  { page: 'Heron', offset: 3 },
].map((caret) => ({ ended: 'lock', caret }));

/** One wrong thing each in what would otherwise be taken. */
const nearMisses: Readonly<Record<Channel, readonly unknown[]>> = {
  appInfo: [null, {}, 'now'],
  vaultFiles: [null, { path: '/etc/passwd' }],
  setPreferences: [
    { ...preferences, textSize: 15 },
    { ...preferences, idleMinutes: 0 },
    { ...preferences, theme: '<b>' },
    { ...preferences, quickNoteKey: 'yes' },
    { ...preferences, name: 'an extra one' },
    { theme: 'dark' },
  ],
  setReminder: [{}, { minute: 1440 }, { minute: -1 }, { minute: 0.5 }, { minute: '60' }, { minute: null, at: 1 }],
  createVault: [{}, { header: '{}' }, { header: bytes(1) }, { header: bytes(64 * 1024 + 1) }, { header: [123, 125] }],
  mendHeader: [
    {},
    { header: '{}' },
    { header: bytes(1) },
    { header: bytes(64 * 1024 + 1) },
    { header: bytes(9), to: '/' },
  ],
  countSetAside: [null, {}, 'vault'],
  setAside: [{}, { what: 'profile' }, { what: '../..' }, 'log'],
  replaceHeader: [
    {},
    { header: '{}' },
    { header: bytes(1) },
    { header: bytes(64 * 1024 + 1) },
    { header: bytes(9), path: 'header.prev.json' },
  ],
  noteRuntime: [null, {}, '45'],
  compactLog: [{}, { upTo: -1 }, { upTo: '7' }, { upTo: 7, folder: '/' }],
  readLog: [{}, { cursor: 1 }, { cursor: ['1:0'] }, { cursor: null, path: '../header.json' }],
  appendFrame: [
    {},
    { frame: bytes(64) },
    { frame: bytes(0), keepTrying: false },
    { frame: [...bytes(64)], keepTrying: false },
    { frame: bytes(64).buffer, keepTrying: false },
    { frame: bytes(64), keepTrying: 1 },
    { frame: bytes(64), keepTrying: true, path: '/tmp/elsewhere' },
  ],
  listBackups: [{}, { place: '/' }, { place: { in: 'chosen', path: '/tmp' } }, { place: { in: 'own', path: '/tmp' } }],
  beginBackup: [
    { place: own, name: '../header.json' },
    { place: own, name: '/etc/passwd' },
    { place: own, name: 'aftershift-2026-11-19-1746-000001.jvbak/../../x' },
    { place: { in: 'chosen', path: '/tmp', proof: '' }, name: backup },
    { place: { in: 'elsewhere' }, name: backup },
  ],
  writeBackup: [
    { writing: 1 },
    { writing: '1', bytes: bytes(9) },
    { writing: 1, bytes: bytes(0) },
    { writing: 1, bytes: bytes(4 * 1024 * 1024 + 1) },
  ],
  endBackup: [{ writing: 1 }, { writing: -1, keep: true }, { writing: 1, keep: 'yes' }],
  readBackup: [
    { place: own, name: backup, offset: -1 },
    { place: own, name: '../log/000000000001.jvl', offset: 0 },
  ],
  removeBackups: [
    { place: own, names: ['../header.json'] },
    { place: own, names: backup },
    { place: own, names: Array.from({ length: 1001 }, () => backup) },
  ],
  chooseBackupFolder: [null, {}, { path: '/tmp' }],
  chooseFile: [{}, { kind: 'anything' }, { kind: 'backup', path: '/tmp' }],
  readFile: [{ file: '/etc/passwd', offset: 0 }, { file: 1 }, { file: 1, offset: -5 }],
  refusedSoFar: [null, {}, 3],
  refusedInPage: [{}, { times: 0 }, { times: 1001 }, { times: '1' }, { times: 0.5 }, { times: 1, url: 'x' }],
  beginSelfTest: [null, {}, { mark: 'x' }],
  endSelfTest: [null, {}, { refused: [] }],
  hideFromSharing: [{}, { on: 'yes' }, { on: 1 }, { on: true, window: 1 }],
  eraseEverything: [undefined, {}, { sure: true }, { sure: 'Erase' }, { sure: 'erase', path: '/' }],
  vaultOpened: [null, {}, true],
  showQuickNote: [null, {}, { url: 'https://example.invalid/' }],
  quickNoteKey: [null, {}, 'F1'],
  listNotes: [null, {}, { folder: '/' }],
  readNote: badNames,
  removeNote: badNames,
  setNoteAside: badNames,
  saveKeyFile: [{}, { key: bytes(31) }, { key: bytes(33) }, { key: '7'.repeat(32) }, { key: bytes(32), path: '/' }],
  quickUnlockState: [null, {}, 'on'],
  keepForPin: [{}, { kept: bytes(31) }, { kept: bytes(33) }, { kept: '7'.repeat(32) }, { kept: bytes(32), tries: 0 }],
  keptForPin: [null, {}, { pin: '902817' }],
  openedAfterPin: [null, {}, { tries: 0 }],
  forgetPin: [null, {}, 'all'],
  copyText: [{}, { text: 7 }, { text: ['Heron'] }, { text: 'Heron', html: '<b>' }, 'Heron'],
  chooseSavePlace: [
    {},
    { kind: 'exe', what: 'page', month: '2026-11' },
    { kind: 'pdf', what: 'Keisha Morales', month: '2026-11' },
    { kind: 'pdf', what: 'page', month: '2026-13' },
    { kind: 'pdf', what: 'page', month: '../2026-11' },
    { kind: 'pdf', what: 'page', month: '2026-11\n' },
    { kind: 'pdf', what: 'page', month: '2026-11', path: '/tmp/elsewhere.pdf' },
  ],
  saveDocument: [
    { place: '/tmp/elsewhere.pdf', bytes: null, paper: 'A4' },
    { place: 1, bytes: bytes(0), paper: 'A4' },
    { place: 1, bytes: 'words', paper: 'A4' },
    { place: 1, bytes: null, paper: 'A0' },
    { place: 1, bytes: null, paper: 'A4', path: '/tmp/elsewhere.pdf' },
  ],
  dropSavePlace: [{}, { place: -1 }, { place: 'all' }],
  printDocument: [{}, { paper: 'A0' }, { paper: 'A4', silent: true }],
  cutShort: [null, {}, 'saved'],
  halfWritten: [{}, { key: bytes(31) }, { key: '/etc/passwd' }, { key: bytes(32), path: '/etc/passwd' }],
  forgetHalfWritten: [null, {}, { path: '/etc/passwd' }],
  renewHalfWritten: [{}, { key: bytes(31) }, { key: '/etc/passwd' }, { key: bytes(32), path: '/etc/passwd' }],
  showSaved: [{}, { saved: '/etc/passwd' }, { saved: -1 }, { saved: 1, open: true }],
  lockStarted: [null, {}, 'day-closed'],
  hideWindow: [null, {}, 'now'],
  copied: [null, {}, { text: 'Heron' }],
  lockFinished: [{}, { ended: 'open' }, { ended: 'lock', next: 'open' }, 'lock', ...badPlaces],
};

const anything = fc.anything({
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withNullPrototype: false,
});

/** And of the quick-note window's. */
const noteNearMisses: Readonly<Record<NoteChannel, readonly unknown[]>> = {
  noteInfo: [null, {}, 'header'],
  dropNote: [
    {},
    { note: 'JVN1' },
    { note: bytes(400) },
    { note: new Uint8Array([0x4a, 0x56, 0x4e, 0x31]) },
    { note: bytes(400), name: '../header.json' },
  ],
  closeNote: [{}, { isEmpty: 1 }, { isEmpty: 'all of it' }],
  notePutAway: [{}, { isSealed: 1 }, true],
  keepNoteOnTop: [{}, { on: 'yes' }, { on: true, over: 'the screen' }],
  noteCopied: ['Wintergreen', { text: 'Wintergreen' }, null],
};

/** What a page that was taken over might send: near misses, and things of every kind that the contract doesn't know. */
export const badPayloads = (channel: Channel): readonly unknown[] => [
  ...nearMisses[channel],
  ...fc
    .sample(anything, { numRuns: 30, seed: 20261119 })
    .filter((payload) => !v.is(contract[channel].request, payload)),
];

/** The same for the quick-note window. */
export const badNotePayloads = (channel: NoteChannel): readonly unknown[] => [
  ...noteNearMisses[channel],
  ...fc
    .sample(anything, { numRuns: 30, seed: 20261119 })
    .filter((payload) => !v.is(noteContract[channel].request, payload)),
];
