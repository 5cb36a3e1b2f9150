import { addDays, type DayKey, weekOf } from '#shared/calendar/day-key';
import type { JournalItem } from '../../workers/vault/queries/journal.ts';

/** A row of the list: a heading over a stretch of time, or an evening. */
export type Row =
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'item'; readonly item: JournalItem; readonly position: number };

export interface GroupWords {
  readonly thisWeek: string;
  readonly lastWeek: string;
  /** "October 2026" */
  readonly month: (day: DayKey) => string;
}

/** The items, newest first, with a heading wherever a new stretch begins. `position` counts items from 1. */
export const grouped = (items: readonly JournalItem[], today: DayKey, words: GroupWords): readonly Row[] => {
  const thisWeek = weekOf(today);
  const lastWeek = addDays(thisWeek, -7);
  const stretchOf = (day: DayKey): string => {
    if (day >= thisWeek) return words.thisWeek;
    return day >= lastWeek ? words.lastWeek : words.month(day);
  };
  const rows: Row[] = [];
  let stretch = '';
  for (const [index, item] of items.entries()) {
    const next = stretchOf(item.day);
    if (next !== stretch) rows.push({ type: 'heading', text: next });
    stretch = next;
    rows.push({ type: 'item', item, position: index + 1 });
  }
  return rows;
};
