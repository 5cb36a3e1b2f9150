import { execFileSync } from 'node:child_process';
import { readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openQuickUnlock, type SafeStorage } from '../../../electron/services/quick-unlock.ts';
import { aFolder } from './log-folder.ts';

const secret = new Uint8Array(32).map((_, index) => index * 7);

/** A keychain that turns every byte over, under a key of its own. */
const aKeychain = (mask = 0x5a) => {
  const turn = (bytes: Uint8Array): Buffer => Buffer.from(bytes.map((byte) => byte ^ mask));
  const chain = { answers: true, shouldReEncrypt: false, sealed: 0, waits: Promise.resolve() };
  const storage: SafeStorage = {
    isAsyncEncryptionAvailable: async () => chain.answers,
    encryptStringAsync: async (text) => {
      chain.sealed += 1;
      return turn(Buffer.from(text));
    },
    decryptStringAsync: async (sealed) => {
      await chain.waits;
      if (!chain.answers) throw new Error('The keychain is locked');
      return { result: turn(sealed).toString(), shouldReEncrypt: chain.shouldReEncrypt };
    },
  };
  return { chain, storage };
};

const aMachine = async (backend: string | null = 'gnome_libsecret') => {
  const path = join(await aFolder(), 'quick-unlock.json');
  const { chain, storage } = aKeychain();
  const now = { backend };
  const open = (isAllowed = true, patienceMs?: number) =>
    openQuickUnlock(path, { storage, backend: () => now.backend }, isAllowed, patienceMs);
  return { path, chain, now, open };
};

test('what a PIN needs beside it comes back after a restart, and lies on the disk as the keychain sealed it', async () => {
  const { path, open } = await aMachine();
  expect(await open().state()).toBe('off');
  expect(await open().release()).toBeNull();
  expect(await open().keep(secret)).toBe('gnome_libsecret');
  expect(await open().state()).toBe('on');
  expect((await open().release())?.kept).toEqual(secret);
  const file = await readFile(path);
  expect(file.includes(Buffer.from(secret).toString('base64'))).toBe(false);
  await open().forget();
  expect(await open().state()).toBe('off');
});

// Windows has no pipe that lies in a folder.
test.skipIf(process.platform === 'win32')(
  'a pipe or a link in its place keeps nothing, and keeps nobody waiting',
  async () => {
    const { path, open } = await aMachine();
    execFileSync('mkfifo', [path]);
    expect([await open().state(), await open().release()]).toEqual(['off', null]);
    await rm(path);
    await open().keep(secret);
    await rename(path, `${path}.elsewhere`);
    await symlink(`${path}.elsewhere`, path);
    expect([await open().state(), await open().release()]).toEqual(['off', null]);
  },
);

test('five in a row, over restarts, and it is handed out no more until the vault has opened', async () => {
  const { open } = await aMachine();
  await open().keep(secret);
  for (let tries = 0; tries < 4; tries += 1) expect((await open().release())?.kept).toEqual(secret);
  await open().opened();
  for (const left of [4, 3, 2, 1, 0]) expect(await open().release()).toEqual({ kept: secret, left });
  expect(await open().state()).toBe('spent');
  expect(await open().release()).toBeNull();
  await open().opened();
  expect(await open().state()).toBe('on');
});

test('a system without a keychain, a policy or a locked keychain: nothing is kept, nothing handed out', async () => {
  const none = await aMachine(null);
  expect(await none.open().state()).toBe('unavailable');
  expect(await none.open().keep(secret)).toBeNull();
  const { chain, open, path } = await aMachine();
  expect(await open(false).state()).toBe('forbidden');
  expect(await open(false).keep(secret)).toBeNull();
  chain.answers = false;
  expect(await open().keep(secret)).toBeNull();
  await expect(readFile(path)).rejects.toThrow('ENOENT');
  chain.answers = true;
  await open().keep(secret);
  expect(await open(false).release()).toBeNull();
  chain.answers = false;
  // Not the person's fault, so not one of their tries.
  const before = await readFile(path, 'utf8');
  await expect(open().release()).rejects.toThrow('locked');
  expect(await readFile(path, 'utf8')).toBe(before);
});

test('a keychain that answers too late costs no try, whatever it says in the end', async () => {
  const { chain, open, path } = await aMachine();
  await open().keep(secret);
  const before = await readFile(path, 'utf8');
  let answer = (): void => undefined;
  chain.waits = new Promise((resolve) => {
    answer = resolve;
  });
  await expect(open(true, 1).release()).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  answer();
  await chain.waits;
  await new Promise((resolve) => setImmediate(resolve));
  expect(await readFile(path, 'utf8')).toBe(before);
  expect((await open().release())?.left).toBe(4);
});

test('another keychain than the one that sealed it throws nothing away', async () => {
  const { now, open } = await aMachine('kwallet5');
  await open().keep(secret);
  now.backend = 'kwallet6';
  expect(await open().state()).toBe('other-keychain');
  expect(await open().release()).toBeNull();
  now.backend = 'kwallet5';
  expect((await open().release())?.kept).toEqual(secret);
});

test('a keychain with a newer key seals it anew', async () => {
  const { chain, open } = await aMachine();
  await open().keep(secret);
  chain.shouldReEncrypt = true;
  await open().release();
  expect(chain.sealed).toBe(2);
});

test.each(['', '{', '[]', '{"version":2}', '{"version":1,"backend":"gnome_libsecret","sealed":"%","tries":0}'])(
  'a file that says nothing of use is as none: %s',
  async (content) => {
    const { path, open } = await aMachine();
    await writeFile(path, content);
    expect(await open().state()).toBe('off');
    expect(await open().release()).toBeNull();
  },
);
