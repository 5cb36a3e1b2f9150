import type { Session } from '#shared/vault/session';
import { createBackups } from '../../../renderer/workers/vault/backups/backups.ts';
import { prepareMerge } from '../../../renderer/workers/vault/backups/merging.ts';
import { readOtherVault } from '../../../renderer/workers/vault/backups/other-vault.ts';
import { takeBack } from '../../../renderer/workers/vault/backups/taking-back.ts';
import { restoreRecords } from '../../../renderer/workers/vault/backups/restoring.ts';
import { createCache } from '../../../renderer/workers/vault/cache.ts';
import { beginEmpty, type OpenVault } from '../../../renderer/workers/vault/open-vault-in-worker.ts';
import { aDatabase, anId, memoryHost, newSession, openDeps } from './stored-vault.ts';

let made: Promise<Session> | undefined;
/** One vault's keys for a whole file of tests: to make them takes Argon2id. */
export const ownSession = (): Promise<Session> => (made ??= newSession());

/** A machine with a vault on it. */
export const machine = async (of?: Session) => {
  const memory = memoryHost();
  const { make } = aDatabase();
  const cache = createCache(make);
  const deps = openDeps(memory, cache);
  const vault = await beginEmpty(deps, of ?? (await ownSession()), new Uint8Array(2));
  const backups = createBackups({ ...deps, newId: anId }, vault);
  return { memory, deps, vault, backups, make, cache };
};
export type Machine = Awaited<ReturnType<typeof machine>>;

export const newest = ({ memory }: Machine, folder = 'own') =>
  memory.backups.file(folder, memory.backups.names(folder)[0] ?? '');

/** The newest backup of one machine, carried to another. */
export const carried = async (from: Machine, to: Machine, secret?: Session) => {
  const backup = await from.backups.backUp(true);
  if (!backup.ok) throw new Error(backup.error.type);
  const file = to.memory.backups.choose(newest(from));
  const read = await readOtherVault(to.deps, (offset) => to.memory.host.readFile({ file, offset }), {
    session: secret ?? (await ownSession()),
  });
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
};

export const mergeInto = async (to: Machine, from: Machine, secret?: Session) => {
  const merge = await prepareMerge(to.deps, to.vault, await carried(from, to, secret), false);
  const applied = await merge.apply();
  if (!applied.ok) throw new Error(applied.error.type);
  return { preview: merge.preview, undo: () => takeBack(to.vault, () => undefined) };
};

export const second = async (from: Machine): Promise<Machine> => {
  const to = await machine();
  const saved = await restoreRecords(to.vault, await carried(from, to), anId());
  if (!saved.ok) throw new Error(saved.error.type);
  return to;
};

export const rewrite = async ({ ledger, holdings }: OpenVault, from: string, text: string): Promise<void> => {
  const held = holdings.all('entry').find(({ record }) => record.text === from);
  if (held === undefined) throw new Error(`No entry says ${from}`);
  await ledger.commit(() => [{ put: held.id, record: { ...held.record, text } }]);
};
