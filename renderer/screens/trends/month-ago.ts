import { daysBetween, type DayKey } from '#shared/calendar/day-key';
import { monthAndYear, monthName } from '../../app/format.ts';
import { findingStrings as text } from '../../strings/findings.ts';

/** Days from which a month's name alone would be taken for this year's, and from which "last" would be for last year's. */
const [halfYear, mostOfYear] = [180, 340] as const;

/** "August", "Last March" where that was more than half a year ago, "March 2024" where there was one since. */
export const monthAgo = (from: DayKey, today: DayKey): string => {
  const ago = daysBetween(from, today);
  if (ago > mostOfYear) return monthAndYear(from);
  return ago > halfYear ? text.last(monthName(from)) : monthName(from);
};
