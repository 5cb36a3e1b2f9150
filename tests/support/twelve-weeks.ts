import { addDays, weekOf } from '#shared/calendar/day-key';
import { aDay, checkInOn } from './made-records.ts';
import type { SeedRecord } from './seeded-vault.ts';

/** The dial of each week, the oldest first: two flooded ones around a loss, one away, and numb of late. */
const dials = [0, 0, -3, -3, 0, 0, null, 0, 0, 3, 3, 3] as const;

/** Twelve weeks of evenings up to `today`, a Thursday, with a loss in one and an illness in another that are nobody else's business. */
export const twelveWeeks = (today: string): readonly SeedRecord[] => {
  const last = weekOf(aDay(today));
  return dials.flatMap((dial, at): readonly SeedRecord[] => {
    const monday = addDays(last, (at - dials.length + 1) * 7);
    if (dial === null) return [{ record: { type: 'timeAway', version: 1, monday, reason: 'ill' } }];
    return [0, 1, 2, 3].map((day) =>
      checkInOn(addDays(monday, day), {
        closeness: dial,
        reach: dial > 0 ? 0 : 2,
        chips: at === 3 && day === 1 ? ['a-loss'] : [],
      }),
    );
  });
};
