import { mkdir, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { contract } from '#shared/ipc/contract';
import { defaultPreferences } from '#shared/ipc/preferences';
import { maxHeaderBytes } from '#shared/vault/header';
import { genesis } from '#shared/vault/log-frame';
import { atomicWrite } from '../../../electron/services/atomic-write.ts';
import { openPreferences } from '../../../electron/services/preferences-file.ts';
import { openVaultFolder } from '../../../electron/services/vault-folder.ts';
import { openWindowState } from '../../../electron/services/window-state.ts';
import { aFolder } from './log-folder.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));

describe('a file that is replaced', () => {
  test('is the new one whole, readable by its owner only, with nothing left beside it', async () => {
    const folder = await aFolder();
    const path = join(folder, 'x.json');
    await atomicWrite(path, bytes('the old, longer content'));
    await atomicWrite(path, bytes('new'));
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['x.json']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('is the old one whole when the new one can’t be written', async () => {
    const folder = await aFolder();
    const path = join(folder, 'x.json');
    await atomicWrite(path, bytes('old'));
    await mkdir(`${path}.new`);
    await expect(atomicWrite(path, bytes('new'))).rejects.toThrow(/EISDIR/);
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  test('by several at once is the last one whole, and each of them is told so', async () => {
    const folder = await aFolder();
    const path = join(folder, 'x.json');
    const wanted = Array.from({ length: 20 }, (_, index) => `choice ${index} ${'-'.repeat(20_000)}`);
    const settled = await Promise.allSettled(wanted.map((content) => atomicWrite(path, bytes(content))));
    expect(settled.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(await readFile(path, 'utf8')).toBe(wanted.at(-1));
    expect(await readdir(folder)).toEqual(['x.json']);
  });

  test('does not mind what an interrupted writing left', async () => {
    const path = join(await aFolder(), 'x.json');
    await writeFile(`${path}.new`, 'half of something much longer than what comes now');
    await atomicWrite(path, bytes('new'));
    expect(await readFile(path, 'utf8')).toBe('new');
  });
});

describe('the vault’s folder', () => {
  const made = async () => {
    const folder = join(await aFolder(), 'vault');
    const vault = openVaultFolder(folder);
    expect(await vault.readHeader()).toBeNull();
    await vault.writeHeader(bytes('{"good":1}'));
    return { folder, vault, file: (name: string) => join(folder, name) };
  };
  const both = { header: bytes('{"good":1}'), previousHeader: bytes('{"good":1}') };

  test('is empty on a new machine, and then holds the header twice', async () => {
    const { vault } = await made();
    expect(await vault.readHeader()).toEqual(both);
  });

  test('is made even where there is no room for the second header, which comes later', async () => {
    const folder = join(await aFolder(), 'vault');
    const vault = openVaultFolder(folder);
    await mkdir(join(folder, 'header.prev.json.new'), { recursive: true });
    await vault.writeHeader(bytes('{"good":1}'));
    expect(await vault.readHeader()).toEqual({ ...both, previousHeader: null });
    await rm(join(folder, 'header.prev.json.new'), { recursive: true });
    await vault.mendHeader(bytes('{"good":1}'));
    expect(await vault.readHeader()).toEqual(both);
  });

  test('with the header gone and the other one there is damage, never a fresh start', async () => {
    const { vault, file } = await made();
    await rm(file('header.json'));
    expect(await vault.readHeader()).toEqual({ ...both, header: new Uint8Array() });
    await vault.mendHeader(bytes('{"good":1}'));
    expect(await vault.readHeader()).toEqual(both);
  });

  test('keeps each damaged header beside the one that takes its place', async () => {
    const { folder, vault, file } = await made();
    for (const damage of ['{"goo', '']) {
      await writeFile(file('header.json'), damage);
      await vault.mendHeader(bytes('{"good":1}'));
      expect(await vault.readHeader()).toEqual(both);
    }
    expect(await readFile(file('header.json.damaged-1'), 'utf8')).toBe('{"goo');
    expect(await readFile(file('header.json.damaged-2'), 'utf8')).toBe('');
    await vault.mendHeader(bytes('{"good":1}'));
    expect((await readdir(folder)).toSorted()).toEqual([
      'header.json',
      'header.json.damaged-1',
      'header.json.damaged-2',
      'header.prev.json',
    ]);
  });

  // What lies in /proc is Linux's.
  test.skipIf(process.platform !== 'linux')(
    'takes a header that the disk can’t give back for a damaged one',
    async () => {
      const { vault, file } = await made();
      await rm(file('header.json'));
      // Reading it from the beginning is answered with EIO.
      await symlink('/proc/self/mem', file('header.json'));
      expect(await vault.readHeader()).toEqual({ ...both, header: new Uint8Array() });
      await vault.mendHeader(bytes('{"good":1}'));
      expect(await vault.readHeader()).toEqual(both);
      expect(await readlink(file('header.json.damaged-1'))).toBe('/proc/self/mem');
    },
  );

  test('counts whatever lies set aside in it and beside it, and nothing else', async () => {
    const path = join(await aFolder(), 'vault');
    const vault = openVaultFolder(path);
    expect(await vault.countSetAside()).toBe(0);
    await vault.writeHeader(bytes('one'));
    for (const folder of ['log', join('notes', 'unread')]) await mkdir(join(path, folder), { recursive: true });
    await writeFile(join(path, 'header.json'), 'damaged');
    await vault.mendHeader(bytes('one'));
    const aside = [join('log', '00000001.jvl.torn-1'), join('notes', 'unread', 'a.jvn')];
    for (const name of [...aside, join('log', '00000001.jvl')]) await writeFile(join(path, name), 'x');
    await writeFile(`${path}.damaged-1`, 'x');
    expect(await vault.countSetAside()).toBe(4);
  });

  test('takes what is longer than any header for a damaged one, so that the page is still told of it', async () => {
    const { vault, file } = await made();
    await writeFile(file('header.json'), new Uint8Array(maxHeaderBytes + 1));
    const found = await vault.readHeader();
    expect(found).toEqual({ ...both, header: new Uint8Array() });
    const { reply } = contract.vaultFiles;
    const log = { head: genesis, base: genesis, bytes: 0, condition: 'whole' };
    const value = { state: 'present', ...found, log, isNewRuntime: false, lastClosed: null };
    expect(v.is(reply, { ok: true, value })).toBe(true);
  });

  test('that can’t be read is an error, never a fresh start', async () => {
    const file = join(await aFolder(), 'vault');
    await writeFile(file, 'in the folder’s place');
    await expect(openVaultFolder(file).readHeader()).rejects.toThrow(/ENOTDIR/);
  });

  test('takes a folder in the header’s place for a damaged header, and sets it aside', async () => {
    const { vault, file } = await made();
    await rm(file('header.json'));
    await mkdir(file('header.json'));
    expect(await vault.readHeader()).toEqual({ ...both, header: new Uint8Array() });
    await vault.mendHeader(bytes('{"good":1}'));
    expect(await vault.readHeader()).toEqual(both);
  });
});

describe('the preferences', () => {
  const read = async (content: string): Promise<unknown> => {
    const path = join(await aFolder(), 'preferences.json');
    await writeFile(path, content);
    return (await openPreferences(path)).current();
  };

  test('are the usual ones on a new machine, and what was chosen after that', async () => {
    const path = join(await aFolder(), 'preferences.json');
    const file = await openPreferences(path);
    expect(file.current()).toEqual(defaultPreferences);
    const chosen = { ...defaultPreferences, theme: 'dark', textSize: 20 } as const;
    await file.write(chosen);
    expect(file.current()).toEqual(chosen);
    expect((await openPreferences(path)).current()).toEqual(chosen);
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"theme":"dark"}',
    JSON.stringify({ ...defaultPreferences, theme: 'red' }),
    JSON.stringify({ ...defaultPreferences, idleMinutes: 0 }),
    JSON.stringify({ ...defaultPreferences, note: 'more' }),
    '\u0000\u0001',
  ])('are the usual ones when their file says something else: %j', async (content) => {
    expect(await read(content)).toEqual(defaultPreferences);
  });

  test('of before there was a choice keep the others', async () => {
    const { quickNoteKey, ...earlier } = { ...defaultPreferences, theme: 'dark' };
    expect(quickNoteKey).toBe(true);
    expect(await read(JSON.stringify(earlier))).toEqual({ ...defaultPreferences, theme: 'dark' });
  });

  test('stay as they are when the new ones can’t be written', async () => {
    const path = join(await aFolder(), 'preferences.json');
    const file = await openPreferences(path);
    await file.write(defaultPreferences);
    await mkdir(`${path}.new`);
    await expect(file.write({ ...defaultPreferences, theme: 'dark' })).rejects.toThrow(/EISDIR/);
    expect(file.current()).toEqual(defaultPreferences);
    expect((await openPreferences(path)).current()).toEqual(defaultPreferences);
  });
});

describe('where the window stood', () => {
  const least = { width: 960, height: 640 };
  const stood = { x: 40, y: 30, width: 1200, height: 800, maximized: false };

  test('is where it opens again', async () => {
    const path = join(await aFolder(), 'window.json');
    const file = await openWindowState(path, least);
    expect(file.current()).toBeNull();
    await file.write(stood);
    expect((await openWindowState(path, least)).current()).toEqual(stood);
  });

  test.each([
    'nonsense',
    JSON.stringify({ ...stood, width: 959 }),
    JSON.stringify({ ...stood, height: 1e9 }),
    JSON.stringify({ ...stood, x: 0.5 }),
    JSON.stringify({ ...stood, maximized: 'yes' }),
    JSON.stringify({ ...stood, x: null }),
    JSON.stringify({ ...stood, title: 'Heron' }),
  ])('is forgotten when its file makes no sense: %s', async (content) => {
    const path = join(await aFolder(), 'window.json');
    await writeFile(path, content);
    expect((await openWindowState(path, least)).current()).toBeNull();
  });
});
