import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flushThrough, ioError } from './failing-flush.ts';
import { aFolder, asWritten, bytesOf, frames, writtenLog } from './log-folder.ts';

const first = '000000000001.jvl';

/** A log with one frame on the disk and a second that is next. */
const withNext = async () => {
  const folder = await aFolder();
  const made = await frames(2);
  const log = await writtenLog(folder, made.slice(0, 1));
  return { folder, made, log, next: made[1]?.frame ?? new Uint8Array() };
};

describe('after a flush that failed', { timeout: 60_000 }, () => {
  test('the file is opened anew, and the frame is written and flushed again', async () => {
    const { folder, made, log, next } = await withNext();
    const handles: unknown[] = [];
    let failures = 1;
    await flushThrough(async (real, handle) => {
      handles.push(handle);
      failures -= 1;
      if (failures >= 0) throw ioError();
      await real();
    });
    expect(await log.append(next, false)).toEqual({ ok: false, error: { type: 'io', code: 'EIO' } });
    const [failed] = handles;
    expect(await bytesOf(folder)).toEqual(asWritten(made.slice(0, 1)));
    expect(await log.append(next, false)).toEqual({ ok: true, value: made[1]?.head });
    expect(handles.slice(1)).not.toContain(failed);
    expect(await bytesOf(folder)).toEqual(asWritten(made));
  });

  test.each([
    ['that lost what had been acknowledged', (path: string) => truncate(path, 40)],
    [
      'with other bytes in it',
      async (path: string) =>
        writeFile(
          path,
          (await readFile(path)).map((byte, at) => (at === 60 ? byte ^ 1 : byte)),
        ),
    ],
  ])('a file %s is not written on, and left as it is', async (_what, spoil) => {
    const { folder, log, next } = await withNext();
    await flushThrough(async () => {
      await spoil(join(folder, first));
      throw ioError();
    });
    expect(await log.append(next, false)).toEqual({ ok: false, error: { type: 'io', code: 'EIO' } });
    const before = await bytesOf(folder);
    expect(await log.append(next, false)).toEqual({ ok: false, error: { type: 'io', code: 'damaged' } });
    expect(await bytesOf(folder)).toEqual(before);
    expect(await readdir(folder)).toEqual([first]);
  });
});

describe('a flush that hangs', { timeout: 60_000 }, () => {
  const hanging = async () => {
    const made = await withNext();
    let end = (_how: 'well' | 'badly'): void => undefined;
    const how = new Promise<'well' | 'badly'>((resolve) => {
      end = resolve;
    });
    let begun = (): void => undefined;
    const begins = new Promise<void>((resolve) => {
      begun = resolve;
    });
    await flushThrough(async (real) => {
      begun();
      if ((await how) === 'badly') throw ioError();
      await real();
    });
    const reply = made.log.append(made.next, false);
    await begins;
    return { ...made, end, reply };
  };

  test('counts as waiting, so that nobody quits over it unasked', async () => {
    const { log, end, reply } = await hanging();
    expect(log.waiting()).toBe(true);
    end('well');
    expect(await reply).toMatchObject({ ok: true });
    expect(log.waiting()).toBe(false);
  });

  test('is waited for before anyone is asked whether to quit over it', async () => {
    const { log, end } = await hanging();
    let landed = false;
    const waiting = log.landed().then(() => {
      landed = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(landed).toBe(false);
    end('well');
    await waiting;
    expect(log.waiting()).toBe(false);
  });

  test('is told of when it ends after the page that asked for it is gone', async () => {
    const { log, end, reply } = await hanging();
    let told = 0;
    log.onCaughtUp(() => {
      told += 1;
    });
    log.pageGone();
    end('well');
    await reply;
    expect([told, log.waiting()]).toEqual([1, false]);
  });

  test('and then fails keeps the frame when the page that asked for it is gone', async () => {
    const { log, made, end, reply } = await hanging();
    log.pageGone();
    end('badly');
    expect(await reply).toMatchObject({ ok: false });
    expect(log.waiting()).toBe(true);
    expect(await log.read('waiting')).toEqual({ bytes: asWritten(made.slice(1)), next: null });
  });
});
