/** Shorter ones begin and end like many others that have nothing to do with them. */
const leastToCompare = 12;

/** How many characters both begin with. */
const alikeFromStart = (one: string, other: string, most: number): number => {
  let at = 0;
  while (at < most && one[at] === other[at]) at += 1;
  return at;
};

const alikeFromEnd = (one: string, other: string, most: number): number => {
  let at = 0;
  while (at < most && one.at(-1 - at) === other.at(-1 - at)) at += 1;
  return at;
};

/** Whether a line is said by another one still: as it is, or with something written in at one place. */
export const isStillSaid = (line: string, by: string): boolean => {
  if (by.includes(line)) return true;
  if (line.length < leastToCompare || by.length < line.length) return false;
  const begins = alikeFromStart(line, by, line.length);
  return begins + alikeFromEnd(line, by, line.length - begins) === line.length;
};
