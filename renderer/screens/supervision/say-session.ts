import type { DayKey } from '#shared/calendar/day-key';
import type { AgreedLine, SupervisionSession } from '#shared/journal/supervision-session';
import { dateOf, dayInYear } from '../../app/format.ts';
import { earlierStrings } from '../../strings/earlier-sessions.ts';
import { afterStrings as text } from '../../strings/supervision.ts';

export const ratingNames = ['helped', 'supported', 'together'] as const satisfies readonly (keyof SupervisionSession)[];

/** The day on which a session was. */
export const dayHeld = ({ day, createdAt }: SupervisionSession, today: DayKey): string =>
  day === null ? dateOf(createdAt) : dayInYear(day, today);

export const agreedIn = ({ agreed }: SupervisionSession): readonly AgreedLine[] =>
  agreed.filter(({ what }) => what.trim() !== '');

/** Each in words and by itself; none where nothing was said. */
export const ratingsOf = (session: SupervisionSession): readonly string[] =>
  ratingNames.flatMap((name) => {
    const value = session[name];
    return value === null ? [] : [earlierStrings.rated(text.ratings[name], text.scale[value] ?? '')];
  });
