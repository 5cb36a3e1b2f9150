import type { Find, Kind } from '../span.ts';

/** Which kind wins where two are equally certain: the narrower. */
const rank: Readonly<Record<Kind, number>> = {
  email: 16,
  url: 15,
  ip: 14,
  dob: 13,
  address: 12,
  plate: 11,
  id: 10,
  postcode: 9,
  phone: 8,
  age: 7,
  handle: 6,
  date: 5,
  name: 4,
  org: 3,
  place: 2,
  combination: 1,
};

const byCertainty = (a: Find, b: Find): number =>
  b.confidence - a.confidence ||
  rank[b.kind] - rank[a.kind] ||
  b.end - b.start - (a.end - a.start) ||
  a.start - b.start;

/**
 * Of finds that overlap, the most certain; sorted by place. Work grows with the finds and their lengths: what is taken is
 * marked on the text itself.
 */
export const resolve = (finds: readonly Find[], textLength: number): readonly Find[] => {
  if (finds.length < 2) return finds;
  const taken = new Uint8Array(textLength);
  const kept = finds.toSorted(byCertainty).filter(({ start, end }) => {
    for (let at = start; at < end; at += 1) if (taken[at] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.toSorted((a, b) => a.start - b.start);
};
