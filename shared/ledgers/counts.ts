import { addDays, type DayKey, weekOf } from '../calendar/day-key.ts';
import type { CheckIn, Seat } from '../journal/check-in.ts';
import type { HardEvent, HardEventKind, Sense } from '../journal/hard-event.ts';
import type { Hat, HatName, Stretch } from '../journal/hat.ts';
import type { Pothole, PotholeKind } from '../journal/pothole.ts';
import type { Prediction } from '../journal/prediction.ts';
import type { SaidNo } from '../journal/said-no.ts';

export interface Counted<K> {
  readonly of: K;
  readonly count: number;
}

const countBy = <T, K>(all: readonly T[], of: (one: T) => K): readonly Counted<K>[] =>
  [...new Set(all.map(of))]
    .map((key) => ({ of: key, count: all.filter((one) => of(one) === key).length }))
    .toSorted((a, b) => b.count - a.count);

const isIn = (month: string) => (one: { readonly day: DayKey }) => one.day.startsWith(month);

export const monthOf = (day: DayKey): string => day.slice(0, 7);

/** Which hats were worn in a month (`YYYY-MM`), most often first. None of them is the wrong one. */
export const hatMix = (hats: readonly Hat[], month: string): readonly Counted<HatName>[] =>
  countBy(hats.filter(isIn(month)), ({ hat }) => hat);

/** Which seats were ridden in within a month (`YYYY-MM`), most often first. */
export const seatMix = (evenings: readonly Pick<CheckIn, 'day' | 'seat'>[], month: string): readonly Counted<Seat>[] =>
  countBy(
    evenings.filter(isIn(month)).flatMap(({ seat }) => seat ?? []),
    (seat) => seat,
  );

/** Each evening of a month (`YYYY-MM`) on which a seat was marked, oldest first. */
export const seatsByDay = (
  evenings: readonly Pick<CheckIn, 'day' | 'seat'>[],
  month: string,
): readonly { readonly day: DayKey; readonly seat: Seat }[] =>
  evenings
    .filter(isIn(month))
    .flatMap(({ day, seat }) => (seat === null ? [] : [{ day, seat }]))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));

/** The three months of the quarter that a day is in, as `YYYY-MM`. */
const quarterOf = (day: DayKey): readonly string[] => {
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return [0, 1, 2].map((after) => `${day.slice(0, 4)}-${String(first + after).padStart(2, '0')}`);
};

/** What a quarter was worn and how it came to be stretched, in counts. There is nobody in it. */
interface RoleReview {
  readonly worn: readonly Counted<HatName>[];
  readonly stretched: readonly Counted<Stretch>[];
}

export const roleReview = (hats: readonly Hat[], day: DayKey): RoleReview => {
  const months = quarterOf(day);
  const worn = hats.filter((one) => months.includes(monthOf(one.day)));
  return {
    worn: countBy(worn, ({ hat }) => hat),
    stretched: countBy(
      worn.flatMap(({ stretch }) => stretch ?? []),
      (stretch) => stretch,
    ),
  };
};

/** What a week held of hard things: by what they were, and apart from that by how they came. */
interface Exposure {
  readonly kinds: readonly Counted<HardEventKind>[];
  readonly senses: readonly Counted<Sense>[];
}

export const exposureOf = (events: readonly Pick<HardEvent, 'day' | 'kind' | 'how'>[], day: DayKey): Exposure => {
  const monday = weekOf(day);
  const ofWeek = events.filter((one) => one.day >= monday && one.day <= addDays(monday, 6));
  return {
    kinds: countBy(ofWeek, ({ kind }) => kind),
    senses: countBy(
      ofWeek.flatMap(({ how }) => how ?? []),
      (how) => how,
    ),
  };
};

const oftenDrifted = 3;

/** Whether a role drifted so often within a month that it may be worth a word with somebody. */
export const driftsOften = (hats: readonly Hat[], month: string): boolean =>
  hats.filter((one) => isIn(month)(one) && one.stretch === 'drifted').length >= oftenDrifted;

/** By kind, most often first. There is nobody in it. */
export const potholesByKind = (potholes: readonly Pothole[]): readonly Counted<PotholeKind>[] =>
  countBy(potholes, ({ kind }) => kind);

const fewestToTell = 5;

/** What a manager may be told: what is the team's or the system's to mend, and only kinds that were met five times. */
export const potholesToTell = (potholes: readonly Pothole[]): readonly Counted<PotholeKind>[] =>
  potholesByKind(potholes.filter(({ sphere }) => sphere === 'team' || sphere === 'system')).filter(
    ({ count }) => count >= fewestToTell,
  );

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Guilt at a no and after it, as means of the month's noes that have both; null for a month without one. */
export const guiltOf = (
  noes: readonly SaidNo[],
  month: string,
): { readonly before: number; readonly after: number; readonly noes: number } | null => {
  const both = noes
    .filter(isIn(month))
    .flatMap(({ guiltBefore, guiltAfter }) =>
      guiltBefore === null || guiltAfter === null ? [] : [{ before: guiltBefore, after: guiltAfter }],
    );
  if (both.length === 0) return null;
  return { before: mean(both.map((one) => one.before)), after: mean(both.map((one) => one.after)), noes: both.length };
};

const fewestPairs = 10;

/** Dread less what it was like, as a mean; `difference` is null while there are fewer than ten of them. */
export const dreadAndAfter = (
  predictions: readonly Prediction[],
): { readonly pairs: number; readonly difference: number | null } => {
  const pairs = predictions.flatMap(({ dread, wasBad }) => (dread === null || wasBad === null ? [] : [dread - wasBad]));
  return { pairs: pairs.length, difference: pairs.length < fewestPairs ? null : mean(pairs) };
};
