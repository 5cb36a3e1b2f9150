import type { ChosenPlace, PlaceRefusal } from '#shared/ipc/backup-contract';
import type { Result } from '#shared/kernel/result';
import type { BackupsState } from '../workers/vault/backups/backups.ts';
import type { MergeProgress } from '../workers/vault/backups/bringing-in.ts';
import type { BroughtInView } from '../workers/vault/backups/brought-in.ts';
import type { BackupError, BackupMade } from '../workers/vault/backups/make-backup.ts';
import type { MergeError, MergePreview } from '../workers/vault/backups/merging.ts';
import type { TakenBack } from '../workers/vault/backups/taking-back.ts';
import type { OpenBackupError } from '../workers/vault/backups/open-backup.ts';
import type { Saved, Secret } from './vault-api.ts';

/** What opens a backup file: the open vault itself, or a secret of the time it was made. */
export type FileSecret = Secret | 'same-vault';

/** `still-here`: a fast copy of this very vault is on the machine, and may be newer than the backup. */
export type RestoreError = OpenBackupError | { readonly type: 'still-here' };

/** What the vault worker does about backups. `file` is what `chooseFile` gave. */
export interface BackupsApi {
  readonly backups: () => Promise<BackupsState>;
  /** Writes one now, opens it again and compares; then removes what no tier keeps. */
  readonly backUp: () => Promise<Result<BackupMade, BackupError>>;
  readonly stopBackup: () => Promise<void>;
  /** Opens the newest one to its last byte. Null when there is none. */
  readonly tryRestore: () => Promise<Result<{ readonly matched: boolean } | null, PlaceRefusal>>;
  /** Null goes back to the app's own folder. */
  readonly chooseBackupFolder: (folder: ChosenPlace | null) => Promise<Saved>;
  /** The vault is open under a runtime that is new to it, or isn't: if it is, a snapshot is taken. */
  readonly metRuntime: (isNew: boolean) => Promise<void>;
  /** A snapshot, and then the log without what it covers: nothing of what was deleted stays in either. */
  readonly tidyLog: () => Promise<Result<null, BackupError>>;
  /** Reads another vault and says what taking it in would do. */
  readonly previewMerge: (file: number, secret: FileSecret) => Promise<Result<MergePreview, OpenBackupError>>;
  /** What bringing the log and a fast copy together would do that were written apart. */
  readonly previewFork: () => Promise<MergePreview>;
  /** Does what was previewed last. */
  readonly merge: (bringBack: boolean) => Promise<Result<null, MergeError>>;
  /** How far it has come; null while there is none. */
  readonly merging: () => Promise<MergeProgress | null>;
  /** A merge is given up before its first record is written, and then not any more. */
  readonly stopMerge: () => Promise<void>;
  /** The newest merge, while it can be taken back; null otherwise. */
  readonly broughtIn: () => Promise<BroughtInView | null>;
  /** Takes the newest merge back, all but what was changed since. Can be asked again after a refusal. */
  readonly undoMerge: () => Promise<TakenBack>;
  /** Opens a backup for an empty machine: the header to write. The vault is open from here on, and empty. */
  readonly beginRestore: (
    file: number,
    secret: Secret,
  ) => Promise<Result<{ readonly header: Uint8Array<ArrayBuffer> }, RestoreError>>;
  /** Fills it, once the header is on the disk. Can be asked again after a refusal. */
  readonly finishRestore: () => Promise<Saved>;
}
