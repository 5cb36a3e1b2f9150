import { addDays, type DayKey, weekOf } from '#shared/calendar/day-key';
import type { Lean } from '#shared/reading/leans/lean';
import { trendState, type TrendState } from '#shared/reading/leans/trend-state';
import type { RelationRow } from '../../../renderer/workers/vault/queries/trends/relation-row.ts';
import { ago, type Counted, today, trendsVault } from './trends-vault.tsx';

type Vault = ReturnType<typeof trendsVault>;

const counted: Counted = [
  ['checked for the feeling', 'phrase'],
  ['It wasn’t there', 'phrase'],
  ['Nodded', 'phrase'],
  ['on autopilot', 'phrase'],
  ['going through the motions', 'phrase'],
  ['can’t stop thinking', 'flood'],
  ['It keeps playing', 'flood'],
  ['Laughed properly', 'counter'],
];

const numbSince = (since: DayKey, more: Partial<Lean> = {}): Lean => ({
  direction: 'numb',
  channel: 'both',
  since,
  confidence: 'fairly',
  ...more,
});

const filler = ' The bus was late both ways, and the form took an hour. I rang the school twice and wrote it all down.';

/** Evenings of whole weeks, so many weeks ago: closeness by weekday from Monday on. */
const week = (
  vault: Vault,
  weeksAgo: number,
  dials: readonly number[],
  words = 'Glad of the sun.',
  feeling = 2,
): void => {
  const monday = addDays(weekOf(today), -7 * weeksAgo);
  for (const [index, closeness] of dials.entries()) {
    const day = addDays(monday, index);
    if (day > today) continue;
    const reach = closeness > 1 ? 0 : 2;
    const sleep = (['rough', 'fair', 'good'] as const)[index % 3] ?? 'fair';
    const seat = (['driver', 'passenger', 'back', 'trunk'] as const)[(index + weeksAgo) % 4] ?? 'back';
    const fuelForThem = closeness > 1 ? 1 : 2 + (index % 2);
    vault.mark(day, { closeness, reach, sleep, seat, fuelForThem, fuelForMe: Math.max(0, fuelForThem - 1) });
    if (index % 2 === 0) vault.write(day, `${words}${filler}`, feeling);
  }
};

/** Twelve weeks as the mock of Trends shows them: balance, two flooded weeks around a loss, leave, then toward numb. */
const leaningNumb = (more: Partial<Lean> = {}) => {
  const since = ago(17);
  const eased = addDays(weekOf(today), -34 * 7);
  const numb = { direction: 'numb', since: addDays(eased, -14), until: addDays(eased, -1), week: eased } as const;
  const lastEased = { numb, flooded: null };
  const said = { leans: [numbSince(since, more)], speaksOf: 'numb', lastEased } as const;
  const vault = trendsVault(counted, { trendState: (days, on) => ({ ...trendState(days, on), ...said }) });
  // Last time: two weeks in March, and how they eased.
  for (const back of [36, 35]) week(vault, back, [3, 3, 2]);
  week(vault, 34, [0, 0, -1]);
  vault.write(
    addDays(weekOf(today), -34 * 7 + 1),
    'Told my supervisor the truth about the hospital week, and felt happy. Walked home the long way.',
  );
  for (const back of [11, 10]) week(vault, back, [0, 0, -1, 1]);
  week(vault, 9, [-2, -1, 0]);
  week(vault, 8, [-2, -4, -3, -2], 'I can’t stop thinking about it.', 3);
  vault.mark(addDays(weekOf(today), -8 * 7 + 4), { closeness: -4, chips: ['a-loss'], reach: 3 });
  week(vault, 7, [-3, -2, -2, -1], 'It keeps playing.', 3);
  week(vault, 6, [-1, 0, -1]);
  week(vault, 5, [0, 0, 1]);
  vault.put({ type: 'timeAway', version: 1, monday: addDays(weekOf(today), -28), reason: 'leave' });
  week(vault, 3, [0, 1]);
  week(vault, 2, [1, 2, 1], 'Filled in the boxes.', 1);
  week(vault, 1, [2, 2, 3, 1], 'Laughed properly with the team at lunch.', 1);
  week(vault, 0, [3, 2, 3, 3], 'Done.', 0);
  vault.write(ago(8), 'Two intakes on autopilot. I couldn’t tell you the second story.');
  vault.write(ago(2), 'Nodded in all the right places.');
  vault.write(today, 'I checked for the feeling. It wasn’t there.');
  return vault;
};

