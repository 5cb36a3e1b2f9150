import type { PlaceRefusal } from '#shared/ipc/backup-contract';
import type { Bytes } from '#shared/kernel/bytes';
import { err, type Result } from '#shared/kernel/result';
import { type BackupSecret, readBackup, type ReadBackup } from '#shared/vault/read-backup';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import type { VaultError } from '#shared/vault/vault-error';
import { piecesOf, ReadRefused } from './pieces.ts';

export type OpenBackupError = VaultError | { readonly type: 'place'; readonly refusal: PlaceRefusal };

type ReadPiece = (offset: number) => Promise<Result<{ readonly bytes: Bytes }, PlaceRefusal>>;

/** Reads a backup where it lies. What `onRecord` was given counts only when the result is ok. */
export const openBackupFile = async (
  deps: UnlockDeps,
  read: ReadPiece,
  secret: BackupSecret,
  onRecord: (record: unknown) => void,
): Promise<Result<ReadBackup, OpenBackupError>> => {
  try {
    return await readBackup(deps, piecesOf(read), secret, onRecord);
  } catch (error) {
    if (error instanceof ReadRefused) return err({ type: 'place', refusal: error.refusal });
    throw error;
  }
};
