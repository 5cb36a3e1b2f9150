import { longestSpan, type Verdicts } from './verdicts.ts';

/** Neighbouring words with one verdict: `last` is inclusive. */
export interface Group {
  readonly first: number;
  readonly last: number;
}

/** Cuts the verdicts into what will become spans. */
export const groupsOf = ({ document: { words }, list }: Verdicts): readonly Group[] => {
  const groups: Group[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const verdict = list[first] ?? null;
    if (verdict === null) continue;
    let last = first;
    while (last - first < 2 * longestSpan) {
      const word = words[last];
      const next = words[last + 1];
      if (word === undefined || next === undefined || next.startsLine || list[last + 1]?.kind !== verdict.kind) break;
      // "St. Mary's School" goes on over its ending, "Keisha's Monique" doesn't.
      const goesOver = verdict.kind === 'org' && list[last + 1]?.reason.code === 'ends-in';
      if (word.isPossessive && !goesOver) break;
      if (next.start - word.end > (word.isPossessive ? 3 : 1)) break;
      last += 1;
    }
    groups.push({ first, last });
    first = last;
  }
  return groups;
};
