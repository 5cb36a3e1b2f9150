import { mkdir, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBackupFolder } from '../../../electron/services/backup-folder.ts';
import { diskRefusal } from '../../../electron/services/disk-refusal.ts';
import { openPlaces } from '../../../electron/services/places.ts';
import { createWritings } from '../../../electron/services/writings.ts';
import { aFolder } from './log-folder.ts';

const name = 'aftershift-2026-11-19-1746-000042.jvbak';
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

/** What this process has open, as Linux tells it. */
const openFiles = async (): Promise<readonly string[]> =>
  Promise.all((await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')));

const whole = async (folder: ReturnType<typeof openBackupFolder>, of: string): Promise<string> => {
  const parts: Uint8Array[] = [];
  for (let offset = 0; ;) {
    const piece = await folder.read(of, offset);
    if (piece.length === 0) return Buffer.concat(parts).toString();
    parts.push(piece);
    offset += piece.length;
  }
};

describe('a folder of backups', () => {
  test('has a backup under its name only when all of it is on the disk', async () => {
    const path = await aFolder();
    const folder = openBackupFolder(path, true);
    const writing = await folder.begin(name);
    await writing.append(bytes('sealed, '));
    await writing.append(bytes('and more'));
    expect(await folder.list()).toEqual([]);
    expect(await readdir(path)).toEqual([`${name}.part`]);
    await writing.finish();
    expect(await folder.list()).toMatchObject([{ name, bytes: 16 }]);
    expect(await readdir(path)).toEqual([name]);
    expect(await whole(folder, name)).toBe('sealed, and more');
    if (process.platform !== 'win32') expect((await stat(join(path, name))).mode & 0o777).toBe(0o600);
  });

  test('keeps nothing of one that was given up, and the old one of that name whole', async () => {
    const path = await aFolder();
    await writeFile(join(path, name), 'the one before');
    const folder = openBackupFolder(path, true);
    const writing = await folder.begin(name);
    await writing.append(bytes('half'));
    await writing.abandon();
    expect(await readdir(path)).toEqual([name]);
    expect(await whole(folder, name)).toBe('the one before');
  });

  test('has nothing open any more of what a page was writing when it went', async () => {
    const path = await aFolder();
    const folder = openBackupFolder(path, true);
    const writings = createWritings();
    const number = writings.add(await folder.begin(name));
    await writings.get(number)?.append(bytes('half'));
    const ended = writings.add(await folder.begin(name.replace('000042', '000043')));
    await writings.take(ended)?.finish();
    await writings.abandonAll();
    expect([writings.get(number), writings.take(ended)]).toEqual([undefined, undefined]);
    expect(await readdir(path)).toEqual([name.replace('000042', '000043')]);
    const open = process.platform === 'linux' ? await openFiles() : [];
    expect(open.filter((file) => file.startsWith(path))).toEqual([]);
  });

  test('that another machine uses too is left what that one is writing', async () => {
    const path = await aFolder();
    const [here, there] = ['0a0b0c0d', '9f86d081'].map((mark) => name.replace('.jvbak', `-${mark}.jvbak`));
    const [left, theirs] = [`${here}.part`, `${there}.part`];
    for (const one of [left, theirs]) await writeFile(join(path, one), 'half');
    const writing = await openBackupFolder(path, true).begin(here?.replace('1746', '1747') ?? '');
    await writing.abandon();
    expect(await readdir(path)).toEqual([theirs]);
  });

  test('lists and removes what is named as a backup and nothing else, newest first', async () => {
    const path = await aFolder();
    const older = 'aftershift-2026-11-18-2359-999999.jvbak';
    const others = ['header.json', `${name}.part`, `copy of ${name}`, 'aftershift-2026-02-30-0000-000000.jvbak'];
    for (const one of [older, name, ...others]) await writeFile(join(path, one), one);
    const folder = openBackupFolder(path, true);
    expect((await folder.list()).map((one) => one.name)).toEqual([name, older]);
    await folder.remove([older]);
    expect((await readdir(path)).toSorted()).toEqual([name, ...others].toSorted());
    for (const one of others) await expect(folder.remove([one])).rejects.toThrow(TypeError);
  });

  test.each(['../header.json', '/etc/hostname', `x/../../${name}`, `${name}\0`, ''])(
    'never touches what is outside of it: %j',
    async (outside) => {
      const folder = openBackupFolder(await aFolder(), true);
      await expect(folder.begin(outside)).rejects.toThrow(TypeError);
      await expect(folder.read(outside, 0)).rejects.toThrow(TypeError);
      await expect(folder.remove([outside])).rejects.toThrow(TypeError);
    },
  );

  test('that a person chose is never made where it is missing: the drive is away', async () => {
    const path = join(await aFolder(), 'stick');
    await expect(openBackupFolder(path, false).list()).rejects.toThrow(/ENOENT/);
    await expect(openBackupFolder(path, false).begin(name)).rejects.toThrow(/ENOENT/);
    await expect(stat(path)).rejects.toThrow(/ENOENT/);
    expect(await openBackupFolder(path, true).list()).toEqual([]);
  });

  // A folder that is there and in which nothing can be made, for root neither.
  test.skipIf(process.platform !== 'linux')('that takes no new file can’t be written to, and isn’t away', async () => {
    const refusal = await openBackupFolder('/proc', false).begin(name).catch(diskRefusal);
    expect(refusal).toEqual({ type: 'read-only', code: 'EACCES' });
  });

  // Windows lets only administrators make links.
  test.skipIf(process.platform === 'win32')('puts a backup in the place of a link, not through it', async () => {
    const path = await aFolder();
    const outside = join(await aFolder(), 'outside');
    await writeFile(outside, 'untouched');
    await symlink(outside, join(path, name));
    const writing = await openBackupFolder(path, true).begin(name);
    await writing.append(bytes('sealed'));
    await writing.finish();
    expect(await readFile(outside, 'utf8')).toBe('untouched');
    expect(await readFile(join(path, name), 'utf8')).toBe('sealed');
  });

  // Windows lets only administrators make links.
  test.skipIf(process.platform === 'win32')(
    'does not write through a link under its temporary name either',
    async () => {
      const path = await aFolder();
      const outside = join(await aFolder(), 'outside');
      await writeFile(outside, 'untouched');
      await symlink(outside, join(path, `${name}.part`));
      const writing = await openBackupFolder(path, true).begin(name);
      await writing.append(bytes('sealed'));
      await writing.finish();
      expect(await readFile(outside, 'utf8')).toBe('untouched');
    },
  );
});

describe('a place for backups', () => {
  test('is a folder that was chosen in the dialog, and no other, also after the next start', async () => {
    const profile = await aFolder();
    const stick = await aFolder();
    const granted = (await openPlaces(profile)).grant(stick);
    const later = await openPlaces(profile);
    expect(await later.folder(granted)?.list()).toEqual([]);
    expect(later.folder({ ...granted, path: profile })).toBeNull();
    expect(
      later.folder({ ...granted, proof: granted.proof.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }),
    ).toBeNull();
    expect((await openPlaces(await aFolder())).folder(granted)).toBeNull();
  });

  test('of the app’s own is made when it is first looked at', async () => {
    const profile = await aFolder();
    const places = await openPlaces(profile);
    expect(await places.folder({ in: 'own' })?.list()).toEqual([]);
    expect(await places.folder({ in: 'snapshots' })?.list()).toEqual([]);
    await mkdir(join(profile, 'backups'), { recursive: true });
    expect((await readdir(profile)).toSorted()).toEqual(['backups', 'places.key', 'vault']);
    await rm(join(profile, 'places.key'));
  });
});
