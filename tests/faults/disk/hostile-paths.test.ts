import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstat, mkdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { contract } from '#shared/ipc/contract';
import { createVault } from '#shared/vault/create-vault';
import type { Session } from '#shared/vault/session';
import { atomicWrite } from '../../../electron/services/atomic-write.ts';
import { openNoteFolder } from '../../../electron/services/note-folder.ts';
import { openBackupFolder } from '../../../electron/services/backup-folder.ts';
import { openPlaces } from '../../../electron/services/places.ts';
import { deps, inFolder, type Lying, unlockIn, writtenOnDisk } from '../../support/disk-vault.ts';
import { mainOnDisk, readTree } from '../../support/main-on-disk.ts';
import type { Moment } from '../../support/written-vault.ts';
import { cheap, passphrase, valueOf } from '../../unit/vault/cases/known-vault.ts';
import { sameContent } from '../same-content.ts';

const name = 'aftershift-2026-11-22-1746-000042.jvbak';
const names: readonly string[] = [
  '',
  '.',
  '..',
  '/etc/passwd',
  `/tmp/${name}`,
  `../${name}`,
  `..\\${name}`,
  `./${name}`,
  `${name}/`,
  `${name}/../../outside`,
  `${name}\n`,
  `${name}\0.txt`,
  `\0${name}`,
  `${name}:stream`,
  `${name}.part`,
  ` ${name}`,
  name.toUpperCase(),
  name.replace('-', '‐'),
  name.replace('2026', '２０２６'),
  name.replace('11-22', '13-41'),
  '%2e%2e%2foutside',
  '．．／outside',
  'CON',
  'header.json',
  '../vault/header.json',
  '0123456789abcdef0123456789abcdef.jvn/../../header.json',
  '../0123456789abcdef0123456789abcdef.jvn',
  'x'.repeat(5000),
];

let session: Session;
let late: Moment<Lying>;
beforeAll(async () => {
  ({ session } = valueOf(await createVault(deps, passphrase, cheap)));
  ({ late } = await writtenOnDisk(session));
}, 60_000);

const unlock = (folder: string, copy = late.seen.copy, more = 0) =>
  unlockIn(folder, copy, session.header.vid, { passphrase }, more);

const digestOf = async (folder: string): Promise<string> => {
  const digest = createHash('sha256');
  for (const [path, bytes] of await readTree(folder)) digest.update(`${path} ${bytes.length} `).update(bytes);
  return digest.digest('hex');
};

describe('a name that is no name of ours', () => {
  test(`is refused where it crosses from the page, and again at the folder: ${names.length} of them touch nothing`, async () => {
    await inFolder(late.seen.tree, async (folder) => {
      const before = await digestOf(folder);
      const backups = openBackupFolder(join(folder, 'backups'), true);
      const notes = openNoteFolder(join(folder, 'vault', 'notes'));
      for (const bad of names) {
        const place = { in: 'own' };
        const requests = {
          beginBackup: { place, name: bad },
          readBackup: { place, name: bad, offset: 0 },
          removeBackups: { place, names: [bad] },
          readNote: { name: bad },
          removeNote: { name: bad },
          setNoteAside: { name: bad },
        } as const;
        for (const [channel, request] of Object.entries(requests)) {
          const { request: schema } = contract[channel as keyof typeof requests];
          // A day that isn't in the calendar is still shaped as one: the folder knows better.
          const isDay = bad.includes('13-41');
          expect([channel, bad, v.is(schema, request)]).toEqual([channel, bad, isDay && channel.includes('Backup')]);
        }
        for (const touch of [
          () => backups.begin(bad),
          () => backups.read(bad, 0),
          () => backups.remove([bad]),
          () => notes.read(bad),
          () => notes.remove(bad),
          () => notes.setAside(bad),
        ]) {
          await expect(touch(), bad).rejects.toThrow(TypeError);
        }
      }
      expect(await digestOf(folder)).toBe(before);
    });
  });

  test('is no folder either, unless a person chose it in the dialog', async () => {
    await inFolder(new Map(), async (folder) => {
      const places = await openPlaces(folder);
      const { request } = contract.listBackups;
      for (const place of [
        { in: '..' },
        { in: '/etc' },
        { in: 'own', path: '/etc' },
        { in: '__proto__' },
        { in: 'chosen', path: '/etc' },
        { in: 'chosen', path: '/etc', proof: 'x' },
      ]) {
        expect(v.is(request, { place }), JSON.stringify(place)).toBe(false);
      }
      const chosen = places.grant(join(folder, 'usb'));
      expect(places.folder(chosen)).not.toBeNull();
      for (const path of [
        '/etc',
        join(folder, 'usb', '..'),
        `${join(folder, 'usb')}/`,
        `${join(folder, 'usb')}/../vault`,
      ]) {
        expect(places.folder({ ...chosen, path }), path).toBeNull();
      }
    });
  });
});

