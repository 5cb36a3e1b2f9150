import type { FileKind } from '#shared/ipc/leaving-contract';

/** A file that the person has just chosen in the system's dialog. */
export interface SavePlace {
  readonly path: string;
  readonly kind: FileKind;
}

/**
 * The page never names a path: it is given a number for what the person chose, which holds for one file, and for as
 * long as that page is there.
 */
export interface SavePlaces {
  /**
   * Before the person is asked: what they then choose is for the page that asked. Null once that is gone, as when a lock
   * came while the dialog stood open.
   */
  readonly asking: () => (place: SavePlace) => number | null;
  /** And it is used up; null for a number that stands for nothing. */
  readonly take: (place: number) => SavePlace | null;
  readonly saved: (path: string) => number;
  readonly pathOf: (saved: number) => string | null;
  /** Whether the page that took a place is still there as it was, to be made a PDF of. */
  readonly isStill: (place: SavePlace) => boolean;
  /** The page is gone, or is being locked, and with it goes whatever it was given. */
  readonly forget: () => void;
}

export const createSavePlaces = (): SavePlaces => {
  let last = 0;
  let page = 0;
  const chosen = new Map<number, SavePlace>();
  let taken = new WeakSet<SavePlace>();
  const files = new Map<number, string>();
  const next = (): number => {
    last += 1;
    return last;
  };
  return {
    asking: () => {
      const asker = page;
      return (place) => {
        if (page !== asker) return null;
        const number = next();
        // The last one asked for counts: a page can't gather places for later.
        chosen.clear();
        chosen.set(number, place);
        return number;
      };
    },
    take: (number) => {
      const place = chosen.get(number) ?? null;
      chosen.delete(number);
      if (place !== null) taken.add(place);
      return place;
    },
    saved: (path) => {
      const number = next();
      files.set(number, path);
      return number;
    },
    pathOf: (number) => files.get(number) ?? null,
    isStill: (place) => taken.has(place),
    forget: () => {
      page += 1;
      taken = new WeakSet();
      chosen.clear();
      files.clear();
    },
  };
};
