import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeForPerson } from '../../../electron/services/atomic-write.ts';
import { openHalfWrittenNotes } from '../../../electron/services/half-written.ts';
import { saveDocument } from '../../../electron/services/save-document.ts';
import { createSavePlaces } from '../../../electron/services/save-places.ts';
import { aFolder } from './log-folder.ts';

const key = new Uint8Array(32).fill(7);
const words = new TextEncoder().encode('# Journal page\n');

/** A machine that stops while it writes into the person's own folder, and its next start. */
const stopped = async () => {
  const [profile, papers] = [await aFolder(), join(await aFolder(), 'Keisha Morales')];
  await mkdir(papers);
  const folder = join(profile, 'half-written');
  const before = openHalfWrittenNotes(folder);
  before.open(key);
  const part = join(papers, 'aftershift-0123456789abcdef.part');
  void before.during(part, async () => {
    await writeFile(part, words);
    return new Promise(() => undefined);
  });
  await expect.poll(() => readdir(papers)).toHaveLength(1);
  return { folder, papers, part, again: openHalfWrittenNotes(folder) };
};

test('what a machine that stopped left of a document is removed once its vault is open, and told of once', async () => {
  const { again, papers, folder } = await stopped();
  expect(await again.clear()).toBeNull();
  again.open(key);
  expect(await again.clear()).toBe('removed');
  expect(await readdir(papers)).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
  expect(await again.clear()).toBeNull();
});

test('where it lies is written nowhere but sealed', async () => {
  const { folder } = await stopped();
  const [note = ''] = await readdir(folder);
  expect(note).toBe('aftershift-0123456789abcdef.note');
  const bytes = await readFile(join(folder, note));
  expect(bytes.includes('Keisha')).toBe(false);
  expect(bytes.includes('.part')).toBe(false);
});

test('a drive that isn’t there is looked at again another time', async () => {
  const { again, papers, folder } = await stopped();
  await rm(papers, { recursive: true });
  again.open(key);
  expect(await again.clear()).toBe('stays');
  expect(await readdir(folder)).toHaveLength(1);
  await mkdir(papers);
  expect(await again.clear()).toBe('gone');
  expect(await readdir(folder)).toEqual([]);
});

test('another vault’s key, a broken note or one that names somebody’s own file removes nothing', async () => {
  const { again, papers, part, folder } = await stopped();
  again.open(new Uint8Array(32));
  expect(await again.clear()).toBe('gone');
  expect(await readdir(papers)).toHaveLength(1);
  const own = join(papers, 'thesis.md');
  await writeFile(own, 'mine');
  again.open(key);
  void again.during(own, () => new Promise(() => undefined));
  await rm(part);
  const next = openHalfWrittenNotes(folder);
  next.open(key);
  await expect.poll(() => readdir(folder)).toHaveLength(1);
  expect(await next.clear()).toBe('gone');
  expect(await readFile(own, 'utf8')).toBe('mine');
});

test('a document that arrives, or that the disk refuses, leaves no note; one that is being written is left alone', async () => {
  const [profile, papers] = [await aFolder(), await aFolder()];
  const folder = join(profile, 'half-written');
  const notes = openHalfWrittenNotes(folder);
  notes.open(key);
  const seen: string[] = [];
  const during = <T>(part: string, work: () => Promise<T>): Promise<T> =>
    notes.during(part, async () => {
      seen.push(...(await readdir(folder)));
      expect(await notes.clear()).toBeNull();
      return work();
    });
  await writeForPerson(join(papers, 'page.md'), words, during);
  expect(seen).toEqual([expect.stringMatching(/^aftershift-[\da-f]{16}\.note$/)]);
  expect(await readdir(folder)).toEqual([]);
  await expect(writeForPerson(join(papers, 'gone', 'page.md'), words, during)).rejects.toThrow('ENOENT');
  expect(await readdir(folder)).toEqual([]);
  expect(await readdir(papers)).toEqual(['page.md']);
});

test('with no vault open a document is written all the same', async () => {
  const [profile, papers] = [await aFolder(), await aFolder()];
  const notes = openHalfWrittenNotes(join(profile, 'half-written'));
  await writeForPerson(join(papers, 'page.md'), words, notes.during);
  expect(await readdir(papers)).toEqual(['page.md']);
  expect(await readdir(profile)).toEqual([]);
});

test('a stick that is pulled out while it is written to keeps its note, and is looked at when it is back', async () => {
  const [profile, papers] = [await aFolder(), join(await aFolder(), 'stick')];
  await mkdir(papers);
  const folder = join(profile, 'half-written');
  const notes = openHalfWrittenNotes(folder);
  notes.open(key);
  const part = join(papers, 'aftershift-0123456789abcdef.part');
  const away = `${papers} elsewhere`;
  await expect(
    notes.during(part, async () => {
      await writeFile(part, words);
      await rename(papers, away);
      throw new Error('EIO');
    }),
  ).rejects.toThrow('EIO');
  expect(await notes.clear()).toBe('stays');
  await rename(away, papers);
  expect(await notes.clear()).toBe('removed');
  expect(await readdir(papers)).toEqual([]);
});

test('a folder that is gone for good is forgotten when the person says so, and nothing else is', async () => {
  const { again, papers, folder } = await stopped();
  await rm(papers, { recursive: true });
  await again.forget();
  expect(await readdir(folder)).toHaveLength(1);
  again.open(new Uint8Array(32));
  await again.forget();
  expect(await readdir(folder)).toHaveLength(1);
  again.open(key);
  expect(await again.clear()).toBe('stays');
  await again.forget();
  expect(await readdir(folder)).toEqual([]);
  expect(await again.clear()).toBeNull();
});

test('a new key of the vault takes the notes along, and what they tell of is removed with it', async () => {
  const { again, papers, folder } = await stopped();
  const next = new Uint8Array(32).fill(9);
  await again.renew(next);
  again.open(key);
  await again.renew(next);
  const unlocked = openHalfWrittenNotes(folder);
  unlocked.open(next);
  expect(await unlocked.clear()).toBe('removed');
  expect(await readdir(papers)).toEqual([]);
});

test('a drive that never answers keeps nobody waiting, and is looked at again another time', async () => {
  const { folder } = await stopped();
  const hung = openHalfWrittenNotes(folder, { remove: () => new Promise(() => undefined), longest: 1 });
  hung.open(key);
  expect(await hung.clear()).toBe('stays');
  expect(await readdir(folder)).toHaveLength(1);
});

test('where the note itself can’t be written nothing is, and the reason is told apart from the person’s own disk', async () => {
  const [profile, papers] = [await aFolder(), await aFolder()];
  const folder = join(profile, 'half-written');
  await writeFile(folder, 'no folder');
  const notes = openHalfWrittenNotes(folder);
  notes.open(key);
  const places = createSavePlaces();
  const place = places.asking()({ path: join(papers, 'page.md'), kind: 'md' }) ?? 0;
  const pdf = async () => new Uint8Array();
  expect(await saveDocument(places, { place, bytes: words }, pdf, notes.during)).toEqual({
    ok: false,
    error: { type: 'not-noted' },
  });
  expect(await readdir(papers)).toEqual([]);
});
