import type { Place } from '#shared/ipc/backup-contract';
import type { BackupHost } from '../backups/backup-host.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';

/** Where something of what was deleted may still be. */
export interface Remains {
  /** Pages in the trash. */
  readonly trash: number;
  readonly snapshots: number;
  /** Backups in the app's own folder. */
  readonly own: number;
  /** The folder that was chosen for backups; null without one. `count` is null while it can't be looked into. */
  readonly chosen: { readonly path: string; readonly count: number | null } | null;
}

export const remainsOf = async (
  { listBackups }: Pick<BackupHost, 'listBackups'>,
  { holdings, ledger }: OpenVault,
): Promise<Remains> => {
  const count = async (place: Place): Promise<number | null> => {
    const listed = await listBackups({ place });
    return listed.ok ? listed.value.backups.length : null;
  };
  const folder = holdings.all('backups').find(({ record }) => record.copy === ledger.copy)?.record.folder ?? null;
  return {
    trash: holdings.all('entry').filter(({ record }) => record.deletedAt !== null).length,
    snapshots: (await count({ in: 'snapshots' })) ?? 0,
    own: (await count({ in: 'own' })) ?? 0,
    chosen: folder === null ? null : { path: folder.path, count: await count({ in: 'chosen', ...folder }) },
  };
};
