import { describe, expect, test } from 'vitest';
import { defaultProtection, withHold } from '#shared/journal/protection';
import { shortenLog } from '../../../renderer/workers/vault/long-log.ts';
import { aMachine, type KeyedMachine, passphrase } from './keyed-machine.ts';
import { type Machine, machine, ownSession } from './machines.ts';
import { aDatabase, anId, put, textsIn, unlockOnce } from './stored-vault.ts';

const long = 40 * 1024 * 1024;
const snapshots = ({ memory }: Pick<Machine, 'memory'>): number => memory.backups.names('snapshots').length;

describe('a log that has grown long', () => {
  test('is begun anew behind two snapshots, and gives every word again with no fast copy at all', async () => {
    const one = await machine();
    await put(one.vault, 'first');
    await shortenLog(one.deps, one.vault, long);
    expect([snapshots(one), one.memory.base().seq]).toEqual([1, 0]);
    await put(one.vault, 'second');
    await put(one.vault, 'third');
    await shortenLog(one.deps, one.vault, long);
    expect([snapshots(one), one.memory.base().seq]).toEqual([2, 1]);
    await put(one.vault, 'fourth');
    const again = await unlockOnce(await ownSession(), one.memory, aDatabase().make, async (vault) => textsIn(vault));
    expect(again).toMatchObject({ how: 'rebuilt', used: ['first', 'fourth', 'second', 'third'] });
  });

  test('stays as it is while it is short, and under a legal hold', async () => {
    const one = await machine();
    await put(one.vault, 'first');
    await shortenLog(one.deps, one.vault, 1024 * 1024);
    await one.vault.ledger.commit((now) => [{ put: anId(), record: withHold(defaultProtection, true, now) }]);
    await shortenLog(one.deps, one.vault, long);
    expect(snapshots(one)).toBe(0);
  });

  test('is met at an unlock, by what the machine says of its length', async () => {
    const one = await aMachine();
    const unlock = async ({ api, files }: KeyedMachine, bytes: number): Promise<void> => {
      const of = files();
      const opened = await api().open({ ...of, log: { ...of.log, bytes } }, { passphrase });
      expect(opened.ok).toBe(true);
    };
    await unlock(one, long);
    await expect.poll(() => snapshots(one)).toBe(1);
  });
});
