import { type DayKey, daysBetween } from '../calendar/day-key.ts';
import type { Random } from '../kernel/random.ts';
import { type Condition, conditionTiers, type Prompt, prompts, reasonFor } from './deck.ts';
import { conditionsOf, type Evening, lowerTank } from './evening.ts';

/** An earlier evening's questions: `shown` in order (the last one stood), `swapped` those sent away. */
export interface AskedBefore {
  readonly day: DayKey;
  readonly shown: readonly string[];
  readonly swapped: readonly string[];
}

export interface Offer {
  readonly prompt: Prompt;
  readonly reason: string;
}

/** "Another" may be asked for this often in an evening; then only "No prompt" is left. */
export const swapsAllowed = 5;

const shownPause = 21;
const swappedPause = 60;
const gentleGroups = new Set(['appreciation', 'fuel and recovery']);
const weightOf = new Map(prompts.map((prompt) => [prompt.id, prompt.weight]));

/**
 * Tonight's question and why it is offered, or null when none fits.
 * `before`: earlier evenings. `tonight`: ids already shown this evening, in order; more than none means "Another".
 */
export const choosePrompt = (
  { random }: { readonly random: Pick<Random, 'below'> },
  evening: Evening,
  before: readonly AskedBefore[],
  tonight: readonly string[],
): Offer | null => {
  if (tonight.length > swapsAllowed) return null;
  const holds = conditionsOf(evening);
  const cap = weightCap(evening, holds, before);
  const allowed = prompts.filter(
    (prompt) =>
      prompt.weight <= cap &&
      !tonight.includes(prompt.id) &&
      prompt.offer.some((condition) => holds.has(condition)) &&
      !prompt.avoid.some((condition) => holds.has(condition)) &&
      !recently(before, evening.day, swappedPause, prompt.id, 'swapped'),
  );
  const hard = holds.has('tag_loss') || holds.has('tag_crisis');
  if (hard && tonight.length === 1) return gentleSwap(random, evening, before, tonight, holds);
  const fresh = allowed.filter((prompt) => !recently(before, evening.day, shownPause, prompt.id, 'shown'));
  if (fresh.length === 0) return longestAgo(allowed, before, holds);
  const short = (holds.has('flooded') || holds.has('numb')) && tonight.length === 0;
  return pick(random, fresh, holds, short);
};

const recently = (
  before: readonly AskedBefore[],
  day: DayKey,
  pause: number,
  id: string,
  list: 'shown' | 'swapped',
): boolean => before.some((evening) => daysBetween(evening.day, day) <= pause && evening[list].includes(id));

/** 1 … 3: how much a question may ask of the person tonight. */
const weightCap = (evening: Evening, holds: ReadonlySet<Condition>, before: readonly AskedBefore[]): number => {
  const last = before.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
  if (last !== undefined && weightOf.get(last.shown.at(-1) ?? '') === 3) return 1;
  const tank = lowerTank(evening.readings);
  if (tank === 0) return 1;
  if (tank === 1) return 2;
  const called = holds.has('tag_loss') || holds.has('tag_crisis') || holds.has('after_loss');
  return called || (tank !== null && tank >= 2) ? 3 : 2;
};

/** The first swap on a hard day is always something light. */
const gentleSwap = (
  random: Pick<Random, 'below'>,
  evening: Evening,
  before: readonly AskedBefore[],
  tonight: readonly string[],
  holds: ReadonlySet<Condition>,
): Offer | null => {
  const light = prompts.filter(
    (prompt) =>
      gentleGroups.has(prompt.group) &&
      prompt.weight === 1 &&
      !tonight.includes(prompt.id) &&
      !prompt.avoid.some((condition) => holds.has(condition)) &&
      !recently(before, evening.day, swappedPause, prompt.id, 'swapped'),
  );
  const fresh = light.filter((prompt) => !recently(before, evening.day, shownPause, prompt.id, 'shown'));
  if (fresh.length === 0) return longestAgo(light, before, holds);
  const fitting = fresh.filter((prompt) => prompt.offer.some((condition) => holds.has(condition)));
  return pick(random, fitting.length > 0 ? fitting : fresh, holds, false);
};

const firstHolding = (
  prompt: Prompt,
  holds: ReadonlySet<Condition>,
): { readonly tier: number; readonly condition: Condition } => {
  for (const [tier, conditions] of conditionTiers.entries()) {
    const condition = conditions.find((one) => holds.has(one) && prompt.offer.includes(one));
    if (condition !== undefined) return { tier, condition };
  }
  return { tier: conditionTiers.length, condition: 'any' };
};

/** A prompt that stands already, with the reason for it as the evening is now. */
export const offerOf = (prompt: Prompt, evening: Evening): Offer => offer(prompt, conditionsOf(evening));

const offer = (prompt: Prompt, holds: ReadonlySet<Condition>): Offer => ({
  prompt,
  reason: reasonFor(firstHolding(prompt, holds).condition),
});

const pick = (
  random: Pick<Random, 'below'>,
  candidates: readonly Prompt[],
  holds: ReadonlySet<Condition>,
  preferShort: boolean,
): Offer | null => {
  const lines = preferShort ? candidates.filter((prompt) => prompt.shape === 'line') : [];
  const pool = lines.length > 0 ? lines : candidates;
  const best = Math.min(...pool.map((prompt) => firstHolding(prompt, holds).tier));
  const ties = pool.filter((prompt) => firstHolding(prompt, holds).tier === best);
  const chosen = ties.length === 0 ? undefined : ties[random.below(ties.length)];
  return chosen === undefined ? null : offer(chosen, holds);
};

const longestAgo = (
  allowed: readonly Prompt[],
  before: readonly AskedBefore[],
  holds: ReadonlySet<Condition>,
): Offer | null => {
  const lastShown = (id: string): string =>
    before.reduce((latest, evening) => (evening.shown.includes(id) && evening.day > latest ? evening.day : latest), '');
  const oldest = allowed.toSorted((a, b) => (lastShown(a.id) < lastShown(b.id) ? -1 : 1))[0];
  return oldest === undefined ? null : offer(oldest, holds);
};
