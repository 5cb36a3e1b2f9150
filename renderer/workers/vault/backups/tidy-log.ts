import { withCheckpoint } from '#shared/journal/copies';
import { toHex } from '#shared/kernel/bytes';
import type { Result } from '#shared/kernel/result';
import type { OpenVault } from '../open-vault-in-worker.ts';
import { compactLog } from './compaction.ts';
import type { BackupError } from './make-backup.ts';

/**
 * Leaves nothing of what was deleted in the log or in a snapshot. The newest file of a log always stays, so this is
 * done twice, with a save in between that begins a new file: the second time the old one can go.
 */
export const tidyLog = async (
  deps: Parameters<typeof compactLog>[0],
  vault: OpenVault,
): Promise<Result<null, BackupError>> => {
  const first = await compactLog(deps, vault, true);
  if (!first.ok) return first;
  const { ledger, holdings } = vault;
  const passed = { seq: ledger.head().seq, head: toHex(ledger.head().hash) };
  const saved = await ledger.commit(() =>
    holdings.all('copies').map(({ id, record }) => ({ put: id, record: withCheckpoint(record, passed) })),
  );
  // Too large a frame this never is: what is left is the disk.
  if (!saved.ok)
    return { ok: false, error: { type: saved.error.type === 'too-large' ? 'io' : saved.error.type, code: '' } };
  return compactLog(deps, vault, true);
};
