import type { DayKey } from '#shared/calendar/day-key';
import type { WeekOfMarks } from '#shared/reading/weeks';
import { shortDay } from '../../app/format.ts';
import { reachStops } from '../../strings/instruments.ts';
import { trendsStrings as text } from '../../strings/trends.ts';
import { findingStrings } from '../../strings/findings.ts';
import { Mark } from '../../ui/instruments/marks.tsx';
import type { TrendEvening } from '../../workers/vault/queries/trends/trend-evenings.ts';
import { fromTo, stopName } from './describe.ts';
import { rateText } from './feeling-strip.tsx';
import type { AwayWeeks } from './gaps.tsx';
import { thinBelow } from './line-pieces.ts';
import { lossOf } from './losses.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './weeks-table.module.css';

interface WeeksTableProps {
  readonly weeks: readonly WeekOfMarks[];
  readonly evenings: readonly TrendEvening[];
  readonly away: AwayWeeks;
  readonly caption: string;
  readonly onOpenWeek: (monday: DayKey) => void;
}

/** Why a week is empty, what happened in it, or that it is read loosely. */
const noteOf = (week: WeekOfMarks, { evenings, away }: Pick<WeeksTableProps, 'evenings' | 'away'>): string => {
  const reason = away.get(week.monday);
  if (week.marked === 0) return reason === undefined ? '' : findingStrings.awayReasons[reason];
  const notes = [lossOf(week, evenings) === null ? '' : text.loss, week.marked < thinBelow ? text.thin : ''];
  return notes.filter((note) => note !== '').join('. ');
};

/** The same weeks in words and numbers; each opens what lies behind it. */
export const WeeksTable = ({ weeks, evenings, away, caption, onOpenWeek }: WeeksTableProps) => (
  <table className={styles['table']}>
    <caption>
      <VisuallyHidden>{caption}</VisuallyHidden>
    </caption>
    <thead>
      <tr>
        <th scope="col">{text.weekOf}</th>
        <th scope="col" data-number="">
          {text.evenings}
        </th>
        <th scope="col">{text.weekMiddle}</th>
        <th scope="col">{text.fromTo}</th>
        <th scope="col">{text.reachColumn}</th>
        <th scope="col" data-number="">
          {text.feelingColumn}
        </th>
        <th scope="col">{text.note}</th>
      </tr>
    </thead>
    <tbody>
      {weeks.map((week) => (
        <tr key={week.monday}>
          <th scope="row">
            <button type="button" className={styles['week']} onClick={() => onOpenWeek(week.monday)}>
              {shortDay(week.monday)}
            </button>
          </th>
          <td data-number="">{week.marked === 0 ? text.blank : week.marked}</td>
          <td>
            {week.median === null ? (
              text.blank
            ) : (
              <span className={styles['middle']}>
                <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
                  <Mark value={week.median} x={7} y={7} r={4.2} />
                </svg>
                {stopName(week.median)}
              </span>
            )}
          </td>
          <td>{fromTo(week) ?? text.blank}</td>
          <td>{week.reachMedian === null ? text.blank : reachStops[Math.round(week.reachMedian)]}</td>
          <td data-number="">{week.feelingRate === null ? text.blank : rateText(week.feelingRate)}</td>
          <td>{noteOf(week, { evenings, away })}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
