import type { Place } from './span.ts';

/** What stands beside a detail is looked for this far, in UTF-16 units: a page may be long, and have many details. */
const reach = 120;

/** The end of what stands before a place. */
export const justBefore = (text: string, { start }: Pick<Place, 'start'>): string =>
  text.slice(Math.max(0, start - reach), start);

/** The beginning of what stands after it. */
export const justAfter = (text: string, { end }: Pick<Place, 'end'>): string => text.slice(end, end + reach);
