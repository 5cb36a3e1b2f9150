import { describe, expect, test } from 'vitest';
import { type DayKey, daysBetween } from '#shared/calendar/day-key';
import { type AskedBefore, choosePrompt, type Offer } from '#shared/prompts/choose';
import { type Condition, conditionTiers, type Prompt, prompts, reasonFor } from '#shared/prompts/deck';
import { conditionsOf, lowerTank } from '#shared/prompts/evening';
import { noReadings } from '#shared/journal/check-in';
import { type Asked, seeded, simulate } from './simulated.ts';

const evenings = simulate(20_261_119, 1000);

interface Turn extends Asked {
  readonly offer: Offer | null;
  readonly position: number;
  readonly tonight: readonly string[];
  readonly holds: ReadonlySet<Condition>;
}

const turns: readonly Turn[] = evenings.flatMap((asked) =>
  asked.offers.map((offer, position) => ({
    ...asked,
    offer,
    position,
    tonight: asked.offers.slice(0, position).map((earlier) => earlier?.prompt.id ?? ''),
    holds: conditionsOf(asked.evening),
  })),
);

const within = (before: readonly AskedBefore[], day: DayKey, days: number, list: 'shown' | 'swapped') =>
  new Set(before.filter((one) => daysBetween(one.day, day) <= days).flatMap((one) => one[list]));
const isHard = (holds: ReadonlySet<Condition>): boolean => holds.has('tag_loss') || holds.has('tag_crisis');
const isGentle = ({ holds, position }: Turn): boolean => isHard(holds) && position === 1;
const lightGroups = ['appreciation', 'fuel and recovery'];

/** What the rules leave to choose from, before the pause of 21 days. */
const allowed = (turn: Turn): readonly Prompt[] => {
  const { evening, before, tonight, holds } = turn;
  const swapped = within(before, evening.day, 60, 'swapped');
  return prompts.filter(({ id, offer, avoid, weight, group }) => {
    if (tonight.includes(id) || swapped.has(id) || avoid.some((condition) => holds.has(condition))) return false;
    if (isGentle(turn)) return weight === 1 && lightGroups.includes(group);
    return weight <= capOf(turn) && offer.some((condition) => holds.has(condition));
  });
};

const capOf = ({ evening, before, holds }: Turn): number => {
  const last = before.at(-1)?.shown.at(-1);
  if (prompts.find(({ id }) => id === last)?.weight === 3) return 1;
  const tank = lowerTank(evening.readings);
  if (tank === 0) return 1;
  if (tank === 1) return 2;
  return isHard(holds) || holds.has('after_loss') || (tank ?? 0) >= 2 ? 3 : 2;
};

const tierOf = (prompt: Prompt, holds: ReadonlySet<Condition>): number =>
  conditionTiers.findIndex((tier) => tier.some((one) => holds.has(one) && prompt.offer.includes(one)));

