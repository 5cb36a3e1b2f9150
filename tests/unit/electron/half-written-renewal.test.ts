import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openHalfWrittenNotes } from '../../../electron/services/half-written.ts';
import { aFolder } from './log-folder.ts';

const key = new Uint8Array(32).fill(7);
const next = new Uint8Array(32).fill(9);

/** A machine that writes into the person's own folder while its vault gets a new key, and what goes on after that. */
const writing = async () => {
  const papers = join(await aFolder(), 'Keisha Morales');
  await mkdir(papers);
  const folder = join(await aFolder(), 'half-written');
  const notes = openHalfWrittenNotes(folder);
  notes.open(key);
  const part = join(papers, 'aftershift-0123456789abcdef.part');
  let whole = (): void => undefined;
  const done = notes.during(part, async () => {
    await writeFile(part, 'words');
    await new Promise<void>((resolve) => {
      whole = resolve;
    });
    await rm(part);
  });
  await expect.poll(() => readdir(papers)).toHaveLength(1);
  return { papers, folder, notes, part, finish: () => (whole(), done) };
};

const startedAgain = (folder: string, by: Uint8Array) => {
  const notes = openHalfWrittenNotes(folder);
  notes.open(by);
  return notes;
};

describe('a machine that stops while its vault gets a new key', () => {
  for (const [which, by] of [
    ['the old', key],
    ['the new', next],
  ] as const) {
    test(`removes what it left of a document whichever key it opens with then: ${which} one`, async () => {
      const { papers, folder, notes } = await writing();
      await notes.renew(next);
      expect(await startedAgain(folder, by).clear()).toBe('removed');
      expect(await readdir(papers)).toEqual([]);
      expect(await readdir(folder)).toEqual([]);
    });
  }

  test('has notes of what was begun after that too', async () => {
    const { papers, folder, notes, finish } = await writing();
    await finish();
    await notes.renew(next);
    const part = join(papers, 'aftershift-fedcba9876543210.part');
    void notes.during(part, async () => {
      await writeFile(part, 'words');
      return new Promise(() => undefined);
    });
    await expect.poll(() => readdir(papers)).toHaveLength(1);
    expect(await startedAgain(folder, next).clear()).toBe('removed');
    expect(await readdir(papers)).toEqual([]);
  });

  test('tells nothing of it where neither key is the vault’s', async () => {
    const { folder, notes } = await writing();
    await notes.renew(next);
    const [note = ''] = await readdir(folder);
    expect((await readFile(join(folder, note))).includes('Keisha')).toBe(false);
    expect(await startedAgain(folder, new Uint8Array(32)).clear()).toBe('gone');
  });
});

test('what is whole by the time the notes are sealed anew leaves none', async () => {
  const { folder, notes, finish } = await writing();
  await Promise.all([notes.renew(next), finish(), notes.renew(next)]);
  expect(await readdir(folder)).toEqual([]);
});

test('once the vault was opened with its new key the old one opens no note, also where the drive is away', async () => {
  const { papers, folder, notes } = await writing();
  await notes.renew(next);
  await rm(papers, { recursive: true });
  expect(await startedAgain(folder, next).clear()).toBe('stays');
  await mkdir(papers);
  await writeFile(join(papers, 'aftershift-0123456789abcdef.part'), 'words');
  const copy = await aFolder();
  const [note = ''] = await readdir(folder);
  await writeFile(join(copy, note), await readFile(join(folder, note)));
  expect(await startedAgain(copy, key).clear()).toBe('gone');
  expect(await readdir(papers)).toHaveLength(1);
  expect(await startedAgain(folder, next).clear()).toBe('removed');
});

test('a second try at a new key takes the notes along as the first did', async () => {
  const { papers, folder, notes } = await writing();
  await notes.renew(new Uint8Array(32).fill(1));
  await notes.renew(next);
  expect(await startedAgain(folder, next).clear()).toBe('removed');
  expect(await readdir(papers)).toEqual([]);
});
