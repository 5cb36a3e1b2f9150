import { type DayKey, noonUtc } from '#shared/calendar/day-key';
import type { Instant } from '#shared/kernel/clock';

// The system's locale decides how days and times look; the words around them are ours.
const locale = undefined;

const dayFormat = (options: Intl.DateTimeFormatOptions): ((day: DayKey) => string) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (day) => format.format(noonUtc(day));
};

/** Thursday, November 19 */
export const longDay = dayFormat({ weekday: 'long', month: 'long', day: 'numeric' });
/** Nov 19 */
export const shortDay = dayFormat({ month: 'short', day: 'numeric' });
/** November 19 */
export const monthAndDay = dayFormat({ month: 'long', day: 'numeric' });
export const weekdayName = dayFormat({ weekday: 'long' });
export const shortWeekday = dayFormat({ weekday: 'short' });
export const monthName = dayFormat({ month: 'long' });

const timeFormat = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });

/** 5:46 pm, as the person's clock showed it at that moment. */
export const timeOf = ({ ms, offset }: Instant): string =>
  timeFormat
    .formatToParts(ms + offset * 60_000)
    .map(({ type, value }) => (type === 'dayPeriod' ? value.toLowerCase() : value))
    .join('')
    .replaceAll(/\s/gu, ' ');

/** morning before noon, afternoon before five, evening after; a night shift's small hours are night. */
export const partOfDay = ({ ms, offset }: Instant): 'morning' | 'afternoon' | 'evening' | 'night' => {
  const hour = new Date(ms + offset * 60_000).getUTCHours();
  if (hour < 4) return 'night';
  if (hour < 12) return 'morning';
  return hour < 17 ? 'afternoon' : 'evening';
};

const dayMs = 86_400_000;
const localDay = ({ ms, offset }: Instant): number => Math.floor((ms + offset * 60_000) / dayMs);
const dayAndMonth = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });

/** "yesterday at 5:52 pm", for the line under the greeting. */
export const lastClosedLine = (then: Instant, now: Instant): string => {
  const days = localDay(now) - localDay(then);
  const time = timeOf(then);
  if (days <= 0) return `today at ${time}`;
  if (days === 1) return `yesterday at ${time}`;
  return `on ${dayAndMonth.format(then.ms + then.offset * 60_000)} at ${time}`;
};

/** 4:00 am, for an hour of the day. */
export const hourOfDay = (hour: number): string => timeOf({ ms: hour * 3_600_000, offset: 0 });

/** December 1, 2026 for an ISO date. */
export const isoDay = (date: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(`${date}T12:00:00Z`));

/** October 2026 */
export const monthAndYear = dayFormat({ month: 'long', year: 'numeric' });

/** November 19, and November 19, 2025 in another year than `today`. */
export const dayInYear = (day: DayKey, today: DayKey): string =>
  day.slice(0, 4) === today.slice(0, 4) ? monthAndDay(day) : isoDay(day);

/** November, and November 2025 in another year than `today`. */
export const monthInYear = (day: DayKey, today: DayKey): string =>
  day.slice(0, 4) === today.slice(0, 4) ? monthName(day) : monthAndYear(day);

/** Tuesday, November 17, for the calendar day a moment had where it was. */
export const dayOf = ({ ms, offset }: Instant): string => {
  const local = new Date(ms + offset * 60_000);
  return new Intl.DateTimeFormat(locale, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    local,
  );
};

const fullDate = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

/** November 17, 2026, for the calendar day a moment had where it was. */
export const dateOf = ({ ms, offset }: Instant): string => fullDate.format(ms + offset * 60_000);
