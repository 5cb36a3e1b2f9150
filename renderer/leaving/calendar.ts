import type { Calendar } from '#shared/aliases/general-phrase';
import type { DayKey } from '#shared/calendar/day-key';
import type { Region } from '#shared/ipc/preferences';

/** What a date in figures means where the person works. Canada writes it both ways. */
const orders = {
  US: 'month-first',
  CA: null,
  UK: 'day-first',
  IE: 'day-first',
  AU: 'day-first',
  NZ: 'day-first',
  elsewhere: null,
} as const satisfies Record<Region, Calendar['dateOrder']>;

export const calendarIn = (region: Region, today: DayKey): Calendar => ({
  thisYear: Number(today.slice(0, 4)),
  dateOrder: orders[region],
});
