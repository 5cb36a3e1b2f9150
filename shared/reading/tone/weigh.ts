import type { Sentence } from '../text/sentences.ts';
import { valenceOf } from './lexicon.ts';
import { type Slot, type Slots, slotsOf } from './slots.ts';
import { ironicAt, isWarning, quotedOf } from './turns.ts';
import { unrealOf } from './unreal.ts';
import { asides, peakDenials, peaks, subjectNegators } from './word-lists.ts';

/** Why a word carries what it does, in the order in which it was worked out; the first says what it is. */
export type Why =
  | 'word'
  | 'phrase'
  | 'loud'
  | 'negated'
  | 'boosted'
  | 'softened'
  | 'too'
  | 'wished'
  | 'conditional'
  | 'quoted'
  | 'ironic'
  | 'before-but'
  | 'after-but';

/** One word or phrase with a tone, as the words around it leave it. */
export interface Weighed {
  /** The lexicon's entry. */
  readonly entry: string;
  /** What the entry's valence is multiplied by. */
  readonly times: number;
  /** The product of both. */
  readonly weight: number;
  readonly why: readonly Why[];
  /** UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
}

/** What is said in irony means this much of its contrary. */
export const ironic = -0.8;

/** Found by a search over labelled sentences, one at a time, and rounded: all of them lie on a flat top. */
const rules = {
  /** So many words before one, to the edge of the clause, may negate it. */
  reach: 4,
  /** "Nobody at that table was kind": what says it of the subject says it of the whole clause. */
  subjectReach: 8,
  negatedGood: -0.9,
  /** How surely a negation so many words before means this one. */
  holds: [1, 1, 0.8, 0.5],
  /** "Not bad" is faintly good, and less than that among other words. */
  negatedBad: -0.1,
  negatedBadAlone: -0.6,
  warnedOf: 0.8,
  boost: 0.3,
  boostReach: 3,
  tooGoodTo: -0.5,
  tooBad: 1.1,
  beforeBut: 0.5,
  afterBut: 1.2,
  loud: 1.25,
  wishedGood: -0.6,
  wishedBad: 0.6,
  /** What was bad once, or might have been, is not now. */
  pastBad: -0.3,
  conditional: 0.2,
  quoted: 0.5,
  /** What was said to the writer is said about the evening as well. */
  quotedToMe: 0.9,
  ironic,
} as const;

interface Surroundings {
  readonly slots: readonly Slot[];
  readonly carriers: number;
  readonly but: number;
  readonly unreal: ReturnType<typeof unrealOf>;
  readonly quoted: ReturnType<typeof quotedOf>;
  readonly ironic: number;
  readonly isWarning: boolean;
  /** Some words are in capitals, and not all of them. */
  readonly isShouted: boolean;
}

const surroundingsOf = ({ all, carriers, isQuoting, isUnsettled }: Slots): Surroundings => {
  let [loud, but] = [0, -1];
  for (let at = 0; at < all.length; at += 1) {
    if (all[at]?.token.isLoud === true) loud += 1;
    if (at > 0 && all[at]?.role === 'contrast') but = at;
  }
  return {
    slots: all,
    carriers,
    but,
    unreal: isUnsettled ? unrealOf(all) : null,
    quoted: isQuoting ? quotedOf(all) : null,
    ironic: ironicAt(all),
    isWarning: isWarning(all),
    isShouted: loud > 0 && loud < all.length - 1,
  };
};

interface Before {
  readonly negations: number;
  /** How far what negates reaches it, 0 … 1. */
  readonly hold: number;
  readonly boost: number;
}

/** How often a slot is negated, and how much louder or softer it is said, by the words before it. */
const before = (slots: readonly Slot[], first: number): Before => {
  let [negations, hold, boost] = [0, 0, 0];
  const mayPeak = peaks.has(slots[first - 1]?.key ?? '');
  for (let steps = 1; steps <= rules.subjectReach; steps += 1) {
    const slot = slots[first - steps];
    const role = slot?.role;
    if (slot === undefined || role === 'edge' || role === 'contrast') break;
    if (mayPeak && peakDenials.has(slot.key)) return { negations: 0, hold: 0, boost: 1 };
    if (role === 'negates') {
      const isOfSubject = subjectNegators.has(slot.key);
      if (steps <= rules.reach || isOfSubject) {
        negations += 1;
        hold = Math.max(hold, isOfSubject ? 1 : (rules.holds[steps - 1] ?? 0));
      }
    }
    if (steps <= rules.boostReach && role === 'boosts') boost += 1;
    if (steps <= rules.boostReach && role === 'dampens') boost -= 1;
  }
  return { negations, hold, boost: Math.max(-2, Math.min(2, boost)) };
};

const weighOne = (around: Surroundings, slot: Slot, entry: string, at: number): Weighed => {
  const { slots } = around;
  const valence = valenceOf(entry);
  const isGood = valence > 0;
  const why: Why[] = [slot.first < at ? 'phrase' : 'word'];
  let times = 1;
  const by = (factor: number, reason: Why): void => {
    times *= factor;
    why.push(reason);
  };
  const isAside = slot.key === '' || asides.has(slot.key);
  if (!isAside) {
    if (around.isShouted && slot.token.isLoud) by(rules.loud, 'loud');
    const { negations, hold, boost } = before(slots, slot.first);
    if (boost !== 0) by(1 + rules.boost * boost, boost > 0 ? 'boosted' : 'softened');
    const negatedBad = around.isWarning
      ? rules.warnedOf
      : around.carriers === 1
        ? rules.negatedBadAlone
        : rules.negatedBad;
    if (negations % 2 === 1) by(hold * (isGood ? rules.negatedGood : negatedBad), 'negated');
    else if (slots[slot.first - 1]?.key === 'too') {
      const next = slots[at + 1]?.key;
      if (!isGood) by(rules.tooBad, 'too');
      else if (next === 'to' || next === 'for') by(rules.tooGoodTo, 'too');
    }
  }
  const { unreal, quoted, but } = around;
  if (!isAside && unreal !== null && at >= unreal.from && at < unreal.to) {
    if (unreal.kind === 'conditional') by(rules.conditional, 'conditional');
    else if (isGood) by(rules.wishedGood, 'wished');
    else by(unreal.kind === 'wished' ? rules.wishedBad : rules.pastBad, 'wished');
  }
  if (quoted !== null && at > quoted.from && at < quoted.to) {
    by(quoted.isToMe ? rules.quotedToMe : rules.quoted, 'quoted');
  }
  if (around.ironic === at) by(rules.ironic, 'ironic');
  if (but >= 0) by(at < but ? rules.beforeBut : rules.afterBut, at < but ? 'before-but' : 'after-but');
  const start = slots[slot.first]?.token.start ?? slot.token.start;
  return { entry, times, weight: valence * times, why, start, end: slot.token.end };
};

const noAliases: ReadonlySet<string> = new Set();

/** Every word and phrase of a sentence that carries a tone, and what the words around it do to that. */
export const weigh = (sentence: Sentence, aliases: ReadonlySet<string> = noAliases): readonly Weighed[] => {
  const slots = slotsOf(sentence, aliases);
  if (slots === null) return [];
  const around = surroundingsOf(slots);
  const weighed: Weighed[] = [];
  for (let at = 0; at < slots.all.length; at += 1) {
    const slot = slots.all[at];
    if (slot !== undefined && slot.entry !== null) weighed.push(weighOne(around, slot, slot.entry, at));
  }
  return weighed;
};
