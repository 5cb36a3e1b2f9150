import { expect, test } from 'vitest';
import { defaultProtection, withHold } from '#shared/journal/protection';
import { compactLog } from '../../../renderer/workers/vault/backups/compaction.ts';
import { type Machine, machine } from './machines.ts';
import { anId, put } from './stored-vault.ts';

const id = anId();
const turn = async ({ vault }: Machine, on: boolean): Promise<void> => {
  const before = vault.holdings.all('protection')[0]?.record ?? defaultProtection;
  const saved = await vault.ledger.commit((now) => [{ put: id, record: withHold(before, on, now) }]);
  if (!saved.ok) throw new Error(saved.error.type);
};

const older = async ({ deps }: Machine): Promise<void> => {
  for (let at = 1; at <= 28; at += 1) {
    const name = `aftershift-2025-02-${String(at).padStart(2, '0')}-1746-000001.jvbak`;
    const begun = await deps.host.beginBackup({ place: { in: 'own' }, name });
    if (!begun.ok) throw new Error(begun.error.type);
    await deps.host.writeBackup({ writing: begun.value.writing, bytes: new Uint8Array(9) });
    await deps.host.endBackup({ writing: begun.value.writing, keep: true });
  }
};

test('under a legal hold no backup is tidied away and the log keeps its beginning; afterwards both go on', async () => {
  const one = await machine();
  await older(one);
  for (let index = 0; index < 4; index += 1) await put(one.vault, `Evening ${index}.`);
  await turn(one, true);
  expect((await one.backups.backUp(true)).ok).toBe(true);
  expect(one.memory.backups.names('own')).toHaveLength(29);
  expect(await compactLog(one.deps, one.vault, true)).toEqual({ ok: false, error: { type: 'held' } });
  expect(one.memory.base().seq).toBe(0);
  expect(one.memory.backups.names('snapshots')).toEqual([]);

  await turn(one, false);
  await put(one.vault, 'The next one.');
  expect((await one.backups.backUp(true)).ok).toBe(true);
  expect(one.memory.backups.names('own').length).toBeLessThan(29);
  expect((await compactLog(one.deps, one.vault, true)).ok).toBe(true);
  expect(one.memory.backups.names('snapshots')).toHaveLength(1);
});
