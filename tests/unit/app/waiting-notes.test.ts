import { describe, expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import type { RecordId } from '#shared/vault/record-id';
import { wordingKey } from '../../../renderer/app/draft-keys.ts';
import { createWaitingNotes } from '../../../renderer/app/waiting-notes.ts';
import type { TakenIn } from '../../../renderer/vault/vault-api.ts';
import { nothingTaken } from '../../../renderer/workers/vault/notes/note-taker.ts';
import { settled } from '../editor/hand-turned.ts';

const today = '2026-11-19' as DayKey;
const other = '2026-11-18' as DayKey;
const page = 'AAECAwQFBgcICQoLDA0ODw' as RecordId;

/** A window with a box that answers when it is told to. */
const window = () => {
  const happened: string[] = [];
  const answers: ((taken: TakenIn) => void)[] = [];
  let failing = false;
  const notes = createWaitingNotes({
    drafts: {
      flush: async () => {
        happened.push('flushed');
        return failing ? { reason: 'disk-full', of: 'tonight' } : null;
      },
      handOver: async (key) => void happened.push(`handed over ${key}`),
    },
    takeIn: (writing) => {
      happened.push(`taken in but for ${writing.join()}`);
      return new Promise((resolve) => answers.push(resolve));
    },
    refreshed: async () => void happened.push('refreshed'),
    onTaken: ({ taken }) => void happened.push(`said ${taken}`),
  });
  const answer = async (taken: Partial<TakenIn> = {}): Promise<void> => {
    answers.shift()?.({ ...nothingTaken, ...taken });
    await settled();
  };
  return {
    notes,
    happened,
    answer,
    fail: (now: boolean) => {
      failing = now;
    },
  };
};

describe('notes that wait', () => {
  test('are taken in after every page is on the disk, and then the vault’s word counts for the pages they joined', async () => {
    const { notes, happened, answer } = window();
    const looking = notes.look();
    await settled();
    expect(notes.isBusy()).toBe(true);
    await answer({ taken: 1, entries: [page] });
    await looking;
    expect(notes.isBusy()).toBe(false);
    expect(happened).toEqual([
      'flushed',
      'taken in but for ',
      `handed over ${wordingKey(page)}`,
      'refreshed',
      'said 1',
    ]);
  });

  test('stay out of the days whose pages are open, and are looked for again when the last of those is left', async () => {
    const { notes, happened, answer } = window();
    const leave = [notes.writing(today), notes.writing(today), notes.writing(other)];
    void notes.look();
    await settled();
    await answer({ waiting: true });
    happened.splice(0);
    leave[2]?.();
    await settled();
    expect(happened).toEqual(['flushed', `taken in but for ${today}`]);
    await answer({ waiting: true });
    happened.splice(0);
    leave[0]?.();
    leave[1]?.();
    await settled();
    expect(happened.slice(0, 2)).toEqual(['flushed', 'taken in but for ']);
  });

  test('keep to a page that was left while they were on their way: it may still be being saved', async () => {
    const { notes, happened, answer } = window();
    const leave = notes.writing(today);
    void notes.look();
    leave();
    await settled();
    expect(happened).toEqual(['flushed', `taken in but for ${today}`]);
    await answer({ waiting: true });
    expect(notes.isBusy()).toBe(false);
  });

  test('don’t come in while a page can’t be saved: it would come down over them later', async () => {
    const { notes, happened, fail } = window();
    fail(true);
    await notes.look();
    expect(happened).toEqual(['flushed']);
    fail(false);
    notes.writing(today)();
    await settled();
    expect(happened).toEqual(['flushed', 'flushed', 'taken in but for ']);
  });

  test('that are dropped in meanwhile are looked for once more', async () => {
    const { notes, happened, answer } = window();
    void notes.look();
    void notes.look();
    void notes.look();
    await settled();
    await answer();
    await answer({ taken: 1 });
    expect(happened.filter((what) => what.startsWith('said'))).toEqual(['said 0', 'said 1']);
  });

  test('tell readings on the screen what they add, and hand over those that aren’t', async () => {
    const { notes, happened, answer } = window();
    const heard: number[] = [];
    const stop = notes.onFuel(today, (fuel) => heard.push(fuel));
    const fuels = [
      { day: today, fuelForMe: 1 },
      { day: other, fuelForMe: 2 },
    ];
    void notes.look();
    await settled();
    await answer({ fuels });
    expect(heard).toEqual([1]);
    expect(happened).toContain(`handed over readings ${other}`);
    stop();
    void notes.look();
    await settled();
    await answer({ fuels });
    expect(happened).toContain(`handed over readings ${today}`);
    expect(heard).toEqual([1]);
  });
});