/** Weeks without a lean: the dial of each evening as given, by week, oldest first; the last is this one. */
const withWeeks = (weeks: readonly (readonly number[])[], said: Partial<TrendState> = {}) => {
  const vault = trendsVault(counted, {
    trendState: (days, on) => ({ ...trendState(days, on), ...said }),
    relationsOf: () => relations,
  });
  for (const [index, dials] of weeks.entries()) week(vault, weeks.length - 1 - index, dials);
  return vault;
};

const dial = (middle: number, from: number, to: number) => ({ middle, from, to });

const relations: readonly RelationRow[] = [
  {
    by: 'eveningOff',
    levels: [
      { level: 'none', evenings: 9, dial: dial(2, 1, 3) },
      { level: 'a-little', evenings: 16, dial: dial(0, -1, 2) },
      { level: 'real-rest', evenings: 8, dial: dial(0, -1, 0.5) },
    ],
    holds: { type: 'nearer', level: 'none', toward: 'numb' },
    confidence: 'fairly',
  },
  {
    by: 'sleep',
    levels: [
      { level: 'rough', evenings: 12, dial: dial(1.5, -2, 3) },
      { level: 'fair', evenings: 15, dial: dial(0, -1.5, 1) },
      { level: 'good', evenings: 10, dial: dial(0, -1, 0.6) },
    ],
    holds: { type: 'wider', level: 'rough' },
    confidence: 'loosely',
  },
  {
    by: 'load',
    levels: [
      { level: 'light', evenings: 6, dial: dial(0, -1, 1) },
      { level: 'usual', evenings: 17, dial: dial(0, -2, 1.5) },
      { level: 'heavy', evenings: 14, dial: dial(0.5, -2.5, 2.5) },
    ],
    holds: { type: 'no-difference' },
    confidence: 'loosely',
  },
  {
    by: 'fuel',
    levels: [
      { level: 'low', evenings: 5, dial: null },
      { level: 'high', evenings: 6, dial: null },
    ],
    holds: { type: 'waiting', needs: 8 },
    confidence: null,
  },
];

const calm = [0, 1, 0, -1];
const eight = <T>(one: T): readonly T[] => Array.from({ length: 8 }, () => one);

/** Every state that Trends can be in, by name. */
export const states: Readonly<Record<string, () => Vault>> = {
  'nothing yet': () => trendsVault(),
  'too few': () =>
    withWeeks([
      [0, 1],
      [0, 1],
    ]),
  'a line and not six weeks': () => withWeeks([calm, calm, calm, calm]),
  'in balance': () => withWeeks(eight(calm), { speaksOf: 'balance' }),
  'leaning numb': () => leaningNumb(),
  'leaning numb, clear': () => leaningNumb({ confidence: 'clear' }),
  'coming in close': () =>
    withWeeks([calm, calm, calm, calm, calm, [-3, -3, -2, -4], [-3, -2, -3, -3], [-3, -4, -3, -2]], {
      leans: [{ direction: 'flooded', channel: 'readings', since: ago(22), confidence: 'fairly' }],
      speaksOf: 'flooded',
    }),
  swinging: () =>
    withWeeks([calm, calm, calm, calm, calm, [-3, 3, -3, 3], [3, -3, 3, -2], [-3, 3, -2, 4]], { speaksOf: 'swinging' }),
  easing: () =>
    withWeeks([calm, calm, calm, [3, 3, 3], [3, 3, 2], [3, 2, 3], calm, calm], {
      leans: [numbSince(ago(40))],
      speaksOf: 'easing',
    }),
  'numb for two months': () =>
    withWeeks([...eight(calm), ...Array.from({ length: 9 }, () => [3, 2, 3])], {
      leans: [numbSince(ago(60), { confidence: 'clear' })],
      speaksOf: 'steady-numb',
    }),
  'words flatter than the dial': () =>
    withWeeks(eight(calm), {
      leans: [numbSince(ago(20), { channel: 'words', confidence: 'loosely' })],
      speaksOf: 'words-flatter',
    }),
  'words alone, and no dial': () => {
    const said = {
      leans: [numbSince(ago(20), { channel: 'words', confidence: 'loosely' })],
      speaksOf: 'numb',
    } as const;
    const vault = trendsVault(counted, { trendState: (days, on) => ({ ...trendState(days, on), ...said }) });
    for (let back = 70; back >= 0; back -= 3) vault.write(ago(back), `Done, on autopilot.${filler}`, 1);
    return vault;
  },
  'few lately': () => withWeeks([...eight(calm), [], [], []]),
};
