import { type DayKey, daysBetween } from '../calendar/day-key.ts';

/** Who asked, and on which day. */
export interface Ask<Id> {
  readonly id: Id;
  readonly whom: string | null;
  readonly day: DayKey;
}

const withinDays = 30;
const often = 3;

/**
 * The asks at which words for a no are offered: the third of one person within thirty days, and not again before those
 * thirty days are over.
 */
export const asksWithScript = <Id>(asks: readonly Ask<Id>[]): ReadonlySet<Id> => {
  const offered = new Set<Id>();
  const all = new Set(asks.flatMap(({ whom }) => whom ?? []));
  for (const whom of all) {
    const inOrder = asks.filter((ask) => ask.whom === whom).toSorted((a, b) => daysBetween(b.day, a.day));
    let last: DayKey | null = null;
    for (const [at, ask] of inOrder.entries()) {
      const third = inOrder[at - (often - 1)];
      if (third === undefined || daysBetween(third.day, ask.day) >= withinDays) continue;
      if (last !== null && daysBetween(last, ask.day) < withinDays) continue;
      last = ask.day;
      offered.add(ask.id);
    }
  }
  return offered;
};

/** How often somebody asked in the thirty days up to `today`. */
export const asksLately = (asks: readonly Ask<unknown>[], whom: string, today: DayKey): number =>
  asks.filter((ask) => {
    const ago = daysBetween(ask.day, today);
    return ask.whom === whom && ago >= 0 && ago < withinDays;
  }).length;
