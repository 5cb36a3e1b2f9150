import type { DayKey } from '#shared/calendar/day-key';
import { type CheckIn, isBlank } from '#shared/journal/check-in';
import type { Close } from '#shared/journal/close';
import { wordsIn } from '#shared/journal/entry';
import type { Prompted } from '#shared/journal/prompted';
import type { AskedBefore } from '#shared/prompts/choose';
import type { Evening } from '#shared/prompts/evening';
import type { Held, Holdings, RecordOf } from '../holdings.ts';

/** What the Today screen opens with. */
export interface EveningView {
  readonly day: DayKey;
  readonly checkIn: CheckIn | null;
  readonly close: Close | null;
  readonly prompted: Prompted | null;
  /** The day's entries, oldest first; the last one is where writing goes on. */
  readonly entries: readonly Held<RecordOf<'entry'>>[];
  /** "First thing tomorrow" of the last day before this one that was closed, or that left the line in a draft. */
  readonly fromLastTime: { readonly day: DayKey; readonly text: string } | null;
  /** Days since anything was marked or written before today; null when nothing ever was. */
  readonly lastDay: DayKey | null;
}

const standing = (holdings: Holdings): readonly Held<RecordOf<'entry'>>[] =>
  holdings.all('entry').filter(({ record }) => record.deletedAt === null);

/** The evenings with something marked. Blank check-ins, which earlier versions kept, are no evenings. */
export const markedCheckIns = (holdings: Holdings): readonly CheckIn[] =>
  holdings
    .all('checkIn')
    .map(({ record }) => record)
    .filter((record) => !isBlank(record));

const latestBefore = <R extends { readonly day: DayKey }>(records: readonly R[], day: DayKey): R | null =>
  records.reduce<R | null>((best, one) => (one.day < day && (best === null || one.day > best.day) ? one : best), null);

// A closed day speaks by leaving the line empty, too; a draft without it says nothing.
const saysTomorrow = ({ firstClosedAt, firstThingTomorrow }: Close): boolean =>
  firstClosedAt !== null || firstThingTomorrow.trim() !== '';

export const eveningView = (holdings: Holdings, day: DayKey): EveningView => {
  const last = latestBefore(
    holdings
      .all('close')
      .map(({ record }) => record)
      .filter(saysTomorrow),
    day,
  );
  const days = [...standing(holdings).map(({ record }) => record), ...markedCheckIns(holdings)];
  return {
    day,
    checkIn: holdings.ofDay('checkIn', day)?.record ?? null,
    close: holdings.ofDay('close', day)?.record ?? null,
    prompted: holdings.ofDay('prompted', day)?.record ?? null,
    entries: standing(holdings)
      .filter(({ record }) => record.day === day)
      .toSorted((a, b) => a.record.createdAt.ms - b.record.createdAt.ms),
    fromLastTime:
      last === null || last.firstThingTomorrow === '' ? null : { day: last.day, text: last.firstThingTomorrow },
    lastDay: latestBefore(days, day)?.day ?? null,
  };
};

/** What the choice of a prompt may know of the days before; tonight's readings are the screen's own. */
export const promptHistory = (
  holdings: Holdings,
  day: DayKey,
): { readonly evening: Omit<Evening, 'readings'>; readonly before: readonly AskedBefore[] } => {
  const entries = standing(holdings)
    .map(({ record }) => record)
    .filter((entry) => entry.day < day)
    .toSorted((a, b) => b.createdAt.ms - a.createdAt.ms);
  const checkIns = markedCheckIns(holdings);
  const recentDays = [...new Set([...entries, ...checkIns.filter((one) => one.day < day)].map((one) => one.day))]
    .toSorted()
    .toReversed()
    .slice(0, 3);
  const wordsOn = (on: DayKey): number =>
    entries.filter((entry) => entry.day === on).reduce((sum, entry) => sum + wordsIn(entry.text), 0);
  return {
    evening: {
      day,
      lastEntryDay: latestBefore([...entries, ...checkIns], day)?.day ?? null,
      lastEntryWords: recentDays.map(wordsOn),
      lossDays: checkIns.filter((one) => one.day < day && one.chips.includes('a-loss')).map((one) => one.day),
    },
    before: holdings
      .all('prompted')
      .map(({ record }) => record)
      .filter((prompted) => prompted.day < day),
  };
};
