import { minimum, readingsRule, wordsRule } from '#shared/reading/leans/rule';
import { addDays } from '#shared/calendar/day-key';
import { compare } from './trend/compare.ts';
import { changes, changing, type Kind, steady, stressed } from './trend/kinds.ts';
import { crowd, daysUntil, type Delay, delayOf, find, fit, type Held, rateOf, stepAsMarked } from './trend/measure.ts';
import { methods } from './trend/methods.ts';
import { simulationStart } from './trend/people.ts';

/** How many people each set holds. */
interface Sizes {
  readonly steady: number;
  readonly musts: number;
  readonly rest: number;
}
const usualSizes: Sizes = { steady: 1000, musts: 1000, rest: 200 };

/** The budget of DECISIONS.md, both channels and both directions together, and what must be found in it. */
const musts = { steady: 1, stressed: 1.3, medianWeeks: 3, stepIn6: 0.8, rampIn12: 0.9 } as const;

const rulesAt = (share: number): Parameters<typeof find>[1] => ({
  readings: { ...readingsRule, threshold: share * readingsRule.threshold },
  words: { ...wordsRule, threshold: share * wordsRule.threshold },
});

const notices = (people: readonly Held[], share = 1): number =>
  rateOf(people, (one) => find(one, rulesAt(share)).notices.length);

const delay = (people: readonly Held[], { leans }: Kind, share = 1): Delay =>
  delayOf(
    people.map((one) => {
      const { stretches } = find(one, rulesAt(share));
      return daysUntil(one, [...stretches.readings, ...stretches.words], leans ?? 'numb');
    }),
  );

/** People to whom anything was said before six weeks, twelve evenings and five recent ones. */
const spokenTooEarly = (people: readonly Held[]): number =>
  people.filter((one) => {
    const first = find(one).notices[0];
    if (first === undefined) return false;
    const before = one.person.days.filter(({ day }) => day <= first.day);
    const marked = [before.filter(({ dial }) => dial !== null), before.filter(({ words }) => words !== null)].filter(
      (days) => days.length >= minimum.evenings,
    );
    const begun = before[0]?.day;
    return !marked.length || begun === undefined || addDays(begun, minimum.days) > first.day;
  }).length;

const percent = (share: number): string => `${Math.round(100 * share)}`;
const told = ({ median, within }: Delay): string => {
  const weeks = Number.isFinite(median) ? `${median.toFixed(1)} w` : 'never';
  return `${weeks.padStart(6)}  ${[within[3], within[6], within[12]].map((one) => percent(one).padStart(3)).join(' /')} %`;
};

/**
 * Simulates people on the code that the app runs, prints what it says to them, and gives back the musts that were
 * missed. The same seed prints the same.
 */
