import type { Place } from './span.ts';

/** Two names that the text itself calls one: "Roberto (Bobby)", "Roberto, who goes by Bobby". */
const between =
  /^\s*(?:[,(–—-]\s*)?(?:or|aka|a\.k\.a\.|alias|called|known as|nicknamed|short for|(?:who )?goes by|(?:we |they |everyone |everybody |she |he |his \w+ |her \w+ )?calls? (?:him|her|them)|(?:her|his|their) real name is|i mean)\s+["“]?$|^\s*\(\s*["“]?$/iu;

/** No such phrase is longer than this, in UTF-16 units. */
const widest = 60;

/** Whether what stands between two forms says that they are the same person's. */
export const isAppositive = (text: string, first: Place, second: Place): boolean =>
  first.end <= second.start && second.start - first.end <= widest && between.test(text.slice(first.end, second.start));
