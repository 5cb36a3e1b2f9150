import { expect, test } from 'vitest';
import { aMachine, fresh, passphrase } from './keyed-machine.ts';

test('a new master key hands over what the notes of half-written documents are sealed with, before its header stands', async () => {
  const machine = await aMachine();
  const handed: { readonly key: Uint8Array; readonly header: Uint8Array }[] = [];
  Object.assign(machine.memory.host, {
    renewHalfWritten: async (key: Uint8Array) => {
      handed.push({ key, header: machine.header() });
      return null;
    },
  });
  const vault = await machine.unlock();
  const before = await vault.leavingKey();
  const header = machine.header();
  expect((await vault.prepareRenewal({ passphrase }, { passphrase: fresh })).ok).toBe(true);
  machine.refuse({ type: 'io', code: 'EIO' });
  expect((await vault.settleRenewal(false)).ok).toBe(false);
  machine.refuse(null);
  expect((await vault.settleRenewal(false)).ok).toBe(true);
  const next = await (await machine.unlock({ passphrase: fresh })).leavingKey();
  expect(next).not.toEqual(before);
  expect(handed).toEqual([
    { key: next, header },
    { key: next, header },
  ]);
});

test('a machine that takes no word of it gets its new key all the same', async () => {
  const machine = await aMachine();
  Object.assign(machine.memory.host, { renewHalfWritten: () => Promise.reject(new Error('ENOSPC')) });
  const vault = await machine.unlock();
  expect((await vault.prepareRenewal({ passphrase }, { passphrase: fresh })).ok).toBe(true);
  expect((await vault.settleRenewal(false)).ok).toBe(true);
  await machine.unlock({ passphrase: fresh });
});
