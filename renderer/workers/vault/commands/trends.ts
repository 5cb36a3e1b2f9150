import { addDays, type DayKey, weekOf } from '#shared/calendar/day-key';
import { type CountedWords, isAbout } from '#shared/journal/doesnt-fit';
import { type Finding, leftBeDays, newFinding } from '#shared/journal/finding';
import type { AwayReason } from '#shared/journal/time-away';
import { type TrendChoice } from '#shared/journal/trend-choices';
import { isUnanswered, newWeekly, type WeeklyAnswers } from '#shared/journal/weekly';
import type { Change } from '../change.ts';
import { findingOf, trendChoices, weeklyOf } from '../queries/trends/trend-records.ts';
import type { CommandContext } from './evening.ts';

export type LeanSaid = Pick<Finding, 'direction' | 'since'>;

/** Takes words of an entry out of the sum. */
export const markDoesntFit = ({ holdings, now, newId }: CommandContext, words: CountedWords): readonly Change[] => {
  const isMarked = holdings.all('doesntFit').some(({ record }) => isAbout(record, words));
  if (isMarked) return [];
  const { entry, start, end, phrase } = words;
  return [{ put: newId(), record: { type: 'doesntFit', version: 1, entry, start, end, phrase, at: now } }];
};

/** Puts them back: with the mark gone, everything is worked out as if it had never been. */
export const unmarkDoesntFit = ({ holdings }: CommandContext, words: CountedWords): readonly Change[] =>
  holdings.all('doesntFit').flatMap(({ id, record }) => (isAbout(record, words) ? [{ drop: id }] : []));

const changeFinding = (
  { holdings, newId }: CommandContext,
  lean: LeanSaid,
  changed: Partial<Pick<Finding, 'seenAt' | 'leftBeUntil' | 'keptAt'>>,
): readonly Change[] => {
  const held = findingOf(holdings, lean);
  const before = held?.record ?? newFinding(lean.direction, lean.since);
  return [{ put: held?.id ?? newId(), record: { ...before, ...changed } }];
};

/** The person has looked at it: Today says nothing of it any more. */
export const seeFinding = (context: CommandContext, lean: LeanSaid): readonly Change[] => {
  const held = findingOf(context.holdings, lean);
  return held !== null && held.record.seenAt !== null ? [] : changeFinding(context, lean, { seenAt: context.now });
};

export const keepForSupervision = (context: CommandContext, lean: LeanSaid, kept: boolean): readonly Change[] =>
  changeFinding(context, lean, { keptAt: kept ? context.now : null });

/** Put away for four weeks from `today`; null takes that back. */
export const leaveFindingBe = (context: CommandContext, lean: LeanSaid, today: DayKey | null): readonly Change[] =>
  changeFinding(context, lean, { leftBeUntil: today === null ? null : addDays(today, leftBeDays) });

/** What was answered about a week. With the last answer taken back there is no check-in of it any more. */
export const saveWeekly = (context: CommandContext, monday: DayKey, answers: WeeklyAnswers): readonly Change[] => {
  const held = weeklyOf(context.holdings, monday);
  if (isUnanswered(answers)) return held === null ? [] : [{ drop: held.id }];
  return [{ put: held?.id ?? context.newId(), record: newWeekly(monday, context.now, answers) }];
};

/** Why a week is empty; null takes the reason back. */
export const sayAway = (
  { holdings, newId }: CommandContext,
  day: DayKey,
  reason: AwayReason | null,
): readonly Change[] => {
  const monday = weekOf(day);
  const held = holdings.all('timeAway').filter(({ record }) => record.monday === monday);
  if (reason === null) return held.map(({ id }) => ({ drop: id }));
  return [{ put: held[0]?.id ?? newId(), record: { type: 'timeAway', version: 1, monday, reason } }];
};

/** Marks two weeks from `from` on, or takes that mark away again. */
export const markTwoWeeks = ({ holdings, newId }: CommandContext, from: DayKey, marked: boolean): readonly Change[] => {
  const held = holdings.all('twoWeeks').filter(({ record }) => record.from === from);
  if (!marked) return held.map(({ id }) => ({ drop: id }));
  return held.length > 0 ? [] : [{ put: newId(), record: { type: 'twoWeeks', version: 1, from } }];
};

/** Findings are worked out anew from the evenings; what was done with one goes with it, unless it is kept to be brought. */
const derivedBy: Readonly<Record<TrendChoice, (context: CommandContext) => readonly Change[]>> = {
  words: ({ holdings }) =>
    [...holdings.all('toneReading'), ...holdings.all('doesntFit')].map(({ id }) => ({ drop: id })),
  findings: ({ holdings }) =>
    holdings.all('finding').flatMap(({ id, record }) => (record.keptAt === null ? [{ drop: id }] : [])),
  quietLine: () => [],
  weekly: () => [],
};

/** Turned off, it takes what was derived for it along, in the same frame. */
export const chooseTrend = (context: CommandContext, choice: TrendChoice, on: boolean): readonly Change[] => {
  const { holdings, newId } = context;
  const [held, ...others] = holdings.all('trendChoices');
  // One from here on: in a second one, what is turned on here would still be off.
  const record = { ...trendChoices(holdings), [choice]: on };
  return [
    { put: held?.id ?? newId(), record },
    ...others.map(({ id }) => ({ drop: id })),
    ...(on ? [] : derivedBy[choice](context)),
  ];
};
