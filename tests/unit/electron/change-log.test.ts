import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { maxFrameBytes } from '#shared/vault/log-frame';
import { aFolder, asWritten, bytesOf, frames, openLog, readAll, segmentsIn, writtenLog } from './log-folder.ts';

describe('the change log on the disk', { timeout: 60_000 }, () => {
  test('says where it stands after each frame, and a fresh start finds it there', async () => {
    const folder = await aFolder();
    const log = openLog(folder);
    expect(await log.open()).toMatchObject({ condition: 'whole', head: { seq: 0 } });
    const made = await frames(3);
    for (const { frame, head } of made) expect(await log.append(frame, false)).toEqual({ ok: true, value: head });
    expect(await openLog(folder).open()).toMatchObject({ condition: 'whole', head: made.at(-1)?.head });
    expect(await bytesOf(folder)).toEqual(asWritten(made));
  });

  test('has a frame on the disk before it says so', async () => {
    const folder = await aFolder();
    const log = openLog(folder);
    const made = await frames(5);
    for (const [index, { frame }] of made.entries()) {
      await log.append(frame, false);
      expect(await bytesOf(folder)).toEqual(asWritten(made.slice(0, index + 1)));
    }
  });

  test('takes frames that arrive all at once one after another', async () => {
    const folder = await aFolder();
    const log = openLog(folder);
    const made = await frames(20);
    const replies = await Promise.all(made.map(({ frame }) => log.append(frame, false)));
    expect(replies.every(({ ok }) => ok)).toBe(true);
    expect(await readAll(log)).toEqual(asWritten(made));
  });

  test('refuses a frame twice, one that skips, one of another chain, and what is no frame, and stays as it was', async () => {
    const folder = await aFolder();
    const made = await frames(3);
    const stranger = await frames(2, 50);
    const [first, second, third] = made.map(({ frame }) => frame);
    const other = stranger[1]?.frame;
    if (!first || !second || !third || !other) throw new Error('Too few frames');
    const log = await writtenLog(folder, made.slice(0, 1));
    for (const wrong of [first, third, other]) {
      expect(await log.append(wrong, false)).toEqual({ ok: false, error: { type: 'out-of-order' } });
      expect(await log.append(wrong, true)).toEqual({ ok: false, error: { type: 'out-of-order' } });
    }
    for (const nothing of [new Uint8Array(0), new Uint8Array(100), second.subarray(0, 60)]) {
      const reply = await log.append(Uint8Array.from(nothing), false);
      expect(reply.ok).toBe(false);
    }
    expect(log.waiting()).toBe(false);
    expect(await readAll(log)).toEqual(asWritten(made.slice(0, 1)));
    expect(await log.append(second, false)).toMatchObject({ ok: true });
  });

  test('begins a new file when one is full, and reads and reopens across them as one', async () => {
    const folder = await aFolder();
    const made = await frames(7, 3 * 1024 * 1024);
    const log = await writtenLog(folder, made);
    expect(await segmentsIn(folder)).toEqual(['000000000001.jvl', '000000000004.jvl', '000000000007.jvl']);
    expect(Buffer.compare(await readAll(log), asWritten(made))).toBe(0);
    const again = openLog(folder);
    expect(await again.open()).toMatchObject({ condition: 'whole', head: made.at(-1)?.head });
    const [next] = await frames(1, 10, made.at(-1)?.head);
    expect(await again.append(next?.frame ?? new Uint8Array(), false)).toMatchObject({ ok: true });
    expect(await segmentsIn(folder)).toHaveLength(3);
  });

  test('gives slices that a single message can carry, however long the journal', async () => {
    const folder = await aFolder();
    const log = await writtenLog(folder, await frames(3, 2 * 1024 * 1024));
    let cursor: string | null = null;
    let slices = 0;
    do {
      const { bytes, next }: { bytes: Uint8Array; next: string | null } = await log.read(cursor);
      expect(bytes.length).toBeLessThanOrEqual(4 * 1024 * 1024 + maxFrameBytes);
      cursor = next;
      slices += 1;
    } while (cursor !== null);
    expect(slices).toBeGreaterThan(3);
  });

  test('gives nothing, and does not fail, for a place that it never named', async () => {
    const log = await writtenLog(await aFolder(), await frames(1));
    for (const cursor of ['nowhere', '9:0', '1:99999999', 'NaN:NaN', '../secret']) {
      const { bytes } = await log.read(cursor);
      expect(bytes).toHaveLength(0);
    }
  });

  test('can be read by nobody else on the machine', async () => {
    const folder = join(await aFolder(), 'log');
    await writtenLog(folder, await frames(1));
    expect((await stat(folder)).mode & 0o077).toBe(0);
    expect((await stat(join(folder, '000000000001.jvl'))).mode & 0o077).toBe(0);
  });

  test('notes when it was last closed on its newest file, and nowhere before the first frame', async () => {
    const empty = openLog(await aFolder());
    await empty.touch();
    expect(await empty.lastTouched()).toBeNull();
    const folder = await aFolder();
    const log = await writtenLog(folder, await frames(1));
    const before = await bytesOf(folder);
    await log.touch();
    expect(await openLog(folder).lastTouched()).toBe(await log.lastTouched());
    expect(await log.lastTouched()).toBeGreaterThan(0);
    expect(await bytesOf(folder)).toEqual(before);
  });
});
