import { addDays, type DayKey } from '#shared/calendar/day-key';
import { dayChips, eveningsOff, loads, noReadings, type Readings, seats, sleeps } from '#shared/journal/check-in';
import { type AskedBefore, choosePrompt, type Offer } from '#shared/prompts/choose';
import type { Evening } from '#shared/prompts/evening';
import { repeatable } from '../../support/invented-evenings.ts';

/** One simulated evening: everything the choice knew, and what it offered in turn until the person stopped asking. */
export interface Asked {
  readonly evening: Evening;
  readonly before: readonly AskedBefore[];
  readonly offers: readonly (Offer | null)[];
}

export const seeded = (seed: number) => {
  const next = repeatable(seed);
  return { below: (below: number): number => Math.floor(next() * below) };
};

/** `count` evenings of one person, one after another; some end with up to seven "Another". */
export const simulate = (seed: number, count: number): readonly Asked[] => {
  const random = seeded(seed);
  const from = <T>(list: readonly T[]): T => list[random.below(list.length)] as T;
  const maybe = <T>(list: readonly T[]): T | null => (random.below(3) === 0 ? null : from(list));
  const readings = (): Readings => ({
    ...noReadings,
    fuelForThem: maybe([0, 1, 2, 3, 4]),
    fuelForMe: maybe([0, 1, 2, 3, 4]),
    closeness: maybe([-4, -3, -2, -1, 0, 1, 2, 3, 4]),
    reach: maybe([0, 1, 2, 3]),
    seat: maybe(seats),
    sleep: maybe(sleeps),
    eveningOff: maybe(eveningsOff),
    load: maybe(loads),
    chips: dayChips.filter(() => random.below(6) === 0),
  });
  const asked: Asked[] = [];
  const before: AskedBefore[] = [];
  const lossDays: DayKey[] = [];
  const lastEntryWords: number[] = [];
  let lastEntryDay: DayKey | null = null;
  let day = '2024-01-02' as DayKey;
  for (let turn = 0; turn < count; turn += 1) {
    const evening = {
      day,
      readings: readings(),
      lastEntryDay,
      lastEntryWords: lastEntryWords.slice(0, 3),
      lossDays: [...lossDays],
    };
    const presses = random.below(4) === 0 ? random.below(8) : 0;
    const offers: (Offer | null)[] = [];
    const shown: string[] = [];
    for (let press = 0; press <= presses; press += 1) {
      const offer = choosePrompt({ random }, evening, before, shown);
      offers.push(offer);
      if (offer === null) break;
      shown.push(offer.prompt.id);
    }
    asked.push({ evening, before: [...before], offers });
    before.push({ day, shown, swapped: shown.slice(0, -1) });
    if (evening.readings.chips.includes('a-loss')) lossDays.push(day);
    lastEntryWords.unshift(random.below(60));
    lastEntryDay = day;
    day = addDays(day, random.below(40) === 0 ? 12 : 1 + random.below(2));
  }
  return asked;
};