export const evaluateTrend = (
  print: (line: string) => void,
  seed: number,
  sizes: Sizes = usualSizes,
): readonly string[] => {
  const missed: string[] = [];
  const must = (holds: boolean, what: string): void => {
    print(`  ${holds ? 'met   ' : 'MISSED'} ${what}`);
    if (!holds) missed.push(what);
  };
  const people = (kind: Kind, set: number, count: number) => ({ kind, people: crowd(kind, seed * 1000 + set, count) });

  print(`Seed ${seed}. From ${simulationStart}, 60 weeks each; ${JSON.stringify(sizes)} people a set.`);
  const marked = stepAsMarked(changes.step, seed, sizes.rest);
  print(`A step of 1 SD moves the marked readings by ${marked.toFixed(2)} of their own SD.`);
  const fitted = people(steady, 1, sizes.steady).people;
  const checked = people(steady, 2, sizes.steady).people;
  const steps = {
    step: people(changes.step, 3, sizes.musts),
    ramp8: people(changes.ramp8, 4, sizes.musts),
    halfStep: people(changes.halfStep, 5, sizes.rest),
    longStep: people(changes.longStep, 6, sizes.rest),
    ramp4: people(changes.ramp4, 7, sizes.rest),
    stepDown: people(changes.stepDown, 8, sizes.rest),
  };

  print('\nThe trade-off: both thresholds times a share, from the set they are fitted on.');
  print('share   false a person-year   step of 1 SD                ramp of 8 weeks');
  for (const share of [0.8, 0.9, 0.95, 1, 1.05, 1.1, 1.2]) {
    const [step, ramp] = [
      delay(steps.step.people, changes.step, share),
      delay(steps.ramp8.people, changes.ramp8, share),
    ];
    const chosen = share === 1 ? '  <- chosen' : '';
    print(
      `${share.toFixed(2)}    ${notices(fitted, share).toFixed(2).padStart(8)}              ${told(step)}     ${told(ramp)}${chosen}`,
    );
  }
  const allowed = fit((share) => notices(fitted, share), musts.steady, 0.5, 2);
  print(`The fit would allow a share of ${allowed.toFixed(3)} before the budget is spent.`);

  const noWords = { readings: readingsRule, words: { ...wordsRule, threshold: Infinity } };
  const dialOnly = rateOf(fitted, (one) => find(one, noWords).notices.length);
  print(
    `\nMethods on the dial alone, each fitted to the ${dialOnly.toFixed(2)} of ours, then measured on other people.`,
  );
  print(
    `${'method'.padEnd(26)}false  ${Object.values(steps)
      .map(({ kind }) => kind.name.padEnd(26))
      .join('')}`,
  );
  for (const method of methods) {
    const { rate, delays } = compare(method, dialOnly, fitted, checked, Object.values(steps));
    print(
      `${method.name.padEnd(26)}${rate.toFixed(2).padStart(5)}  ${delays.map((one) => told(one.delay).padEnd(26)).join('')}`,
    );
  }

  print('\nNothing happens to these people. False notices a person-year, all channels and directions:');
  const quiet = [
    { name: 'steady (the check set)', rate: notices(checked), limit: musts.steady, early: spokenTooEarly(checked) },
    ...stressed.map((kind, index) => {
      const close = ['moods', 'slow walk', 'writes 5'].some((name) => kind.name.startsWith(name));
      const held = people(kind, 20 + index, close ? sizes.musts : sizes.rest).people;
      return { name: kind.name, rate: notices(held), limit: musts.stressed, early: spokenTooEarly(held) };
    }),
  ];
  for (const { name, rate, limit } of quiet) print(`  ${name.padEnd(34)}${rate.toFixed(2)}  of ${limit.toFixed(1)}`);

  print('\nSomething happens to these. Weeks to the first word of it, and found within 3 / 6 / 12 weeks:');
  for (const [index, kind] of changing.entries()) {
    print(`  ${kind.name.padEnd(34)}${told(delay(people(kind, 50 + index, sizes.rest).people, kind))}`);
  }
  print(`  ${'by chance, where nothing happens'.padEnd(34)}${told(delay(checked, steady))}`);

  print('\nMusts:');
  const [step, ramp] = [delay(steps.step.people, changes.step), delay(steps.ramp8.people, changes.ramp8)];
  for (const { name, rate, limit } of quiet)
    must(rate <= limit, `${name}: ${rate.toFixed(2)} false a person-year, at most ${limit}`);
  must(
    step.median <= musts.medianWeeks,
    `step of 1 SD: median ${step.median.toFixed(1)} weeks, at most ${musts.medianWeeks}`,
  );
  must(step.within[6] >= musts.stepIn6, `step of 1 SD: ${percent(step.within[6])} % within 6 weeks, at least 80`);
  must(
    ramp.within[12] >= musts.rampIn12,
    `ramp of 8 weeks: ${(100 * ramp.within[12]).toFixed(1)} % within 12 weeks, at least 90`,
  );
  const early = quiet.reduce((sum, one) => sum + one.early, 0);
  must(early === 0, `${early} people were told anything before the minimum`);
  return missed;
};
