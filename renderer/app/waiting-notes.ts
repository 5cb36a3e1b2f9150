import type { DayKey } from '#shared/calendar/day-key';
import type { TakenIn } from '../vault/vault-api.ts';
import { readingsKey, wordingKey } from './draft-keys.ts';
import type { Drafts } from './drafts.ts';

/** Leads dropped notes into the journal without coming into the way of what is being written. */
export interface WaitingNotes {
  /** Looks into the box. Asked again meanwhile, it looks once more afterwards. */
  readonly look: () => Promise<void>;
  /** A page of this day is being written: its notes wait. Returns how to say that it no longer is. */
  readonly writing: (day: DayKey) => () => void;
  /** While notes are being taken in no page may be opened: it would open without them, and save over them. */
  readonly isBusy: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** The readings of this day are on the screen: told what a note adds to them. Returns how to stop. */
  readonly onFuel: (day: DayKey, listener: (fuelForMe: number) => void) => () => void;
}

interface Deps {
  readonly drafts: Pick<Drafts, 'flush' | 'handOver'>;
  readonly takeIn: (writing: readonly DayKey[]) => Promise<TakenIn>;
  /** Resolves when everything on the screen has been asked for anew, after the last change. */
  readonly refreshed: () => Promise<unknown>;
  readonly onTaken: (taken: TakenIn) => void;
}

export const createWaitingNotes = ({ drafts, takeIn, refreshed, onTaken }: Deps): WaitingNotes => {
  const pages = new Map<DayKey, number>();
  const fuels = new Map<DayKey, Set<(fuelForMe: number) => void>>();
  const listeners = new Set<() => void>();
  let busy = false;
  let again = false;
  // Whether a page that is left may set one free.
  let some = false;

  const become = (now: boolean): void => {
    busy = now;
    for (const listener of listeners) listener();
  };

  const take = async (): Promise<void> => {
    // As they are now: one that is left from here on may still be on its way to the disk.
    const writing = [...pages.keys()];
    // What the disk refuses is tried again later, and must not come down over a note then.
    if ((await drafts.flush()) !== null) {
      some = true;
      return;
    }
    const taken = await takeIn(writing);
    some = taken.waiting;
    for (const entry of taken.entries) await drafts.handOver(wordingKey(entry));
    for (const { day, fuelForMe } of taken.fuels) {
      const shown = fuels.get(day);
      if (shown === undefined) await drafts.handOver(readingsKey(day));
      else if (fuelForMe !== null) for (const listener of shown) listener(fuelForMe);
    }
    await refreshed();
    onTaken(taken);
  };

  const look = async (): Promise<void> => {
    again = busy;
    if (busy) return;
    become(true);
    try {
      await take();
    } finally {
      become(false);
    }
    if (again) await look();
  };

  return {
    look,
    writing: (day) => {
      pages.set(day, (pages.get(day) ?? 0) + 1);
      return () => {
        const left = (pages.get(day) ?? 1) - 1;
        if (left > 0) pages.set(day, left);
        else pages.delete(day);
        // Only after whatever takes the page's place stands: it may be another page of the same day.
        if (some) queueMicrotask(() => void look());
      };
    },
    isBusy: () => busy,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onFuel: (day, listener) => {
      const shown = fuels.get(day) ?? new Set();
      fuels.set(day, shown.add(listener));
      return () => {
        shown.delete(listener);
        if (shown.size === 0) fuels.delete(day);
      };
    },
  };
};
