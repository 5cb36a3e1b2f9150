import * as v from 'valibot';
import { maxHeaderBytes } from '../vault/header.ts';
import { keyFileSize } from '../vault/key-file.ts';
import { maxFrameBytes } from '../vault/log-frame.ts';
import { backupContract } from './backup-contract.ts';
import type { Channel } from './channels.ts';
import { leavingContract } from './leaving-contract.ts';
import { droppedNotesContract } from './note-contract.ts';
import { bytes, count, DiskRefusal, Nothing, result } from './parts.ts';
import { Policy } from './policy.ts';
import { Preferences } from './preferences.ts';
import { QuickUnlockState, quickUnlockContract } from './quick-unlock-contract.ts';
import { securityContract } from './security-contract.ts';

/** `readLog` answers in slices, so that a long journal never crosses as one message. */
const maxSliceBytes = 4 * 1024 * 1024;

/**
 * Where the caret stood on tonight's pages: numbers and nothing else. `page` counts them in the order they were begun, from
 * 0; the one after the last is a page that was still blank.
 */
const CaretPlace = v.strictObject({ page: count, offset: count });
export type CaretPlace = v.InferOutput<typeof CaretPlace>;

/** Position in the change log: `seq` frames so far, `hash` = SHA-256 of the last (32 zero bytes before the first). */
const Head = v.strictObject({ seq: count, hash: bytes(32, 32) });

/** As `readLog` gives it, to go on from: a file of the log and a place in it, or what the disk has not taken yet. */
const Cursor = v.nullable(v.pipe(v.string(), v.regex(/^(?:waiting|\d{1,12}:\d{1,15})$/)));

/** How it was locked: by hand, while the person was away, by closing the day; or there was nothing to lock. */
const lockEnds = ['lock', 'away', 'day-closed', 'was-locked'] as const;
export type LockEnd = (typeof lockEnds)[number];

