import { appendFile, copyFile, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat } from '#shared/kernel/bytes';
import { logEntry } from '#shared/vault/log-file';
import { genesis } from '#shared/vault/log-frame';
import { flipped } from '../vault/cases/known-vault.ts';
import { beforeEachStep } from './file-steps.ts';
import { aFolder, asWritten, bytesOf, frames, openLog, readAll, writtenLog } from './log-folder.ts';

const first = '000000000001.jvl';
const namesIn = async (folder: string): Promise<readonly string[]> => (await readdir(folder)).toSorted();

describe('a change log that the power left in the middle of a word', { timeout: 60_000 }, () => {
  test('opens with every frame that was acknowledged, and keeps the file as it was found beside it', async () => {
    const folder = await aFolder();
    const made = await frames(3);
    await writtenLog(folder, made);
    const [next] = await frames(1, 100, made.at(-1)?.head);
    const torn = logEntry(next?.frame ?? new Uint8Array()).subarray(0, 90);
    await appendFile(join(folder, first), torn);

    const log = openLog(folder);
    expect(await log.open()).toMatchObject({ condition: 'torn', head: made.at(-1)?.head });
    expect(await bytesOf(folder)).toEqual(asWritten(made));
    expect(await bytesOf(folder, `${first}.torn-1`)).toEqual(concat(asWritten(made), torn));
    expect(await log.append(next?.frame ?? new Uint8Array(), false)).toMatchObject({ ok: true });
    expect(await openLog(folder).open()).toMatchObject({ condition: 'whole', head: { seq: 4 } });
  });

  test('has the file as it was found on the disk before the one that takes its place is begun', async () => {
    const folder = await aFolder();
    const made = await frames(2);
    await writtenLog(folder, made);
    await truncate(join(folder, first), asWritten(made).length - 1);
    const atFlush: (readonly string[])[] = [];
    await beforeEachStep(async (what) => {
      if (what === 'sync') atFlush.push(await namesIn(folder));
    });
    await openLog(folder).open();
    expect(atFlush[0]).toEqual([first, `${first}.torn-1`]);
  });

  test('opens whatever the length that arrived, and never overwrites what was set aside before', async () => {
    const folder = await aFolder();
    const made = await frames(2);
    const file = asWritten(made);
    const whole = asWritten(made.slice(0, 1)).length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: whole + 1, max: file.length - 1 }), async (length) => {
        const before = (await namesIn(folder)).length;
        await writeFile(join(folder, first), file.subarray(0, length));
        const opened = await openLog(folder).open();
        expect(opened).toMatchObject({ condition: 'torn', head: made[0]?.head });
        const names = await namesIn(folder);
        expect(names.length).toBe(Math.max(before + 1, 2));
      }),
      { numRuns: 15 },
    );
  });

  test('of which nothing but the beginning of a first frame was written is an empty one', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, first), asWritten(await frames(1)).subarray(0, 20));
    const log = openLog(folder);
    expect(await log.open()).toMatchObject({ condition: 'torn', head: { seq: 0 } });
    const [frame] = await frames(1);
    expect(await log.append(frame?.frame ?? new Uint8Array(), false)).toMatchObject({ ok: true });
  });

  test('in a new file that holds nothing yet goes on where the file before ends', async () => {
    const folder = await aFolder();
    const made = await frames(3, 3 * 1024 * 1024);
    await writtenLog(folder, made);
    const [next] = await frames(1, 100, made.at(-1)?.head);
    const entry = logEntry(next?.frame ?? new Uint8Array());
    await writeFile(join(folder, '000000000004.jvl'), entry.subarray(0, 30));
    const log = openLog(folder);
    expect(await log.open()).toMatchObject({ condition: 'torn', head: made.at(-1)?.head });
    expect(await log.append(next?.frame ?? new Uint8Array(), false)).toMatchObject({ ok: true });
    expect(Buffer.compare(await readAll(openLog(folder)), concat(asWritten(made), entry))).toBe(0);
  });
});

