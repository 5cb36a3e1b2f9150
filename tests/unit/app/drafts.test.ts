import { describe, expect, test } from 'vitest';
import { createDrafts, type DraftKey } from '../../../renderer/app/drafts.ts';
import type { Saved } from '../../../renderer/editor/autosave.ts';
import { handTurned, settled } from '../editor/hand-turned.ts';

const at = { ms: 0, offset: 0 };
const page: DraftKey<string> = 'wording 1';
const other: DraftKey<string> = 'wording 2';

/** The drafts of a window over a disk that may be full. */
const window = () => {
  const hand = handTurned();
  const drafts = createDrafts(hand);
  const disk: Record<string, string> = {};
  const full = new Set<string>();
  const save =
    (key: string) =>
    async (content: string): Promise<Saved> => {
      if (full.has(key)) return { ok: false, reason: 'disk-full' };
      disk[key] = content;
      return { ok: true, at };
    };
  const open = (key: DraftKey<string>, of: 'tonight' | 'earlier' = 'tonight') => drafts.document(key, of, save(key));
  return { ...hand, drafts, disk, full, open };
};

describe('a page that is left and opened again', () => {
  test('goes on with what was typed, and older words never come down over newer ones', async () => {
    const { drafts, disk, full, open, pass } = window();
    full.add(page);
    open(page).touch('A');
    await open(page).flush();
    expect(drafts.newest(page)).toBe('A');
    open(page).touch('A and B');
    expect(drafts.newest(page)).toBe('A and B');
    await pass(4000);
    full.delete(page);
    await pass(60_000);
    expect(disk).toEqual({ [page]: 'A and B' });
    // What the vault was asked before that save came down must not take its place.
    expect(drafts.newest(page)).toBe('A and B');
  });

  test('is tried on by itself after it was left', async () => {
    const { disk, full, open, pass } = window();
    full.add(page);
    open(page).touch('kept');
    await open(page).flush();
    await pass(12_000);
    expect(disk).toEqual({});
    full.delete(page);
    await pass(5000);
    expect(disk).toEqual({ [page]: 'kept' });
  });

  test('is the vault’s again once something else writes it, unless the disk still refuses what was typed', async () => {
    const { drafts, disk, full, open } = window();
    open(page).touch('typed');
    await drafts.handOver(page);
    expect([disk, drafts.newest(page)]).toEqual([{ [page]: 'typed' }, null]);
    full.add(page);
    open(page).touch('typed anew');
    await drafts.handOver(page);
    expect(drafts.newest(page)).toBe('typed anew');
  });

  test('that was handed over while it stood open, and is typed in again, goes down at a lock as any other', async () => {
    const { drafts, disk, open } = window();
    const stays = open(page);
    stays.touch('typed');
    await drafts.handOver(page);
    stays.touch('typed on');
    expect(drafts.newest(page)).toBe('typed on');
    await drafts.finish();
    expect(disk).toEqual({ [page]: 'typed on' });
  });

  test('that was handed over and opened by somebody else is the other’s from then on', async () => {
    const { drafts, open } = window();
    const stays = open(page);
    stays.touch('typed');
    await drafts.handOver(page);
    open(page).touch('opened anew');
    stays.touch('typed on');
    expect(drafts.newest(page)).toBe('opened anew');
  });
});

describe('a save that fails', () => {
  test('is known to the whole window, with whose words they are, until it went through', async () => {
    const { drafts, full, open, pass } = window();
    const seen: unknown[] = [];
    drafts.subscribe(() => seen.push(drafts.failing()));
    full.add(other);
    open(page).touch('down');
    open(other, 'earlier').touch('not down');
    expect(await drafts.flush()).toEqual({ reason: 'disk-full', of: 'earlier' });
    await pass(20_000);
    full.delete(other);
    expect(await drafts.flush()).toBeNull();
    expect(seen).toEqual([{ reason: 'disk-full', of: 'earlier' }, null]);
  });
});