/** The only list of what crosses between page and machine. Requests are checked in main, replies in the page's adapter. */
export const contract = {
  ...backupContract,
  ...securityContract,
  ...droppedNotesContract,
  ...quickUnlockContract,
  ...leavingContract,
  appInfo: {
    request: Nothing,
    reply: v.strictObject({
      version: v.string(),
      platform: v.picklist(['linux', 'darwin', 'win32']),
      preferences: Preferences,
      policy: Policy,
      /** For tests of unpackaged builds: what the clock showed when the app started, else null. */
      startedAt: v.nullable(v.strictObject({ ms: v.number(), realMs: v.number() })),
      /** A sealed note that could not be written at the last lock and is still being tried. */
      frameWaiting: v.boolean(),
      quickUnlock: QuickUnlockState,
      /** Of the last lock; null when nothing was being written. */
      caret: v.nullable(CaretPlace),
    }),
  },
  setPreferences: { request: Preferences, reply: result(v.null(), DiskRefusal) },
  /** One content-free nudge at this minute of the local day, until told otherwise; null turns it off. */
  setReminder: {
    request: v.strictObject({ minute: v.nullable(v.pipe(count, v.maxValue(1439))) }),
    reply: v.null(),
  },
  vaultFiles: {
    request: Nothing,
    reply: result(
      v.variant('state', [
        v.strictObject({ state: v.literal('none') }),
        v.strictObject({
          state: v.literal('present'),
          /** Empty when the file is missing beside an older one or beside a log. */
          header: bytes(0, maxHeaderBytes),
          /** The second copy: the same, or the one before a change that was cut short. */
          previousHeader: v.nullable(bytes(0, maxHeaderBytes)),
          log: v.strictObject({
            head: Head,
            /** The head it goes on from: a snapshot holds what came before. */
            base: Head,
            bytes: count,
            /** `torn`: an unfinished last frame was set aside at start. `damaged`: a frame in the middle does not read. */
            condition: v.picklist(['whole', 'torn', 'damaged']),
          }),
          /** A new major version of the runtime opens it for the first time: a snapshot is due. */
          isNewRuntime: v.boolean(),
          /** When the vault was last closed (ms since 1970), null before the first time. */
          lastClosed: v.nullable(v.number()),
        }),
      ]),
      DiskRefusal,
    ),
  },
  createVault: {
    request: v.strictObject({ header: bytes(2, maxHeaderBytes) }),
    reply: result(v.null(), v.variant('type', [DiskRefusal, v.strictObject({ type: v.literal('vault-exists') })])),
  },
  /** This header has just opened the vault: both files are to hold it. What it takes the place of is kept beside it. */
  mendHeader: { request: v.strictObject({ header: bytes(2, maxHeaderBytes) }), reply: result(v.null(), DiskRefusal) },
  /**
   * This header, of the same vault under other slots, takes the place of the one there: the secret that only the old one
   * took opens nothing any more. Refused, nothing has changed; `half-done`: the new one stands, but the disk hasn't
   * confirmed it. `old`: names of files beside it that may hold an old header.
   */
  replaceHeader: {
    request: v.strictObject({ header: bytes(2, maxHeaderBytes) }),
    reply: result(
      v.strictObject({ old: v.array(v.string()) }),
      v.variant('type', [DiskRefusal, v.strictObject({ type: v.literal('half-done') })]),
    ),
  },
  /** Writes a key file where the person says in the system's dialog, and reads it back; null when it was closed. */
  saveKeyFile: {
    request: v.strictObject({ key: bytes(keyFileSize, keyFileSize) }),
    reply: result(v.nullable(v.strictObject({ name: v.string() })), DiskRefusal),
  },
  /** Drops what a verified snapshot covers: files with nothing after frame `upTo`. */
  compactLog: { request: v.strictObject({ upTo: count }), reply: result(v.null(), DiskRefusal) },
  /** Renames a damaged log, or the whole of a damaged vault, so that another can take its place: nothing is mended in place. */
  setAside: { request: v.strictObject({ what: v.picklist(['log', 'vault']) }), reply: result(v.null(), DiskRefusal) },
  /** How many files and folders of the vault lie set aside. */
  countSetAside: { request: Nothing, reply: count },
  /** The vault is open under this runtime, and a snapshot was taken if one was due. */
  noteRuntime: { request: Nothing, reply: result(v.null(), DiskRefusal) },
  /** The log as it lies on disk (`len4 ‖ crc32c4 ‖ frame`, one after another), in pieces of any size. `next` is null at the end. */
  readLog: {
    request: v.strictObject({ cursor: Cursor }),
    reply: result(v.strictObject({ bytes: bytes(0, maxSliceBytes + maxFrameBytes), next: Cursor }), DiskRefusal),
  },
  /** Answers only when the frame is on the disk (fdatasync). `keepTrying`: at a lock, the sealed frame outlives the page. */
  appendFrame: {
    request: v.strictObject({ frame: bytes(1, maxFrameBytes), keepTrying: v.boolean() }),
    reply: result(
      Head,
      v.variant('type', [DiskRefusal, v.strictObject({ type: v.picklist(['out-of-order', 'not-a-frame']) })]),
    ),
  },
  /** The page locks by itself (a key, the idle time, a closed day). Should it not finish, it is replaced all the same. */
  lockStarted: { request: Nothing, reply: v.null() },
  /** The page has covered itself, sealed its draft and dropped its keys: it may be replaced. */
  lockFinished: {
    request: v.strictObject({ ended: v.picklist(lockEnds), caret: v.nullable(CaretPlace) }),
    reply: v.null(),
  },
  /** An emergency: the window goes from the screen at once, and from the clipboard what was copied here. */
  hideWindow: { request: Nothing, reply: v.null() },
  /** Something in the page was copied: it goes from the clipboard after a minute. */
  copied: { request: Nothing, reply: v.null() },
} as const satisfies Record<Channel, { readonly request: v.GenericSchema; readonly reply: v.GenericSchema }>;

export type Request<C extends Channel> = v.InferOutput<(typeof contract)[C]['request']>;
export type Reply<C extends Channel> = v.InferOutput<(typeof contract)[C]['reply']>;

export const lockReasons = ['menu', 'suspend', 'screen-lock', 'quit'] as const;
export type LockReason = (typeof lockReasons)[number];

/** What the machine tells the page unasked. */
export const MachineEvent = v.variant('type', [
  v.strictObject({ type: v.literal('lock'), reason: v.picklist(lockReasons) }),
  /** The frame that was waiting since the last lock is on the disk now. */
  v.strictObject({ type: v.literal('frame-written') }),
  /** A request was refused: how many the machine has counted by now. */
  v.strictObject({ type: v.literal('refused'), total: count }),
  v.strictObject({
    type: v.literal('command'),
    command: v.picklist(['help', 'today', 'journal', 'trends', 'supervision', 'people', 'settings']),
  }),
  /** A sealed note lies in the box. */
  v.strictObject({ type: v.literal('note-dropped') }),
]);
export type MachineEvent = v.InferOutput<typeof MachineEvent>;

/** A request that main would not take at all: a bug or an attack, never a user's mistake. */
export const refusals = ['untrusted-sender', 'malformed-request'] as const;
export type Refusal = (typeof refusals)[number];

/** What the preload script puts on `window.aftershift`. */
export type Bridge = {
  readonly [C in Channel]: (request: Request<C>) => Promise<unknown>;
} & { readonly onEvent: (listener: (event: unknown) => void) => () => void };