describe('a thousand evenings of questions', { timeout: 60_000 }, () => {
  test('were varied enough to say something', () => {
    expect(new Set(turns.map(({ offer }) => offer?.prompt.id)).size).toBeGreaterThan(60);
    expect(turns.filter(isGentle).length).toBeGreaterThan(30);
    expect(turns.filter(({ offer }) => offer?.prompt.weight === 3).length).toBeGreaterThan(15);
    expect(turns.filter(({ position }) => position === 6).length).toBeGreaterThan(10);
  });

  test('offer only what tonight allows: never against an avoid, a weight, or a swap of the last sixty days', () => {
    for (const turn of turns) {
      if (turn.offer !== null) expect(allowed(turn).map(({ id }) => id)).toContain(turn.offer.prompt.id);
    }
  });

  test('repeat nothing within twenty-one days while anything else is allowed, and then what was shown longest ago', () => {
    let repeated = 0;
    for (const turn of turns) {
      const { offer, evening, before, position } = turn;
      if (offer === null) continue;
      const recent = within(before, evening.day, 21, 'shown');
      if (!recent.has(offer.prompt.id)) continue;
      repeated += 1;
      expect(position).toBeLessThanOrEqual(5);
      expect(allowed(turn).filter(({ id }) => !recent.has(id))).toEqual([]);
      const last = (id: string): string => before.findLast(({ shown }) => shown.includes(id))?.day ?? '';
      const oldest = allowed(turn)
        .map(({ id }) => last(id))
        .toSorted()[0];
      expect(last(offer.prompt.id)).toBe(oldest);
    }
    expect(repeated).toBeGreaterThan(20);
  });

  test('never put two heavy ones on evenings that follow each other', () => {
    const heaviest = evenings.map(({ offers }) => offers.findLast((offer) => offer !== null)?.prompt.weight ?? 0);
    for (const [index, weight] of heaviest.entries()) {
      if (weight === 3)
        expect(Math.max(...(evenings[index + 1]?.offers ?? []).map((offer) => offer?.prompt.weight ?? 1))).toBe(1);
    }
  });

  test('begin with a single line on flooded and numb evenings, where one is free', () => {
    for (const turn of turns) {
      const { offer, holds, evening, before, position } = turn;
      if (position > 0 || offer === null || !(holds.has('flooded') || holds.has('numb'))) continue;
      const recent = within(before, evening.day, 21, 'shown');
      const lines = allowed(turn).filter(({ id, shape }) => shape === 'line' && !recent.has(id));
      if (lines.length > 0) expect(offer.prompt.shape).toBe('line');
    }
  });

  test('turn to something light at the first "Another" on a day of loss or crisis', () => {
    for (const turn of turns.filter(isGentle)) {
      if (turn.offer === null) continue;
      expect(turn.offer.prompt.weight).toBe(1);
      expect(lightGroups).toContain(turn.offer.prompt.group);
    }
  });

  test('take up what happened today before what day it is', () => {
    for (const turn of turns) {
      const { offer, holds, evening, before, position } = turn;
      const recent = within(before, evening.day, 21, 'shown');
      if (offer === null || recent.has(offer.prompt.id) || isGentle(turn)) continue;
      const short = position === 0 && (holds.has('flooded') || holds.has('numb')) && offer.prompt.shape === 'line';
      const pool = allowed(turn).filter(({ id, shape }) => !recent.has(id) && (!short || shape === 'line'));
      expect(tierOf(offer.prompt, holds)).toBe(Math.min(...pool.map((prompt) => tierOf(prompt, holds))));
    }
  });

  test('give a reason that is true tonight', () => {
    for (const { offer, holds } of turns) {
      if (offer === null) continue;
      const reasons = [...holds]
        .filter((condition) => condition === 'any' || offer.prompt.offer.includes(condition))
        .map(reasonFor);
      expect(reasons).toContain(offer.reason);
    }
  });

  test('end after five swaps, and with nothing only when nothing is allowed', () => {
    for (const turn of turns) {
      if (turn.position > 5) expect(turn.offer).toBeNull();
      else if (turn.offer === null) expect(allowed(turn)).toEqual([]);
    }
  });

  test('come out the same for the same chance', () => {
    expect(simulate(1, 50)).toEqual(simulate(1, 50));
    expect(simulate(1, 50)).not.toEqual(simulate(2, 50));
  });
});

test('ties are left to chance, evenly', () => {
  const evening = {
    day: '2026-11-18' as DayKey,
    readings: noReadings,
    lastEntryDay: null,
    lastEntryWords: [],
    lossDays: [],
  };
  const random = seeded(3);
  const counts = new Map<string, number>();
  for (let turn = 0; turn < 9000; turn += 1) {
    const id = choosePrompt({ random }, evening, [], [])?.prompt.id ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const quiet = prompts.filter(({ offer }) => offer.includes('any')).length;
  expect(counts.size).toBe(quiet);
  for (const count of counts.values()) expect(Math.abs(count - 9000 / quiet)).toBeLessThan(6 * Math.sqrt(9000 / quiet));
});
