import type { JournalItem } from '../../workers/vault/queries/journal.ts';

/**
 * The first item of the nearest day that is older or newer than `current`; the newest of all when there is no current
 * one, null when there is no such day. `items` stand newest first.
 */
export const dayBeside = (
  items: readonly JournalItem[],
  current: JournalItem | null,
  way: 'older' | 'newer',
): JournalItem | null => {
  if (current === null) return items[0] ?? null;
  if (way === 'older') return items.find(({ day }) => day < current.day) ?? null;
  const day = items.findLast((item) => item.day > current.day)?.day;
  return items.find((item) => item.day === day) ?? null;
};

/** Who takes the place of an item that is about to go: the next older one, or the newer one at the end. */
export const nextInPlace = (items: readonly JournalItem[], going: JournalItem): JournalItem | null => {
  const at = items.indexOf(going);
  return items[at + 1] ?? items[at - 1] ?? null;
};
