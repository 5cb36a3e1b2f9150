/** Counts what became of each class of damage, for the report of a long run. */
export const tally = () => {
  const all = new Map<string, Map<string, number>>();
  const sumOf = (): ReadonlyMap<string, number> => {
    const sums = new Map<string, number>();
    for (const ends of all.values()) for (const [end, count] of ends) sums.set(end, (sums.get(end) ?? 0) + count);
    return sums;
  };
  return {
    add: (region: string, end: string): void => {
      const ends = all.get(region) ?? new Map<string, number>();
      ends.set(end, (ends.get(end) ?? 0) + 1);
      all.set(region, ends);
    },
    ends: (): Readonly<Record<string, number>> => Object.fromEntries(sumOf()),
    print: (title: string): void => {
      const line = (ends: ReadonlyMap<string, number>): string =>
        [...ends].map(([end, count]) => `${count} ${end}`).join(', ');
      const rows = [...all]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([region, ends]) => `  ${region}: ${line(ends)}`);
      console.log([`${title}: ${line(sumOf())}`, ...rows].join('\n'));
    },
  };
};
