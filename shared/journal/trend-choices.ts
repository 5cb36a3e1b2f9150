import * as v from 'valibot';

const TrendChoicesV1 = v.strictObject({
  type: v.literal('trendChoices'),
  version: v.literal(1),
  /** Entries are read for feeling words, distance and flooding. */
  words: v.boolean(),
  /** Leans are put in words. */
  findings: v.boolean(),
  /** One quiet line on Today when there is something new. */
  quietLine: v.boolean(),
  /** The check-in of a week is offered. */
  weekly: v.boolean(),
});

/** What of trends a person wants at all. */
export const TrendChoices = v.variant('version', [TrendChoicesV1]);
export type TrendChoices = v.InferOutput<typeof TrendChoicesV1>;
export type TrendChoice = Exclude<keyof TrendChoices, 'type' | 'version'>;

export const defaultTrendChoices: TrendChoices = {
  type: 'trendChoices',
  version: 1,
  words: true,
  findings: true,
  quietLine: true,
  weekly: true,
};
