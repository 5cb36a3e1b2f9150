import { addDays, type DayKey, weekday, weekOf } from '#shared/calendar/day-key';
import type { LeanSaid } from '../../commands/trends.ts';
import type { Holdings } from '../../holdings.ts';
import type { TrendSources } from './sources.ts';
import { isHardDay } from './trend-evenings.ts';
import { readTrends } from './trends-view.ts';
import { findingOf, trendChoices, weeklyOf } from './trend-records.ts';

/** The one quiet line on Today: that something waits in Trends, or that the week can be looked at. Null for none. */
export type QuietLine = 'finding' | 'weekly' | null;

const friday = 5;

/** Today, or the day before, was a hard one: nobody is shown a chart then. */
const afterHardDay = (holdings: Holdings, today: DayKey): boolean =>
  [today, addDays(today, -1)].some((day) => {
    const record = holdings.ofDay('checkIn', day)?.record;
    return record !== undefined && (isHardDay(record) || (day === today && record.sleep === 'rough'));
  });

/** Neither looked at on Trends nor left be. */
const isUnseen = (holdings: Holdings, lean: LeanSaid, today: DayKey): boolean => {
  const kept = findingOf(holdings, lean)?.record;
  if (kept === undefined) return true;
  return kept.seenAt === null && (kept.leftBeUntil === null || today >= kept.leftBeUntil);
};

/** Nothing is offered once the day was closed; the page itself knows the hour. */
export const quietLine = (holdings: Holdings, sources: TrendSources, today: DayKey): QuietLine => {
  const closed = holdings.ofDay('close', today)?.record.firstClosedAt ?? null;
  if (closed !== null || afterHardDay(holdings, today)) return null;
  const choices = trendChoices(holdings);
  if (choices.quietLine && choices.findings) {
    const { said, state } = readTrends(holdings, sources, today);
    const isDue = said.type === 'lean' && state.notice?.direction === said.direction;
    if (isDue && isUnseen(holdings, said, today)) return 'finding';
  }
  const offersWeek = choices.weekly && weekday(today) >= friday && weeklyOf(holdings, weekOf(today)) === null;
  return offersWeek ? 'weekly' : null;
};