describe('a lock', () => {
  test('waits for every document and for what was to be done last', async () => {
    const { drafts, disk, open } = window();
    let letGo = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    drafts.atLock(() => slow);
    open(page).touch('words');
    let locked = false;
    const lock = drafts.finish().then(() => {
      locked = true;
    });
    await settled();
    expect([disk, locked]).toEqual([{ [page]: 'words' }, false]);
    letGo();
    await lock;
    expect(locked).toBe(true);
  });

  test('goes on over a bug in one of them, and the others are saved', async () => {
    const { drafts, disk, open } = window();
    drafts.document(other, 'tonight', () => Promise.reject(new TypeError('a bug'))).touch('lost to the bug');
    drafts.atLock(() => Promise.reject(new TypeError('another')));
    open(page).touch('words');
    await drafts.finish();
    expect(disk).toEqual({ [page]: 'words' });
  });

  test('does not do what was taken back', async () => {
    const { drafts } = window();
    const done: string[] = [];
    drafts.atLock(async () => done.push('gone'))();
    drafts.atLock(async () => done.push('here'));
    await drafts.finish();
    expect(done).toEqual(['here']);
  });
});

test('what is saved by hand is held until it is released', () => {
  const { drafts } = window();
  drafts.hold(page, 'older');
  drafts.hold(page, 'newer');
  drafts.hold(other, 'another');
  expect([drafts.newest(page), drafts.newest(other)]).toEqual(['newer', 'another']);
  drafts.release(page);
  expect([drafts.newest(page), drafts.newest(other)]).toEqual([null, 'another']);
});

describe('what the vault has of what was begun', () => {
  const [one, two]: readonly DraftKey<string>[] = ['form one', 'form two'];
  if (one === undefined || two === undefined) throw new Error('Two keys are needed');

  test('is found anew each time it is looked for, and counts after what was typed since', async () => {
    const { drafts, open } = window();
    drafts.hold(page, 'another kind');
    drafts.found('form ', new Map([[one, 'left']]));
    open(two).touch('typed');
    drafts.found(
      'form ',
      new Map([
        [one, 'renamed'],
        [two, 'as it was'],
      ]),
    );
    expect([drafts.newest(one), drafts.newest(two)]).toEqual(['renamed', 'typed']);
    await drafts.handOver(two);
    drafts.found('form ', new Map([[two, 'rewritten']]));
    expect([one, two, page].map((key) => drafts.newest(key))).toEqual([null, 'rewritten', 'another kind']);
  });

  test('is gone at once when it is let go, and a look from before that brings none of it back', async () => {
    const { drafts, disk, open, pass } = window();
    let done = (): void => undefined;
    const going = new Promise<void>((resolve) => {
      done = resolve;
    });
    open(one).touch('typed');
    drafts.forget(one, (found) => found === 'as it was', going);
    drafts.found('form ', new Map([[one, 'as it was']]));
    expect(drafts.newest(one)).toBeNull();
    await pass(60_000);
    expect(disk).toEqual({});
    done();
    await settled();
    drafts.found('form ', new Map([[one, 'as it was']]));
    expect(drafts.newest(one)).toBe('as it was');
  });

  test('stands there again where another one waited behind what was let go', () => {
    const { drafts, open } = window();
    open(one).touch('typed');
    drafts.found('form ', new Map([[one, 'another']]));
    expect(drafts.newest(one)).toBe('typed');
    drafts.forget(one, (found) => found === 'typed');
    expect(drafts.newest(one)).toBe('another');
    drafts.forget(one, (found) => found === 'another');
    expect(drafts.newest(one)).toBeNull();
  });

  test('and could not be saved is no failing save once it is let go', async () => {
    const { drafts, full, open } = window();
    full.add(one);
    open(one).touch('typed');
    await drafts.flush();
    expect(drafts.failing()).not.toBeNull();
    drafts.forget(one, () => false);
    expect(drafts.failing()).toBeNull();
  });
});
