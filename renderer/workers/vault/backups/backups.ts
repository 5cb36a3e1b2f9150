import type { ChosenPlace, Place, PlaceRefusal } from '#shared/ipc/backup-contract';
import { type Backups, noBackups } from '#shared/journal/backups';
import { withCheckpoint } from '#shared/journal/copies';
import { toHex } from '#shared/kernel/bytes';
import type { Clock } from '#shared/kernel/clock';
import { ok, type Result } from '#shared/kernel/result';
import { outlived } from '#shared/vault/backup-tiers';
import { markOf, parseBackupName } from '#shared/vault/backup-name';
import type { RecordId } from '#shared/vault/record-id';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import type { Saved } from '../../../vault/vault-api.ts';
import type { Change } from '../change.ts';
import { isHeld } from '../legal-hold.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import type { BackupHost } from './backup-host.ts';
import { type BackupError, type BackupMade, makeBackup } from './make-backup.ts';
import { openBackupFile } from './open-backup.ts';

interface Deps extends UnlockDeps {
  readonly host: BackupHost & { readonly changed: () => void };
  readonly clock: Clock;
  readonly newId: () => RecordId;
}

/** How the backups of this machine stand, and what can be done about them. */
export interface BackupsState extends Backups {
  /** Why the newest try since the vault was opened came to nothing; null when it did, or there was none. */
  readonly problem: BackupError | null;
  /** The one that is being made. */
  readonly running: { readonly phase: 'writing' | 'checking'; readonly records: number } | null;
}

export interface VaultBackups {
  readonly state: () => BackupsState;
  /** Writes one now, where the person chose, and tidies up what no tier keeps. */
  readonly backUp: (tidy: boolean) => Promise<Result<BackupMade, BackupError>>;
  /** What is being written is given up, and leaves nothing behind. */
  readonly stop: () => void;
  readonly tryRestore: () => Promise<Result<{ readonly matched: boolean } | null, PlaceRefusal>>;
  readonly chooseFolder: (folder: ChosenPlace | null) => Promise<Saved>;
}

/** Where they go. */
export const placeOf = ({ folder }: Pick<Backups, 'folder'>): Place =>
  folder === null ? { in: 'own' } : { in: 'chosen', ...folder };

export const createBackups = (deps: Deps, vault: OpenVault): VaultBackups => {
  const { host, clock, newId } = deps;
  const { holdings, ledger } = vault;
  let problem: BackupError | null = null;
  let running: BackupsState['running'] = null;
  let stopped = false;
  let making: ReturnType<VaultBackups['backUp']> | null = null;

  const held = () => holdings.all('backups').find(({ record }) => record.copy === ledger.copy);
  const state = (): Backups => held()?.record ?? noBackups(ledger.copy);
  const place = (): Place => placeOf(state());
  const changed = (part: Partial<Backups>): Change => ({
    put: held()?.id ?? newId(),
    record: { ...state(), ...part },
  });

  const note = (made: BackupMade): Promise<Saved> =>
    ledger.commit(() => {
      const { name, records, bytes, head } = made;
      const last = { at: made.made, name, inFolder: state().folder !== null, records, bytes };
      const trial = { at: made.made, name, matched: true };
      const copies = holdings.all('copies').map(({ id, record }) => ({
        put: id,
        record: withCheckpoint(record, { seq: head.seq, head: toHex(head.hash) }),
      }));
      return [changed({ last, trial }), ...copies];
    });

  const tidyUp = async (where: Place): Promise<void> => {
    if (isHeld(holdings)) return;
    const listed = await host.listBackups({ place: where });
    if (!listed.ok) return;
    const found = listed.value.backups.flatMap(({ name }) => parseBackupName(name) ?? []);
    // Another machine may use the same folder: what it keeps is its own, and none of it makes room for ours.
    const names = [markOf(ledger.copy), null].flatMap((mark) => outlived(found.filter((one) => one.mark === mark)));
    // One that can't be removed now is tried again after the next backup.
    if (names.length > 0) await host.removeBackups({ place: where, names });
  };

  const makeOne = async (tidy: boolean): Promise<Result<BackupMade, BackupError>> => {
    const where = place();
    stopped = false;
    const made = await makeBackup(deps, vault, where, clock.now(), {
      phase: (phase, records) => {
        running = { phase, records };
        host.changed();
      },
      isStopped: () => stopped,
    });
    running = null;
    problem = made.ok || made.error.type === 'stopped' ? null : made.error;
    host.changed();
    if (!made.ok) return made;
    await note(made.value);
    if (tidy) await tidyUp(where);
    return made;
  };

  // Whoever asks while one is being made gets that one.
  const backUp: VaultBackups['backUp'] = (tidy) => {
    making ??= makeOne(tidy).finally(() => {
      making = null;
    });
    return making;
  };

  const tryRestore: VaultBackups['tryRestore'] = async () => {
    const where = place();
    const listed = await host.listBackups({ place: where });
    if (!listed.ok) return listed;
    const newest = listed.value.backups.find(({ name }) => {
      const mark = parseBackupName(name)?.mark ?? null;
      return mark === null || mark === markOf(ledger.copy);
    });
    if (newest === undefined) return ok(null);
    const read = await openBackupFile(
      deps,
      (offset) => host.readBackup({ place: where, name: newest.name, offset }),
      { session: vault.session },
      () => undefined,
    );
    if (!read.ok && read.error.type === 'place') return { ok: false, error: read.error.refusal };
    const { last } = state();
    const matched = read.ok && (last === null || last.name !== newest.name || last.records === read.value.count);
    await ledger.commit(() => [changed({ trial: { at: clock.now(), name: newest.name, matched } })]);
    return ok({ matched });
  };

  return {
    state: () => ({ ...state(), problem, running }),
    stop: () => {
      stopped = true;
    },
    backUp,
    tryRestore,
    chooseFolder: (folder) =>
      ledger.commit(() => [
        changed({
          folder: folder === null ? null : { path: folder.path, proof: folder.proof },
          last: null,
          trial: null,
        }),
      ]),
  };
};
