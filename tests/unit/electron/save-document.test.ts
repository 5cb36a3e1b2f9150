import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileKind } from '#shared/ipc/leaving-contract';
import { saveDocument } from '../../../electron/services/save-document.ts';
import { createSavePlaces, type SavePlace } from '../../../electron/services/save-places.ts';
import { beforeEachStep, diskError } from './file-steps.ts';
import { aFolder } from './log-folder.ts';

const words = new TextEncoder().encode('# Journal page\n');
const noPdf = (): Promise<Uint8Array> => Promise.reject(new Error('No PDF was asked for'));

const choose = (places: ReturnType<typeof createSavePlaces>, place: SavePlace): number => places.asking()(place) ?? -1;

/** A folder, and a place in it that the person has just chosen. */
const chosen = async (kind: FileKind = 'md') => {
  const folder = await aFolder();
  const places = createSavePlaces();
  const path = join(folder, `page.${kind}`);
  return { folder, path, places, place: choose(places, { path, kind }) };
};

describe('a document that leaves', () => {
  test('lies where the person said, whole, for the person alone, and with nothing beside it', async () => {
    const { folder, path, places, place } = await chosen();
    const written = await saveDocument(places, { place, bytes: words }, noPdf);
    expect(written).toEqual({ ok: true, value: { saved: expect.any(Number) as number, name: 'page.md' } });
    expect(await readdir(folder)).toEqual(['page.md']);
    expect(new Uint8Array(await readFile(path))).toEqual(words);
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect(places.pathOf(written.ok ? written.value.saved : 0)).toBe(path);
  });

  test('is on the disk before it goes by its name', async () => {
    const { folder, places, place } = await chosen();
    const steps: string[] = [];
    await beforeEachStep(async (what) => void steps.push(`${what}: ${(await readdir(folder)).join()}`));
    await saveDocument(places, { place, bytes: words }, noPdf);
    const unfinished = expect.stringMatching(/^(?:writeFile|sync): aftershift-[\da-f]{16}\.part$/) as string;
    expect(steps).toEqual([unfinished, unfinished, 'sync: page.md']);
  });

  test.each([
    ['ENOSPC', 'disk-full', 'writeFile'],
    ['EDQUOT', 'disk-full', 'sync'],
    ['EROFS', 'read-only', 'writeFile'],
    ['EIO', 'io', 'sync'],
  ] as const)(
    'that the disk refuses (%s) leaves nothing of itself, and what lay there as it was',
    async (code, type, at) => {
      const { folder, path, places, place } = await chosen();
      await writeFile(path, 'what lay there');
      await beforeEachStep(async (what) => {
        if (what === at) throw diskError(code);
      });
      expect(await saveDocument(places, { place, bytes: words }, noPdf)).toEqual({ ok: false, error: { type, code } });
      expect(await readdir(folder)).toEqual(['page.md']);
      expect(await readFile(path, 'utf8')).toBe('what lay there');
    },
  );

  test('leaves what lay there as it was where a lock came while its PDF was made', async () => {
    const { folder, path, places, place } = await chosen('pdf');
    await writeFile(path, 'what lay there');
    const written = await saveDocument(places, { place, bytes: null }, async () => {
      places.forget();
      return words;
    });
    expect(written).toEqual({ ok: false, error: { type: 'not-chosen' } });
    expect(await readdir(folder)).toEqual(['page.pdf']);
    expect(await readFile(path, 'utf8')).toBe('what lay there');
  });

  test('touches nothing that lies beside it, whatever it is called, also where the disk refuses it', async () => {
    const { folder, places, path } = await chosen();
    const beside = [`${path}.new`, join(folder, 'page.md.part'), join(folder, '.page.md.tmp')];
    for (const one of beside) await writeFile(one, 'somebody’s own');
    const isThere = async (): Promise<void> => {
      for (const one of beside) expect(await readFile(one, 'utf8')).toBe('somebody’s own');
    };
    expect(await saveDocument(places, { place: choose(places, { path, kind: 'md' }), bytes: words }, noPdf)).toEqual({
      ok: true,
      value: { saved: expect.any(Number) as number, name: 'page.md' },
    });
    await isThere();
    await beforeEachStep(async (what) => {
      if (what === 'writeFile') throw diskError('ENOSPC');
    });
    const again = choose(places, { path, kind: 'md' });
    expect(await saveDocument(places, { place: again, bytes: words }, noPdf)).toMatchObject({ ok: false });
    await isThere();
    expect((await readdir(folder)).length).toBe(beside.length + 1);
  });

  test('by a name as long as the disk takes is written like any other', async () => {
    const { folder, places } = await chosen();
    const name = `${'n'.repeat(252)}.md`;
    const place = choose(places, { path: join(folder, name), kind: 'md' });
    expect(await saveDocument(places, { place, bytes: words }, noPdf)).toMatchObject({ ok: true });
    expect(await readdir(folder)).toEqual([name]);
  });

  test('is there also where the drive can’t flush a folder', async () => {
    const { path, places, place } = await chosen();
    let syncs = 0;
    await beforeEachStep(async (what) => {
      syncs += what === 'sync' ? 1 : 0;
      if (syncs === 2) throw diskError('EINVAL');
    });
    expect(await saveDocument(places, { place, bytes: words }, noPdf)).toMatchObject({ ok: true });
    expect(new Uint8Array(await readFile(path))).toEqual(words);
  });

  test('into a folder that is gone says so', async () => {
    const places = createSavePlaces();
    const place = choose(places, { path: join(await aFolder(), 'gone', 'page.md'), kind: 'md' });
    expect(await saveDocument(places, { place, bytes: words }, noPdf)).toEqual({
      ok: false,
      error: { type: 'io', code: 'ENOENT' },
    });
  });

  test('is not written through a link that lies under its name', async () => {
    const { folder, path, places, place } = await chosen();
    const target = join(await aFolder(), 'elsewhere.txt');
    await writeFile(target, 'somebody else’s');
    await symlink(target, path);
    expect(await saveDocument(places, { place, bytes: words }, noPdf)).toMatchObject({ ok: true });
    expect(await readFile(target, 'utf8')).toBe('somebody else’s');
    expect(await readdir(folder)).toEqual(['page.md']);
  });

  test('as a PDF is what the machine makes of the page, never what the page sends', async () => {
    const { path, places, place } = await chosen('pdf');
    expect(await saveDocument(places, { place, bytes: null }, async () => words)).toMatchObject({ ok: true });
    expect(new Uint8Array(await readFile(path))).toEqual(words);
    const other = await chosen('pdf');
    expect(await saveDocument(other.places, { place: other.place, bytes: words }, noPdf)).toMatchObject({ ok: false });
    expect(await readdir(other.folder)).toEqual([]);
  });
});

