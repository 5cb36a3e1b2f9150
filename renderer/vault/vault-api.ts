import type { Bytes } from '#shared/kernel/bytes';
import type { DayKey } from '#shared/calendar/day-key';
import type { Reply, Request } from '#shared/ipc/contract';
import type { Readings } from '#shared/journal/check-in';
import type { Parting } from '#shared/journal/close';
import type { Prompted } from '#shared/journal/prompted';
import type { Settings } from '#shared/journal/settings';
import type { Instant } from '#shared/kernel/clock';
import type { Result } from '#shared/kernel/result';
import type { RecordId } from '#shared/vault/record-id';
import type { Secret } from '#shared/vault/unlock';
import type { VaultError } from '#shared/vault/vault-error';
import type { AliasesApi } from './aliases-api.ts';
import type { BackupsApi } from './backups-api.ts';
import type { SecurityApi } from './security-api.ts';
import type { KeysApi } from './keys-api.ts';
import type { LedgersApi } from './ledgers-api.ts';
import type { PastApi } from './past-api.ts';
import type { SupervisionApi } from './supervision-api.ts';
import type { TrendsApi } from './trends-api.ts';
import type { BackupHost } from '../workers/vault/backups/backup-host.ts';
import type { ReadingProgress } from '../workers/vault/reading-queue.ts';
import type { WordingToSave } from '../workers/vault/commands/entries.ts';
import type { eveningView, promptHistory } from '../workers/vault/queries/evening.ts';
import type { EntryView, JournalItem, trash, wordings } from '../workers/vault/queries/journal.ts';

/** Why words are not on the disk. The text stays where it was; the same call may be made again. */
export type SaveError = { readonly type: 'disk-full' | 'read-only' | 'io' | 'too-large' };
export type Held = { readonly ok: false; readonly error: { readonly type: 'held' } };
/** `nobody`: whoever it is about is not in the book any more. `gone`: what was to be changed isn't there. `unfit`: no such line can hold it. Nothing was written. */
export type Lacking = 'nobody' | 'gone' | 'unfit';
export type Gone = { readonly ok: false; readonly error: { readonly type: Lacking } };
export type Saved = Result<{ readonly at: Instant }, SaveError>;
/** A record that was saved, as it stands now: with what something else had written in it meanwhile. */
export interface KeptAs<T> {
  readonly at: Instant;
  readonly record: T;
  readonly rev: number;
}

/** What an unlock found, and in one word what had to be done about it. */
export interface Opened {
  /**
   * `as-left`: the cache matched. `caught-up`: a few frames were replayed. `rebuilt`: the cache was made anew.
   * `put-back`: an older log lay there, and what only the cache still had went onto it again. `forked`: log and cache were
   * written apart. `nothing`: neither holds anything.
   */
  readonly cache: 'as-left' | 'caught-up' | 'rebuilt' | 'put-back' | 'forked' | 'nothing' | 'unavailable';
  /** Records of a later version of the app, or ones that do not read: kept, but not shown. */
  readonly unreadable: number;
  /** A restore has begun here and not come to its end. */
  readonly isHalfRestored: boolean;
  /**
   * `in-place`: a new master key seals everything, and what is left of the one before goes now. `unsettled`: that was said
   * before, and no backup could be made since. `lost`: one was begun and never put in place, so what opened the vault
   * before goes on opening it.
   */
  readonly renewal: 'in-place' | 'unsettled' | 'lost' | null;
  /**
   * Why every save is refused, or null. `damaged`: the log is, and the records come from the cache. `forked`: log and
   * cache were written apart, and have to be merged first.
   */
  readonly readOnly: 'damaged' | 'forked' | null;
  /** `mended`: the header's file was missing or damaged, and a copy that opened the vault is in its place. */
  readonly header: 'as-left' | 'mended' | 'not-mended';
}

export type OpenError = VaultError | { readonly type: 'disk'; readonly code: string };
export type { Secret } from '#shared/vault/unlock';
export type VaultFiles = Extract<Extract<Reply<'vaultFiles'>, { ok: true }>['value'], { readonly state: 'present' }>;

/** What became of the notes that were dropped in. */
export interface TakenIn {
  /** So many notes are in their evenings now. */
  readonly taken: number;
  /** Entries that have words they did not have. */
  readonly entries: readonly RecordId[];
  /** Evenings that have a reading they did not have. */
  readonly fuels: readonly { readonly day: DayKey; readonly fuelForMe: number | null }[];
  /** Notes that don't open: kept aside. */
  readonly aside: number;
  /** Notes of a later version of the app: left where they are. */
  readonly newer: number;
  /** Some wait: their page is being written, or the disk takes nothing. */
  readonly waiting: boolean;
}