describe('a change log with damage in it', { timeout: 60_000 }, () => {
  test('takes nothing more, and is left byte for byte as it is', async () => {
    const folder = await aFolder();
    const made = await frames(3);
    await writtenLog(folder, made);
    const broken = flipped(await bytesOf(folder), 1600);
    await writeFile(join(folder, first), broken);
    const log = openLog(folder);
    expect(await log.open()).toMatchObject({ condition: 'damaged' });
    const [next] = await frames(1, 100, made.at(-1)?.head);
    for (const keepTrying of [false, true]) {
      expect(await log.append(next?.frame ?? new Uint8Array(), keepTrying)).toEqual({
        ok: false,
        error: { type: 'io', code: 'damaged' },
      });
    }
    expect(log.waiting()).toBe(false);
    expect(await bytesOf(folder)).toEqual(broken);
    expect(await namesIn(folder)).toEqual([first]);
    expect(await readAll(log)).toEqual(broken);
  });

  test('is looked at anew when asked again: a file that was put right opens', async () => {
    const folder = await aFolder();
    const made = await frames(3);
    await writtenLog(folder, made);
    const whole = await bytesOf(folder);
    await writeFile(join(folder, first), flipped(whole, 1600));
    const log = openLog(folder);
    expect(await log.open()).toMatchObject({ condition: 'damaged' });
    await writeFile(join(folder, first), whole);
    expect(await log.open()).toMatchObject({ condition: 'whole', head: made.at(-1)?.head });
    const [next] = await frames(1, 100, made.at(-1)?.head);
    expect(await log.append(next?.frame ?? new Uint8Array(), false)).toMatchObject({ ok: true });
  });

  test('is never taken for a torn one: a whole frame that does not follow stays where it is', async () => {
    const folder = await aFolder();
    const made = await frames(1);
    await writtenLog(folder, made);
    await appendFile(join(folder, first), logEntry((await frames(1, 40))[0]?.frame ?? new Uint8Array()));
    const before = await bytesOf(folder);
    expect(await openLog(folder).open()).toMatchObject({ condition: 'damaged' });
    expect(await bytesOf(folder)).toEqual(before);
  });
});

test('what is set aside or merely lies about is never read as part of the log', async () => {
  const folder = await aFolder();
  const made = await frames(2);
  await writtenLog(folder, made);
  await writeFile(join(folder, `${first}.torn-1`), 'older');
  await writeFile(join(folder, `${first}.new`), 'half a copy');
  await writeFile(join(folder, 'notes.txt'), 'of a person');
  const log = openLog(folder);
  expect(await log.open()).toMatchObject({ condition: 'whole', head: { seq: 2 } });
  expect(await readAll(log)).toEqual(asWritten(made));
  await truncate(join(folder, first), asWritten(made).length - 1);
  await openLog(folder).open();
  expect(await readFile(join(folder, `${first}.torn-1`), 'utf8')).toBe('older');
});

describe('a change log of several files', { timeout: 60_000 }, () => {
  const second = '000000000004.jvl';
  /** Two files: one fills up at eight megabytes, and the next begins with the frame after. */
  const two = async () => {
    const folder = await aFolder();
    const made = await frames(5, 3 * 1024 * 1024);
    await writtenLog(folder, made);
    expect(await namesIn(folder)).toEqual([first, second]);
    return { folder, made, at: (count: number) => made[count - 1]?.head ?? genesis };
  };

  test('is whole when every byte of all of them is', async () => {
    const { folder, at } = await two();
    expect(await openLog(folder).open()).toMatchObject({ condition: 'whole', head: at(5) });
  });

  test('is damaged where an older file was changed, and says so before the fast copy is all that is left', async () => {
    const { folder, at } = await two();
    await writeFile(join(folder, first), flipped(await bytesOf(folder), 40_000_000));
    const log = openLog(folder);
    expect(await log.open()).toMatchObject({ condition: 'damaged', head: at(1) });
    const [next] = await frames(1, 100, at(5));
    expect(await log.append(next?.frame ?? new Uint8Array(), false)).toMatchObject({ ok: false });
  });

  test('says where it begins when the first file is gone, and is damaged where one was cut or is another’s', async () => {
    const gone = await two();
    await rm(join(gone.folder, first));
    // By its own word it goes on from a snapshot; whether there is one, whoever has the keys can tell.
    expect(await openLog(gone.folder).open()).toMatchObject({ condition: 'whole', base: gone.at(3), head: gone.at(5) });
    const cut = await two();
    await truncate(join(cut.folder, first), 100);
    expect(await openLog(cut.folder).open()).toMatchObject({ condition: 'damaged', head: { seq: 0 } });
    expect(await namesIn(cut.folder)).toEqual([first, second]);
    const stray = await two();
    await copyFile(join(stray.folder, second), join(stray.folder, '000000000099.jvl'));
    expect(await openLog(stray.folder).open()).toMatchObject({ condition: 'damaged', head: stray.at(5) });
  });

  test('is damaged where a folder lies in the place of a file', async () => {
    const { folder, at } = await two();
    await rm(join(folder, second));
    await mkdir(join(folder, second));
    expect(await openLog(folder).open()).toMatchObject({ condition: 'damaged', head: at(3) });
  });
});
