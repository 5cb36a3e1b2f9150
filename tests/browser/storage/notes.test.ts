import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import type { DroppedNote } from '#shared/journal/dropped-note';
import { sealNote } from '#shared/vault/drop-box';
import type { Session } from '#shared/vault/session';
import type { OpenVault } from '../../../renderer/workers/vault/open-vault-in-worker.ts';
import { createNoteTaker } from '../../../renderer/workers/vault/notes/note-taker.ts';
import { browserDeps } from '../vault/browser-deps.ts';
import { aDatabase, anId, memoryHost, type MemoryHost, newSession, textsIn, unlockOnce } from './stored-vault.ts';

let session: Session;
let stranger: Session;
beforeAll(async () => {
  session = await newSession();
  stranger = await newSession();
});

const afternoon = Date.parse('2026-11-19T19:20:00Z');
const thatDay = '2026-11-19' as DayKey;
const content = (text: string, fuelForMe: number | null = null): DroppedNote => ({
  type: 'droppedNote',
  version: 2,
  text,
  fuelForMe,
  flag: false,
  offset: -300,
});

const seal = async (value: unknown, ms = afternoon, to = session) => {
  const note = await sealNote(browserDeps, to.header, ms, value);
  if (note === null) throw new Error('The box takes no note');
  return note;
};

const taker = (memory: MemoryHost) => createNoteTaker({ ...browserDeps, host: memory.host, newId: anId });
const take =
  (memory: MemoryHost, writing: readonly DayKey[] = []) =>
  (vault: OpenVault) =>
    taker(memory).take(vault, writing);
const unlock = <T>(memory: MemoryHost, act: (vault: OpenVault) => Promise<T>) =>
  unlockOnce(session, memory, aDatabase().make, act).then(({ used }) => used);
const texts = (memory: MemoryHost) => unlock(memory, async (vault) => textsIn(vault));

const times = (all: readonly string[], word: string): number => all.join('\n').split(word).length - 1;

describe('notes that waited in the box', () => {
  test('are in their evening after the unlock, in the order they were written, and their files are gone', async () => {
    const memory = memoryHost();
    memory.notes.drop(await seal(content('Second.'), afternoon + 60_000));
    memory.notes.drop(await seal(content('First.', 1)));
    memory.notes.drop(await seal(content('The day after.'), afternoon + 86_400_000));
    const taken = await unlock(memory, take(memory));
    expect(taken).toMatchObject({ taken: 3, aside: 0, newer: 0, waiting: false });
    expect(taken.fuels).toEqual([{ day: thatDay, fuelForMe: 1 }]);
    const all = await texts(memory);
    expect(all.map((text) => text.replaceAll(/\d+:\d\d [ap]m /gu, ''))).toEqual(['First.\nSecond.', 'The day after.']);
    expect(memory.notes.files.size).toBe(0);
  });

  test('wait while the page of their day is being written, and the others don’t', async () => {
    const memory = memoryHost();
    memory.notes.drop(await seal(content('Tonight.')));
    memory.notes.drop(await seal(content('Tomorrow.'), afternoon + 86_400_000));
    expect(await unlock(memory, take(memory, [thatDay]))).toMatchObject({ taken: 1, waiting: true });
    expect(times(await texts(memory), 'Tonight.')).toBe(0);
    expect(memory.notes.files.size).toBe(1);
    expect(await unlock(memory, take(memory))).toMatchObject({ taken: 1, waiting: false });
    expect(times(await texts(memory), 'Tonight.')).toBe(1);
  });

  test('are each there exactly once, wherever the machine stopped, however often', async () => {
    const stop = fc.record({
      frames: fc.option(fc.nat({ max: 4 }), { nil: null }),
      keepsFiles: fc.boolean(),
      locksAt: fc.option(fc.nat({ max: 3 }), { nil: null }),
      writing: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(stop, { maxLength: 4 }), async (count, stops) => {
        const memory = memoryHost();
        const words = Array.from({ length: count }, (_, index) => `<note ${index}>`);
        for (const [index, word] of words.entries()) {
          memory.notes.drop(await seal(content(word, index % 5), afternoon + (index % 2) * 86_400_000));
        }
        for (const { frames, keepsFiles, locksAt, writing } of stops) {
          await unlock(memory, async (vault) => {
            const notes = taker(memory);
            memory.notes.keepFiles(keepsFiles);
            if (frames !== null) memory.refuseAfter(frames, { type: 'disk-full', code: 'ENOSPC' });
            let asked = 0;
            const commit: typeof vault.ledger.commit = (decide) => {
              if (asked === locksAt) notes.stop();
              asked += 1;
              return vault.ledger.commit(decide);
            };
            await notes.take({ ...vault, ledger: { ...vault.ledger, commit } }, writing ? [thatDay] : []);
          });
          memory.notes.keepFiles(false);
          memory.refuse(null);
          // A note whose file is gone is in the journal: never less than once.
          const so = await texts(memory);
          expect(words.filter((word) => times(so, word) > 1)).toEqual([]);
          const gone = count - memory.notes.files.size;
          expect(words.filter((word) => times(so, word) === 1).length).toBeGreaterThanOrEqual(gone);
        }
        await unlock(memory, take(memory));
        const all = await texts(memory);
        expect(words.map((word) => times(all, word))).toEqual(words.map(() => 1));
        expect([memory.notes.files.size, memory.notes.aside.size]).toEqual([0, 0]);
      }),
      { numRuns: 40 },
    );
  });

  test('stay where they are once a lock has begun: a frame may be in the machine’s memory only', async () => {
    const memory = memoryHost();
    memory.notes.drop(await seal(content('At the lock.')));
    await unlock(memory, async (vault) => {
      const notes = taker(memory);
      vault.ledger.keepTrying();
      const commit: typeof vault.ledger.commit = (decide) => {
        notes.stop();
        return vault.ledger.commit(decide);
      };
      memory.refuse({ type: 'disk-full', code: 'ENOSPC' });
      return notes.take({ ...vault, ledger: { ...vault.ledger, commit } }, []);
    });
    expect(memory.notes.files.size).toBe(1);
    memory.refuse(null);
    await unlock(memory, take(memory));
    expect(times(await texts(memory), 'At the lock.')).toBe(1);
  });

  test('come in by the thousand, however few are listed at a time', { timeout: 120_000 }, async () => {
    const memory = memoryHost();
    for (let number = 0; number < 1100; number += 1) {
      memory.notes.drop(await seal(content(`<${number}>`), afternoon + number * 3_600_000));
    }
    expect(await unlock(memory, take(memory))).toMatchObject({ taken: 1100, waiting: false });
    const all = await texts(memory);
    expect([times(all, '<0>'), times(all, '<1099>'), memory.notes.files.size]).toEqual([1, 1, 0]);
  });
});

