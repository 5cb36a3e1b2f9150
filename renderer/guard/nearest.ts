import type { Place } from '#shared/aliases/span';

/** Of places in order, so many as are nearest to one in the text, in order. */
export const nearest = <P extends Place>(places: readonly P[], at: number, most: number): readonly P[] => {
  if (places.length <= most) return places;
  const ahead = places.findIndex(({ start }) => start >= at);
  let to = ahead < 0 ? places.length : ahead;
  let from = to;
  while (to - from < most) {
    const before = places[from - 1];
    const after = places[to];
    if (after === undefined || (before !== undefined && at - before.end <= after.start - at)) from -= 1;
    else to += 1;
  }
  return places.slice(from, to);
};
