import { expect, test } from 'vitest';
import { aMachine, fresh, passphrase } from './keyed-machine.ts';

test('a new master key hands over what the notes of half-written documents are sealed with, once it is in place', async () => {
  const machine = await aMachine();
  const handed: Uint8Array[] = [];
  Object.assign(machine.memory.host, {
    renewHalfWritten: async (key: Uint8Array) => {
      handed.push(key);
      return null;
    },
  });
  const vault = await machine.unlock();
  const before = await vault.leavingKey();
  expect((await vault.prepareRenewal({ passphrase }, { passphrase: fresh })).ok).toBe(true);
  machine.refuse({ type: 'io', code: 'EIO' });
  expect((await vault.settleRenewal(false)).ok).toBe(false);
  expect(handed).toEqual([]);
  machine.refuse(null);
  expect((await vault.settleRenewal(false)).ok).toBe(true);
  const next = await (await machine.unlock({ passphrase: fresh })).leavingKey();
  expect(next).not.toEqual(before);
  expect(handed).toEqual([next]);
});
