import type { ReactNode } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import type { Block } from '#shared/leaving/document';
import { canDrawLine, type WeekOfMarks, weeksUpTo } from '#shared/reading/weeks';
import { monthAndDay, shortDay } from '../../app/format.ts';
import { findingStrings } from '../../strings/findings.ts';
import { reachStops } from '../../strings/instruments.ts';
import { pictureStrings as text } from '../../strings/supervision.ts';
import { trendsStrings } from '../../strings/trends.ts';
import type { LastWeeks } from '../../workers/vault/supervision/last-weeks.ts';
import type { Picture } from '../leaving/subject.ts';
import { ClosenessChart } from '../trends/closeness-chart.tsx';
import { fromTo, stopName } from '../trends/describe.ts';
import type { AwayWeeks } from '../trends/gaps.tsx';
import { thinBelow } from '../trends/line-pieces.ts';
import { sayFinding } from '../trends/say-finding.ts';
import styles from './weeks-picture.module.css';

const manyWeeks = 12;

const paragraph = (words: string): Block => ({ type: 'paragraph', runs: [{ text: words }] });

const where = (week: WeekOfMarks, away: AwayWeeks): string => {
  if (week.median === null) return away.has(week.monday) ? findingStrings.awayReasons.away : text.unmarked;
  const spread = week.lowest === week.highest ? '' : text.spread(fromTo(week)?.toLowerCase() ?? '');
  return `${stopName(week.median)}${spread}${week.marked < thinBelow ? `. ${trendsStrings.thin}` : ''}`;
};

const reachOf = ({ reachMedian }: WeekOfMarks): string | null =>
  reachMedian === null ? null : (reachStops[Math.round(reachMedian)] ?? null);

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** One week to be read out. */
const saidOf = (week: WeekOfMarks, away: AwayWeeks): string => {
  const reach = reachOf(week);
  const dial = text.week(monthAndDay(week.monday), week.marked, lower(where(week, away)));
  return reach === null ? dial : `${dial} ${text.reach}: ${lower(reach)}.`;
};

const tableOf = (weeks: readonly WeekOfMarks[], away: AwayWeeks): Block => ({
  type: 'table',
  head: [trendsStrings.weekOf, trendsStrings.evenings, text.where, text.reach],
  rows: weeks.map((week) => [
    shortDay(week.monday),
    week.marked === 0 ? trendsStrings.blank : String(week.marked),
    where(week, away),
    reachOf(week) ?? trendsStrings.blank,
  ]),
  said: weeks.map((week) => saidOf(week, away)),
});

/** What Trends says over its chart, as its words and not as the person's; nothing where it only says what it waits for. */
const finding = (view: LastWeeks, today: DayKey): readonly Block[] => {
  const { sentence, context, sure } = sayFinding(view, today);
  const isFound = sure !== null || view.said.type === 'balance' || view.said.type === 'usual';
  if (!isFound) return [];
  const how = sure === null ? '' : ` ${sure.word} ${sure.counted}`;
  return [paragraph(`${text.says(`${sentence} ${context}`.trim())}${how}`)];
};

interface Drawn {
  readonly weeks: readonly WeekOfMarks[];
  readonly away: AwayWeeks;
  readonly today: DayKey;
}

const Drawing = (drawn: Drawn): ReactNode => (
  <div className={styles['drawing']}>
    <ClosenessChart
      {...drawn}
      evenings={[]}
      usual={null}
      withWords={false}
      withLine
      cursor={null}
      reached={text.reached}
    />
  </div>
);

/**
 * The last twelve weeks as Trends draws them and says them: the dial, and what reached the person. No word of a page, no
 * loss, no reason of a time away. Null while there are too few evenings in them for a line.
 */
export const weeksPicture = (view: LastWeeks, today: DayKey): Picture | null => {
  const weeks = weeksUpTo(today, manyWeeks, view.evenings);
  if (!canDrawLine(weeks.flatMap(({ evenings }) => evenings))) return null;
  const away: AwayWeeks = new Map(view.away.map((monday) => [monday, 'away']));
  return {
    section: {
      heading: text.heading,
      blocks: [...finding(view, today), tableOf(weeks, away), paragraph(text.gentle)],
    },
    drawing: <Drawing weeks={weeks} away={away} today={today} />,
  };
};
