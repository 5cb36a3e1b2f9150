import { chmod, mkdir, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mostNoteBytes } from '#shared/vault/drop-box';
import { openNoteFolder } from '../../../electron/services/note-folder.ts';
import { aFolder } from './log-folder.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const name = (digit: string): string => `${digit.repeat(32)}.jvn`;
const onPosix = process.platform !== 'win32';

const aBox = async () => {
  const vault = await aFolder();
  const folder = join(vault, 'notes');
  return { vault, folder, box: openNoteFolder(folder), at: (of: string) => join(folder, of) };
};

describe('the drop box on the disk', () => {
  test('holds each note in a file of its own, named by chance and readable by its owner only', async () => {
    const { folder, box, at } = await aBox();
    expect(await box.list()).toEqual({ names: [], more: false });
    await Promise.all(['one', 'two', 'three'].map((text) => box.drop(bytes(text))));
    const { names, more } = await box.list();
    expect([names.length, more, (await readdir(folder)).toSorted()]).toEqual([3, false, names.toSorted()]);
    const read = await Promise.all(names.map(async (one) => Buffer.from((await box.read(one)) ?? []).toString()));
    expect(read.toSorted()).toEqual(['one', 'three', 'two']);
    for (const one of names) expect(one).toMatch(/^[0-9a-f]{32}\.jvn$/);
    if (onPosix) {
      expect((await stat(folder)).mode & 0o777).toBe(0o700);
      expect((await stat(at(names[0] ?? ''))).mode & 0o777).toBe(0o600);
    }
  });

  test('lets go of a note once it is said to be in the journal, and of one that is gone already', async () => {
    const { folder, box } = await aBox();
    await box.drop(bytes('one'));
    const [first = ''] = (await box.list()).names;
    await box.remove(first);
    await box.remove(first);
    expect(await readdir(folder)).toEqual([]);
    expect(await box.read(first)).toBeNull();
  });

  test('keeps what doesn’t open beside the others, over nothing that lies there', async () => {
    const { folder, box, at } = await aBox();
    for (const text of ['first', 'second']) {
      await mkdir(folder, { recursive: true });
      await writeFile(at(name('a')), text);
      await box.setAside(name('a'));
    }
    expect((await box.list()).names).toEqual([]);
    expect(await readFile(at(join('unread', name('a'))), 'utf8')).toBe('first');
    expect(await readFile(at(join('unread', `${name('a')}.2`)), 'utf8')).toBe('second');
  });

  test('takes back what it could not finish, and tidies what a machine that stopped left half written', async () => {
    const { folder, box, at } = await aBox();
    await mkdir(folder);
    await writeFile(at(`${name('b')}.part`), 'half');
    expect((await box.list()).names).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
    await writeFile(folder, 'in the folder’s place');
    await expect(box.drop(bytes('one'))).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(box.list()).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  // Root may write anywhere, and Windows has no such modes.
  test.skipIf(!onPosix || process.getuid?.() === 0)('says so where it may not write', async () => {
    const { vault, folder, box } = await aBox();
    await box.drop(bytes('one'));
    await chmod(folder, 0o500);
    await expect(box.drop(bytes('two'))).rejects.toMatchObject({ code: 'EACCES' });
    await chmod(folder, 0o700);
    expect(vault).not.toBe('');
    expect((await box.list()).names).toHaveLength(1);
  });

  test('takes no more than two thousand, and gives them out five hundred at a time', { timeout: 60_000 }, async () => {
    const { folder, box, at } = await aBox();
    await mkdir(folder);
    for (let number = 0; number < 2000; number += 1) {
      await writeFile(at(`${number.toString(16).padStart(32, '0')}.jvn`), '');
    }
    expect(await box.drop(bytes('one too many'))).toBe(false);
    const { names, more } = await box.list();
    expect([names.length, more]).toEqual([500, true]);
    expect(await readdir(folder)).toHaveLength(2000);
  });
});

describe('what others put into its folder', () => {
  test('is no note by another name, and not touched', async () => {
    const { folder, box, at } = await aBox();
    await mkdir(folder);
    const strangers = ['note.txt', `${'g'.repeat(32)}.jvn`, `${'a'.repeat(31)}.jvn`, `${name('a')}.bak`, name('A')];
    for (const stranger of strangers) await writeFile(at(stranger), 'x');
    await mkdir(at(name('c')));
    expect((await box.list()).names).toEqual([]);
    expect((await readdir(folder)).toSorted()).toEqual([...strangers, name('c')].toSorted());
    expect(await box.read(name('c'))).toBeNull();
  });

  test.each(['../header.json', '/etc/passwd', `../${name('a')}`, `${name('a')}/../../x`, ''])(
    'can’t be reached by a name that is a path: %j',
    async (path) => {
      const { box } = await aBox();
      await expect(box.read(path)).rejects.toThrow(TypeError);
      await expect(box.remove(path)).rejects.toThrow(TypeError);
      await expect(box.setAside(path)).rejects.toThrow(TypeError);
    },
  );

  test('is not read when it is larger than any note', async () => {
    const { folder, box, at } = await aBox();
    await mkdir(folder);
    await writeFile(at(name('a')), '');
    await truncate(at(name('a')), 4 * 1024 ** 3);
    expect(await box.read(name('a'))).toBeNull();
    await truncate(at(name('a')), mostNoteBytes);
    expect((await box.read(name('a')))?.length).toBe(mostNoteBytes);
  });

  // Windows lets only administrators make links, and has no pipes among its files.
  test.skipIf(!onPosix)('is not followed where it is a link, and not waited for where it is a pipe', async () => {
    const { vault, folder, box, at } = await aBox();
    await mkdir(folder);
    await writeFile(join(vault, 'header.json'), 'the header');
    await symlink(join(vault, 'header.json'), at(name('a')));
    execFileSync('mkfifo', [at(name('b'))]);
    expect((await box.list()).names).toEqual([]);
    expect([await box.read(name('a')), await box.read(name('b'))]).toEqual([null, null]);
    await box.remove(name('a'));
    expect(await readFile(join(vault, 'header.json'), 'utf8')).toBe('the header');
  });

  // Windows lets only administrators make links.
  test.skipIf(!onPosix)('is not written into where the folder itself is a link that leads away', async () => {
    const { vault, folder, box } = await aBox();
    const elsewhere = join(vault, 'elsewhere');
    await mkdir(elsewhere);
    await symlink(elsewhere, folder);
    await expect(box.drop(bytes('one'))).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(box.list()).rejects.toMatchObject({ code: 'ENOTDIR' });
    expect(await readdir(elsewhere)).toEqual([]);
  });
});
