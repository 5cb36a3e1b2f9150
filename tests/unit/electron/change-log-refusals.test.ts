import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { concat } from '#shared/kernel/bytes';
import { diskRefusal } from '../../../electron/services/disk-refusal.ts';
import { flushThrough, ioError } from './failing-flush.ts';
import { aFolder, asWritten, bytesOf, frames, openLog, readAll } from './log-folder.ts';

const first = '000000000001.jvl';

/** A disk of 64 KiB of its own, where this account may mount one. */
const mountSmall = (folder: string): boolean => {
  const options = ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder];
  return process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('/bin/mount', options).status === 0;
};

const canMount = ((): boolean => {
  if (!mountSmall('/mnt')) return false;
  return spawnSync('/bin/umount', ['/mnt']).status === 0;
})();

const caughtUp = (log: ReturnType<typeof openLog>): Promise<void> =>
  new Promise((resolve) => {
    log.onCaughtUp(resolve);
  });

describe('a disk that refuses', { timeout: 60_000 }, () => {
  test('gives its own reason, and the log stays where it was', async () => {
    const log = openLog(await aFolder());
    await log.open();
    await flushThrough(() => Promise.reject(Object.assign(new Error('No room'), { code: 'ENOSPC' })));
    const [made] = await frames(1);
    const frame = made?.frame ?? new Uint8Array();
    expect(await log.append(frame, false)).toEqual({ ok: false, error: { type: 'disk-full', code: 'ENOSPC' } });
    // What arrived cannot even be cut back for certain, so nothing may be written behind it.
    expect(await log.append(frame, false)).toMatchObject({ ok: false });
    expect(log.waiting()).toBe(false);
    expect(await log.open()).toMatchObject({ head: { seq: 0 } });
  });

  // Windows lets only administrators make links.
  test.skipIf(process.platform === 'win32')('lets nothing through a link in the log’s place', async () => {
    const folder = await aFolder();
    const outside = join(await aFolder(), 'outside');
    await writeFile(outside, '');
    const log = openLog(folder);
    await log.open();
    await symlink(outside, join(folder, first));
    const [made] = await frames(1);
    const reply = await log.append(made?.frame ?? new Uint8Array(), false);
    expect(reply).toEqual({ ok: false, error: { type: 'io', code: 'ELOOP' } });
    expect(await readFile(outside, 'utf8')).toBe('');
    // At the next start it is damage, and stays as it is.
    expect(await openLog(folder).open()).toMatchObject({ condition: 'damaged' });
  });

  // Mounting a disk of a few kilobytes takes root on Linux.
  test.skipIf(!canMount)('in the middle of a frame leaves no part of it, and the next frame follows on', async () => {
    const folder = await aFolder();
    mountSmall(folder);
    onTestFinished(() => void spawnSync('/bin/umount', ['-l', folder]));
    const log = openLog(folder);
    await writeFile(join(folder, 'ballast'), new Uint8Array(16_000));
    const made = await frames(30, 3000);
    let taken = 0;
    while ((await log.append(made[taken]?.frame ?? new Uint8Array(), false)).ok) taken += 1;
    expect(taken).toBeGreaterThan(5);
    expect(await bytesOf(folder)).toEqual(asWritten(made.slice(0, taken)));
    await rm(join(folder, 'ballast'));
    expect(await log.append(made[taken]?.frame ?? new Uint8Array(), false)).toMatchObject({ ok: true });
    expect(await openLog(folder).open()).toMatchObject({ condition: 'whole', head: made[taken]?.head });
  });

  test('at a lock keeps the sealed frame, gives it to whoever reads, and writes it once the disk takes it', async () => {
    const folder = await aFolder();
    const log = openLog(folder);
    await log.open();
    // Something else stands where the file should be.
    await mkdir(join(folder, first));
    const made = await frames(3);
    const [one, two, three] = made.map(({ frame }) => frame);
    if (!one || !two || !three) throw new Error('Too few frames');
    expect(await log.append(one, true)).toMatchObject({ ok: false, error: { type: 'io' } });
    expect(log.waiting()).toBe(true);
    expect(await log.open()).toMatchObject({ condition: 'whole', head: made[0]?.head });
    expect(await log.append(two, true)).toMatchObject({ ok: false, error: { type: 'io' } });
    expect(await log.append(three, false)).toMatchObject({ ok: false, error: { type: 'io' } });
    const waiting = await log.read('waiting');
    expect(waiting).toEqual({ bytes: asWritten(made.slice(0, 2)), next: null });

    await rmdir(join(folder, first));
    await caughtUp(log);
    expect(log.waiting()).toBe(false);
    expect(await bytesOf(folder)).toEqual(asWritten(made.slice(0, 2)));
    expect(await log.append(three, false)).toEqual({ ok: true, value: made[2]?.head });
  });

  test('and then takes the next frame has the waiting ones written before it', async () => {
    const folder = await aFolder();
    const log = openLog(folder);
    await log.open();
    await mkdir(join(folder, first));
    const made = await frames(2);
    await log.append(made[0]?.frame ?? new Uint8Array(), true);
    await rmdir(join(folder, first));
    expect(await log.append(made[1]?.frame ?? new Uint8Array(), false)).toMatchObject({ ok: true });
    expect(log.waiting()).toBe(false);
    expect(await readAll(log)).toEqual(concat(asWritten(made)));
  });
});