/** What the worker asks of the page, which alone can reach the machine. */
export interface VaultHost extends BackupHost {
  readonly appendFrame: (frame: Uint8Array<ArrayBuffer>, keepTrying: boolean) => Promise<Reply<'appendFrame'>>;
  readonly readLog: (cursor: string | null) => Promise<Reply<'readLog'>>;
  readonly mendHeader: (header: Uint8Array<ArrayBuffer>) => Promise<Reply<'mendHeader'>>;
  readonly replaceHeader: (header: Uint8Array<ArrayBuffer>) => Promise<Reply<'replaceHeader'>>;
  readonly renewHalfWritten: (key: Uint8Array<ArrayBuffer>) => Promise<null>;
  readonly listNotes: (request: undefined) => Promise<Reply<'listNotes'>>;
  readonly readNote: (request: Request<'readNote'>) => Promise<Reply<'readNote'>>;
  readonly removeNote: (request: Request<'removeNote'>) => Promise<Reply<'removeNote'>>;
  readonly setNoteAside: (request: Request<'setNoteAside'>) => Promise<Reply<'setNoteAside'>>;
  /** Something in the vault is different from what was last asked for. */
  readonly changed: () => void;
}

export interface VaultQueries {
  readonly evening: (day: DayKey) => Promise<ReturnType<typeof eveningView>>;
  readonly promptHistory: (day: DayKey) => Promise<ReturnType<typeof promptHistory>>;
  readonly journal: () => Promise<readonly JournalItem[]>;
  readonly entry: (id: RecordId) => Promise<EntryView | null>;
  readonly wordings: (id: RecordId) => Promise<ReturnType<typeof wordings>>;
  readonly trash: () => Promise<ReturnType<typeof trash>>;
  /** Ids of entries, and days without a page, that hold every word of it; newest first. */
  readonly search: (query: string) => Promise<readonly (RecordId | DayKey)[]>;
  /** How far the words have been read, while there is much to read; null otherwise. */
  readonly readingProgress: () => Promise<ReadingProgress | null>;
  readonly settings: () => Promise<Settings>;
  /** 32 bytes for the machine's notes of documents on their way out. */
  readonly leavingKey: () => Promise<Bytes>;
  /** As `Opened.readOnly`, and null again once a fork was merged. */
  readonly readOnly: () => Promise<Opened['readOnly']>;
}

export interface VaultCommands {
  readonly saveCheckIn: (day: DayKey, readings: Readings) => Promise<Saved>;
  readonly saveParting: (day: DayKey, parting: Parting) => Promise<Saved>;
  readonly saveClose: (day: DayKey, parting: Parting, tooTired: boolean) => Promise<Saved>;
  readonly savePrompted: (prompted: Pick<Prompted, 'day' | 'shown' | 'swapped' | 'none'>) => Promise<Saved>;
  /** What is not named stays as it is. */
  readonly saveSettings: (changed: Partial<Omit<Settings, 'type' | 'version'>>) => Promise<Saved>;
  readonly saveWording: (wording: WordingToSave) => Promise<Saved>;
  /** `left`: the form it was typed in, which waits no longer. */
  readonly addNote: (id: RecordId, text: string, left?: RecordId) => Promise<Saved>;
  readonly restoreWording: (id: RecordId, wording: RecordId) => Promise<Saved>;
  readonly moveToTrash: (id: RecordId) => Promise<Saved>;
  readonly takeFromTrash: (id: RecordId) => Promise<Saved>;
  /** `held`: a legal hold is on, and nothing was removed. */
  readonly removeForGood: (id: RecordId) => Promise<Saved | Held>;
  /** Notes of days whose page is being written wait. What the unlock itself took in is told with the first answer. */
  readonly takeInNotes: (writing: readonly DayKey[]) => Promise<TakenIn>;
}

/** Everything the vault worker does. It alone holds keys and decrypted records; terminating it drops both. */
export interface VaultApi
  extends
    VaultQueries,
    VaultCommands,
    AliasesApi,
    PastApi,
    BackupsApi,
    KeysApi,
    LedgersApi,
    SecurityApi,
    SupervisionApi,
    TrendsApi {
  /** Whether the fast copy of a vault is here, for a machine whose folder has none. */
  readonly keepsVault: () => Promise<boolean>;
  /** Makes keys and a header in memory; nothing is on the disk until `settle`'s header is written. */
  readonly prepare: (passphrase: string) => Promise<{ readonly recoveryCode: string }>;
  /** The header to write, with or without the recovery slot; asked again, one for the other choice. The vault is open. */
  readonly settle: (withRecovery: boolean) => Promise<Uint8Array<ArrayBuffer>>;
  readonly open: (files: VaultFiles, secret: Secret) => Promise<Result<Opened, OpenError>>;
  /** From here on a frame that can't be written is kept by the machine, sealed, and tried again. */
  readonly aboutToLock: () => Promise<void>;
  /** Resolves when every change that was asked for before this is on the disk, or has been refused. */
  readonly settled: () => Promise<void>;
}