describe('what is no note of this vault', () => {
  const flip = (bytes: Uint8Array<ArrayBuffer>) => bytes.map((byte, at) => (at === 80 ? byte ^ 1 : byte));

  test.each<[string, () => Promise<Uint8Array<ArrayBuffer>>]>([
    ['a damaged one', async () => flip(await seal(content('x')))],
    ['one of another vault', () => seal(content('x'), afternoon, stranger)],
    ['one cut short', async () => (await seal(content('x'))).slice(0, 70)],
    ['an empty file', async () => new Uint8Array()],
    ['nonsense', async () => new Uint8Array(4000).fill(7)],
    ['one that holds something else', () => seal({ type: 'entry', version: 1, text: 'x' })],
    ['one with more in it than a note has', () => seal({ ...content('x'), path: '../header.json' })],
    ['one that is too long', () => seal(content('x'.repeat(20_001)))],
    ['one from a year that no calendar names', () => seal(content('x'), 8.64e15)],
  ])('is kept aside, never deleted, and the others are taken in: %s', async (_what, make) => {
    const memory = memoryHost();
    const bad = await make();
    const name = memory.notes.drop(bad);
    memory.notes.drop(await seal(content('A good one.')));
    expect(await unlock(memory, take(memory))).toMatchObject({ taken: 1, aside: 1, newer: 0, waiting: false });
    expect([...memory.notes.aside]).toEqual([[name, bad]]);
    expect(times(await texts(memory), 'A good one.')).toBe(1);
    expect(await unlock(memory, take(memory))).toMatchObject({ taken: 0, aside: 0 });
  });

  test('stays where it is when a later version of the app made it', async () => {
    const memory = memoryHost();
    const later = await seal(content('x'));
    later[3] = 0x32;
    memory.notes.drop(later);
    memory.notes.drop(await seal({ ...content('x'), version: 3, mood: 'fine' }));
    expect(await unlock(memory, take(memory))).toMatchObject({ taken: 0, aside: 0, newer: 2 });
    expect(memory.notes.files.size).toBe(2);
  });
});