// Windows lets only administrators make links, and knows no pipes by name.
describe.skipIf(process.platform === 'win32')('a link that leads outside', () => {
  /** The vault, with something outside of it that must stay as it is. */
  const withOutside = (act: (folder: string, outside: string) => Promise<void>): Promise<void> =>
    inFolder(late.seen.tree, (folder) =>
      inFolder(new Map([['target', Uint8Array.from(Buffer.from('untouched'))]]), async (other) => {
        const outside = join(other, 'target');
        await act(folder, outside);
        expect(await readFile(outside, 'utf8')).toBe('untouched');
        expect([...(await readTree(other)).keys()]).toEqual(['target']);
      }),
    );
  const inPlaceOf = async (path: string, outside: string): Promise<void> => {
    await rm(path, { recursive: true, force: true });
    await symlink(outside, path);
  };

  test('in the place of the header is a damaged header: a copy opens, and the link is kept beside it', () =>
    withOutside(async (folder, outside) => {
      const header = join(folder, 'vault', 'header.json');
      await inPlaceOf(header, outside);
      const { result } = await unlock(folder, late.seen.copy, 1);
      expect(result).toMatchObject({ ok: true, value: { opened: { header: 'mended' } } });
      expect((await lstat(header)).isFile()).toBe(true);
      expect(await readlink(`${header}.damaged-1`)).toBe(outside);
    }));

  test('in the place of any file of the log is damage: every word is there to read, and nothing is written', () =>
    withOutside(async (folder, outside) => {
      for (const path of [...late.seen.tree.keys()].filter((one) => one.startsWith('vault/log/'))) {
        const before = late.seen.tree.get(path) ?? new Uint8Array();
        await inPlaceOf(join(folder, path), outside);
        const { result } = await unlock(folder).catch((error: unknown) => {
          throw new Error(path, { cause: error });
        });
        if (result === 'no-vault' || !result.ok) throw new Error(JSON.stringify(result));
        expect(result.value.opened.readOnly).toBe('damaged');
        expect(sameContent(result.value.content, late.content)).toBe(true);
        // Not even one that leads to the very bytes it stands for: what it leads to is another's to change.
        await writeFile(`${outside}.same`, before);
        await inPlaceOf(join(folder, path), `${outside}.same`);
        expect((await unlock(folder)).result).toMatchObject({ value: { opened: { readOnly: 'damaged' } } });
        expect(await readFile(`${outside}.same`)).toEqual(Buffer.from(before));
        await rm(`${outside}.same`);
        await rm(join(folder, path));
        await writeFile(join(folder, path), before);
      }
    }));

  test('under the names that files are written by first is not written through', () =>
    withOutside(async (folder, outside) => {
      const [newest = ''] = [...late.seen.tree.keys()].filter((one) => one.startsWith('vault/log/')).toReversed();
      for (const path of ['vault/header.json', 'vault/header.prev.json', newest]) {
        await symlink(outside, join(folder, `${path}.new`));
      }
      // A torn write is taken off the log, and the header mended: both write anew what is there.
      const log = late.seen.tree.get(newest) ?? new Uint8Array();
      await writeFile(join(folder, newest), log.subarray(0, -7));
      await writeFile(join(folder, 'vault/header.json'), '{');
      const { result } = await unlock(folder, late.seen.copy, 1);
      expect(result).toMatchObject({ ok: true, value: { opened: { header: 'mended', cache: 'put-back' } } });
      await symlink(outside, join(folder, 'preferences.json.new'));
      await atomicWrite(join(folder, 'preferences.json'), Uint8Array.of(1));
    }));

  test('named as a backup is neither listed nor read, and removing it removes the link', () =>
    withOutside(async (folder, outside) => {
      await symlink(outside, join(folder, 'backups', name));
      await symlink('/nowhere', join(folder, 'backups', name.replace('42', '43')));
      await mkdir(join(folder, 'backups', name.replace('42', '44')));
      const { host } = mainOnDisk(folder);
      const place = { in: 'own' } as const;
      const listed = await host.listBackups({ place });
      if (!listed.ok) throw new Error(listed.error.code);
      const own = [...late.seen.tree.keys()].filter((path) => path.startsWith('backups/'));
      expect(listed.value.backups.map((one) => `backups/${one.name}`).toSorted()).toEqual(own);
      expect(await host.readBackup({ place, name, offset: 0 })).toMatchObject({ error: { code: 'ELOOP' } });
      expect(await host.removeBackups({ place, names: [name] })).toMatchObject({ ok: true });
    }));

  test('in the place of the box for notes, or of a note, is not followed', () =>
    withOutside(async (folder, outside) => {
      const box = join(folder, 'vault', 'notes');
      await mkdir(box);
      const note = '0123456789abcdef0123456789abcdef.jvn';
      await symlink(outside, join(box, note));
      const { host } = mainOnDisk(folder);
      expect(await host.listNotes(undefined)).toMatchObject({ value: { names: [] } });
      expect(await host.readNote({ name: note })).toEqual({ ok: true, value: null });
      await inPlaceOf(box, join(outside, '..'));
      await expect(openNoteFolder(box).drop(new Uint8Array(200))).rejects.toThrow(/Not a folder/);
    }));

  test('is as little trouble as a pipe that nobody writes to', () =>
    withOutside(async (folder) => {
      const [newest = ''] = [...late.seen.tree.keys()].filter((one) => one.startsWith('vault/log/')).toReversed();
      for (const path of ['vault/header.json', newest, `backups/${name}`]) {
        await rm(join(folder, path), { force: true });
        expect(spawnSync('mkfifo', [join(folder, path)]).status).toBe(0);
      }
      const { result } = await unlock(folder);
      expect(result).toMatchObject({ ok: true, value: { opened: { readOnly: 'damaged' } } });
      const { host } = mainOnDisk(folder);
      const read = await host.readBackup({ place: { in: 'own' }, name, offset: 0 });
      expect(read).toMatchObject({ ok: false, error: { code: 'EISDIR' } });
    }));
});
