import { addDays, type DayKey } from '../../calendar/day-key.ts';
import type { Readings } from '../../journal/check-in.ts';
import { stretchDays } from '../../journal/two-weeks.ts';
import { type Stretch, stretchOf } from './stretch.ts';

type Evening = Pick<Readings, 'closeness' | 'reach'> & { readonly day: DayKey };

/** Two marked weeks that begin on `from`, and the two before them. */
export const besideBefore = (
  evenings: readonly Evening[],
  from: DayKey,
): { readonly before: Stretch; readonly marked: Stretch } => {
  const beginning = (first: DayKey): Stretch => {
    const last = addDays(first, stretchDays - 1);
    const inside = evenings.flatMap(({ day, closeness, reach }) =>
      closeness !== null && day >= first && day <= last ? [{ day, dial: closeness, reach }] : [],
    );
    return stretchOf(inside, first, last);
  };
  return { before: beginning(addDays(from, -stretchDays)), marked: beginning(from) };
};
