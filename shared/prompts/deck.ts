import * as v from 'valibot';
import source from './deck.json';

/** In the order of their claim on the evening: what just happened comes before what day it is. */
export const conditionTiers = [
  ['long_gap'],
  ['tag_loss', 'tag_crisis', 'after_loss', 'tag_no', 'tag_home_visit', 'tag_good'],
  ['flooded', 'numb', 'balanced'],
  [
    'fuel_low',
    'fuel_high',
    'seat_driver',
    'seat_passenger',
    'seat_back',
    'seat_trunk',
    'no_evening_off',
    'sleep_rough',
    'load_heavy',
  ],
  [
    'before_supervision',
    'after_supervision',
    'anniversary',
    'month_end',
    'monday',
    'friday',
    'few_words',
    'guard_many',
  ],
  ['trend_numb_rising', 'trend_easing'],
  ['any'],
] as const;

export type Condition = (typeof conditionTiers)[number][number];
const Condition = v.picklist(conditionTiers.flat());

const Prompt = v.object({
  id: v.string(),
  group: v.string(),
  text: v.string(),
  /** A second line, shown only after the person has written something. */
  follow: v.optional(v.string()),
  offer: v.array(Condition),
  avoid: v.array(Condition),
  weight: v.picklist([1, 2, 3]),
  shape: v.picklist(['line', 'few', 'open']),
});
export type Prompt = v.InferOutput<typeof Prompt>;

const Deck = v.object({ reasons: v.record(v.string(), v.string()), prompts: v.array(Prompt) });

const deck = v.parse(Deck, source);

export const prompts: readonly Prompt[] = deck.prompts;

/** The plain reason that stands under a prompt. */
export const reasonFor = (condition: Condition): string => deck.reasons[condition] ?? '';
