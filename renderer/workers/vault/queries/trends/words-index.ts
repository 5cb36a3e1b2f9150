import { type CountedWords, isAbout, weightOf } from '#shared/journal/doesnt-fit';
import type { DistanceReading, Evidence } from '#shared/reading/distance/evidence';
import type { TrendSources } from './sources.ts';

export const countedWords = (entry: string, { start, end, id }: Evidence): CountedWords => ({
  entry,
  start,
  end,
  phrase: id,
});

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * An entry's index with what doesn't fit taken out. Words that were marked here are read as if they weren't there; the
 * same phrase elsewhere counts for less, the more often it didn't fit. Null where words say nothing.
 */
export const indexThatFits = (
  { entry, text }: { readonly entry: string; readonly text: string },
  { index, evidence }: DistanceReading,
  marks: readonly CountedWords[],
  { indexWithout }: Pick<TrendSources, 'indexWithout'>,
): number | null => {
  const here = evidence.filter((one) => marks.some((mark) => isAbout(mark, countedWords(entry, one))));
  const standing = here.length === 0 ? index : indexWithout(text, here);
  const doubted = evidence.filter((one) => !here.includes(one) && weightOf(one.id, marks) < 1);
  if (standing === null || doubted.length === 0) return standing;
  const without = indexWithout(text, [...here, ...doubted]);
  const weight = mean(doubted.map(({ id }) => weightOf(id, marks)));
  return without === null ? standing : standing * weight + without * (1 - weight);
};
