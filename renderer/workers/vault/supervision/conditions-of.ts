import type { DayKey } from '#shared/calendar/day-key';
import { type Conditions, conditionsSince } from '#shared/supervision/conditions';
import type { Holdings } from '../holdings.ts';

/** What the work was like since `since`, of what was noted of it. */
export const conditionsOf = (holdings: Holdings, since: DayKey): Conditions =>
  conditionsSince(
    since,
    holdings.all('weekly').map(({ record }) => record),
    holdings.all('checkIn').map(({ record }) => record),
    holdings.all('pothole').filter(({ record }) => record.day >= since).length,
  );
