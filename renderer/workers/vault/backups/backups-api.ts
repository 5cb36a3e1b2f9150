import { encodeHeader } from '#shared/vault/header';
import { err, ok } from '#shared/kernel/result';
import type { Session } from '#shared/vault/session';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import type { RecordId } from '#shared/vault/record-id';
import type { Clock } from '#shared/kernel/clock';
import type { BackupsApi, FileSecret } from '../../../vault/backups-api.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import type { BackupHost } from './backup-host.ts';
import { type MergeProgress } from './bringing-in.ts';
import { broughtInView } from './brought-in.ts';
import { createBackups, type VaultBackups } from './backups.ts';
import { compactLog } from './compaction.ts';
import { tidyLog } from './tidy-log.ts';
import { prepareMerge } from './merging.ts';
import { type OtherVault, readOtherVault } from './other-vault.ts';
import { takeBack } from './taking-back.ts';
import { restoreRecords } from './restoring.ts';

interface Deps extends UnlockDeps {
  readonly host: BackupHost & { readonly changed: () => void };
  readonly clock: Clock;
  readonly newId: () => RecordId;
  /** The open vault; throws while there is none. */
  readonly vault: () => OpenVault;
  /** Opens an empty vault for a session, as a first run does; not where a fast copy of that very vault still is. */
  readonly beginEmpty: (session: Session, header: Uint8Array<ArrayBuffer>) => Promise<boolean>;
}

/** A PIN was for the machine whose keychain keeps its other half. */
const withoutDevice = async (session: Session): Promise<Session> => {
  const slots = session.header.slots.filter(({ type }) => type !== 'device');
  if (slots.length === session.header.slots.length) return session;
  const without = await session.replaceSlots(slots);
  return without.ok ? without.value : session;
};

export const createBackupsApi = (deps: Deps): BackupsApi => {
  let backups: { readonly of: OpenVault; readonly backups: VaultBackups } | null = null;
  let other: OtherVault | null = null;
  let isFork = false;
  let merging: MergeProgress | null = null;
  let isStopped = false;

  const tell = (progress: MergeProgress | null): void => {
    merging = progress;
    deps.host.changed();
  };

  const ofVault = (): VaultBackups => {
    const vault = deps.vault();
    if (backups?.of !== vault) backups = { of: vault, backups: createBackups(deps, vault) };
    return backups.backups;
  };
  const read = (file: number, secret: FileSecret) =>
    readOtherVault(
      deps,
      (offset) => deps.host.readFile({ file, offset }),
      secret === 'same-vault' ? { session: deps.vault().session } : secret,
    );

  const apart = () => {
    const { fork } = deps.vault();
    if (fork === null) throw new TypeError('Nothing was written apart');
    return { side: fork.side, session: null, made: null };
  };

  return {
    backups: async () => ofVault().state(),
    backUp: () => ofVault().backUp(true),
    stopBackup: async () => ofVault().stop(),
    tryRestore: () => ofVault().tryRestore(),
    chooseBackupFolder: (folder) => ofVault().chooseFolder(folder),
    metRuntime: async (isNew) => {
      if (deps.vault().ledger.readOnly() !== null) return;
      const kept = isNew ? await compactLog(deps, deps.vault(), false) : ok(null);
      // Noted only then: where there was no room for it, the next unlock tries again.
      if (kept.ok) await deps.host.noteRuntime(undefined);
    },
    tidyLog: () => tidyLog(deps, deps.vault()),
    previewMerge: async (file, secret) => {
      isFork = false;
      const found = await read(file, secret);
      if (!found.ok) return found;
      other = found.value;
      return ok((await prepareMerge(deps, deps.vault(), other, false)).preview);
    },
    previewFork: async () => {
      isFork = true;
      return (await prepareMerge(deps, deps.vault(), apart(), false)).preview;
    },
    merge: async (bringBack) => {
      const vault = deps.vault();
      if (!isFork && other === null) throw new TypeError('No other vault was looked at');
      isStopped = false;
      const from = isFork || other === null ? apart() : other;
      const merge = await prepareMerge(deps, vault, from, bringBack);
      const apply = () => merge.apply({ progress: tell, isStopped: () => isStopped });
      return (isFork && vault.fork !== null ? vault.fork.join(apply) : apply()).finally(() => tell(null));
    },
    merging: async () => merging,
    stopMerge: async () => {
      isStopped = true;
    },
    broughtIn: async () => broughtInView(deps.vault().holdings, deps.clock.now()),
    undoMerge: () => takeBack(deps.vault(), tell).finally(() => tell(null)),
    beginRestore: async (file, secret) => {
      const found = await read(file, secret);
      if (!found.ok) return err(found.error);
      other = found.value;
      const session = await withoutDevice(other.session);
      const header = encodeHeader(deps.utf8, session.header);
      return (await deps.beginEmpty(session, header)) ? ok({ header }) : err({ type: 'still-here' });
    },
    finishRestore: async () => {
      if (other === null) throw new TypeError('No backup was opened');
      return restoreRecords(deps.vault(), other, deps.vault().holdings.all('copies')[0]?.id ?? deps.newId());
    },
  };
};