describe('a page that has been taken over', () => {
  const tryIt = (places: ReturnType<typeof createSavePlaces>, place: number) =>
    saveDocument(places, { place, bytes: words }, noPdf);
  const no = { ok: false, error: { type: 'not-chosen' } };

  test('writes nowhere that nobody chose', async () => {
    const { folder, places, place } = await chosen();
    for (const made of [0, place + 1, place + 1000]) expect(await tryIt(places, made)).toEqual(no);
    expect(await readdir(folder)).toEqual([]);
  });

  test('writes to what was chosen once, and not again', async () => {
    const { path, places, place } = await chosen();
    expect(await tryIt(places, place)).toMatchObject({ ok: true });
    await writeFile(path, 'changed by the person since');
    expect(await tryIt(places, place)).toEqual(no);
    expect(await readFile(path, 'utf8')).toBe('changed by the person since');
  });

  test('gathers no places for later: the last one chosen is the only one', async () => {
    const { folder, places, place } = await chosen();
    await mkdir(join(folder, 'second'));
    const second = choose(places, { path: join(folder, 'second', 'page.md'), kind: 'md' });
    expect(await tryIt(places, place)).toEqual(no);
    expect(await tryIt(places, second)).toMatchObject({ ok: true });
  });

  test('loses with its window what was chosen, and what may be shown', async () => {
    const { places, place } = await chosen();
    const saved = places.saved('/somewhere');
    places.forget();
    expect(await tryIt(places, place)).toEqual(no);
    expect(places.pathOf(saved)).toBeNull();
  });

  test('is given no place that was asked for before a lock and chosen after it', async () => {
    const { path, places } = await chosen();
    const answer = places.asking();
    places.forget();
    expect(answer({ path, kind: 'md' })).toBeNull();
    expect(await tryIt(places, 2)).toEqual(no);
    expect(places.asking()({ path, kind: 'md' })).not.toBeNull();
  });
});
