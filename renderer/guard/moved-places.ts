import type { Place } from '#shared/aliases/span';

/** So many letters of two texts are the same from the first on. */
export const sameAtStart = (one: string, other: string): number => {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  return same;
};

const sameAtEnd = (one: string, other: string, most: number): number => {
  let same = 0;
  while (same < most && one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same)) same += 1;
  return same;
};

/** Where places of a text stand once something was written in it; those in the stretch that became another are gone. */
export const movedPlaces = <P extends Place>(before: string, after: string, places: readonly P[]): readonly P[] => {
  if (before === after) return places;
  const first = sameAtStart(before, after);
  const last = before.length - sameAtEnd(before, after, Math.min(before.length, after.length) - first);
  const by = after.length - before.length;
  return places.flatMap((place) => {
    if (place.end <= first) return [place];
    return place.start >= last ? [{ ...place, start: place.start + by, end: place.end + by }] : [];
  });
};