describe('the file system’s reasons', () => {
  const failure = (code: unknown): Error => Object.assign(new Error('no'), { code });

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'read-only'],
    ['EPERM', 'read-only'],
    ['EIO', 'io'],
  ])('%s is %s', (code, type) => {
    expect(diskRefusal(failure(code))).toEqual({ type, code });
  });

  test('anything that is not one of them is a bug and is not hidden', () => {
    const bug = new TypeError('undefined is not a function');
    expect(() => diskRefusal(bug)).toThrow(bug);
    expect(() => diskRefusal(failure(28))).toThrow('no');
    expect(() => diskRefusal('ENOSPC')).toThrow();
  });
});

test(
  'a second writer is given way to: nothing of it is cut off, and the log is looked at anew',
  { timeout: 60_000 },
  async () => {
    const folder = await aFolder();
    const made = await frames(4);
    const [one, two, three, four] = made.map(({ frame }) => frame);
    if (!one || !two || !three || !four) throw new Error('Too few frames');
    const ours = openLog(folder);
    expect(await ours.append(one, false)).toMatchObject({ ok: true });
    const theirs = openLog(folder);
    expect(await theirs.append(two, false)).toMatchObject({ ok: true });
    expect(await theirs.append(three, false)).toMatchObject({ ok: true });
    const file = await bytesOf(folder);
    // Ours would follow on the first frame as well.
    const [fork] = await frames(1, 100, made[0]?.head);
    expect(await ours.append(fork?.frame ?? new Uint8Array(), false)).toMatchObject({
      ok: false,
      error: { code: 'second-writer' },
    });
    expect(await bytesOf(folder)).toEqual(file);
    expect(await ours.open()).toMatchObject({ condition: 'whole', head: made[2]?.head });
    expect(await ours.append(four, false)).toMatchObject({ ok: true });
  },
);

test(
  'a frame that waits is not written behind those of a second writer, and holds up none that follows on them',
  { timeout: 60_000 },
  async () => {
    const folder = await aFolder();
    const made = await frames(3);
    const [one, two, three] = made.map(({ frame }) => frame);
    const [theirFirst, next] = await frames(2, 100, made[0]?.head);
    if (!one || !two || !three || !theirFirst || !next) throw new Error('Too few frames');
    const ours = openLog(folder);
    expect(await ours.append(one, false)).toMatchObject({ ok: true });
    let failures = 1;
    await flushThrough(async (real) => {
      failures -= 1;
      if (failures >= 0) throw ioError();
      await real();
    });
    expect(await ours.append(two, true)).toMatchObject({ ok: false });
    expect(await openLog(folder).append(theirFirst.frame, false)).toMatchObject({ ok: true });
    expect(await ours.append(three, false)).toMatchObject({ ok: false, error: { code: 'second-writer' } });
    expect(await ours.append(next.frame, false)).toMatchObject({ ok: true });
    expect(ours.waiting()).toBe(true);
    expect(await openLog(folder).open()).toMatchObject({ condition: 'whole', head: next.head });
  },
);
