import type { WeekOfMarks } from '#shared/reading/weeks';
import { shortDay } from '../../app/format.ts';
import { reachStops } from '../../strings/instruments.ts';
import { trendsStrings as text } from '../../strings/trends.ts';
import { stopName } from './describe.ts';
import { rateText } from './feeling-strip.tsx';
import styles from './weeks-table.module.css';

const fromTo = ({ lowest, highest }: WeekOfMarks): string => {
  if (lowest === null || highest === null) return text.blank;
  return lowest === highest ? stopName(lowest) : `${stopName(lowest)} ${text.to} ${stopName(highest).toLowerCase()}`;
};

/** The same weeks in words and numbers. */
export const WeeksTable = ({
  weeks,
  caption,
}: {
  readonly weeks: readonly WeekOfMarks[];
  readonly caption: string;
}) => (
  <table className={styles['table']}>
    <caption>{caption}</caption>
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
          <th scope="row">{shortDay(week.monday)}</th>
          <td data-number="">{week.marked === 0 ? text.blank : week.marked}</td>
          <td>{week.median === null ? text.blank : stopName(week.median)}</td>
          <td>{fromTo(week)}</td>
          <td>{week.reachMedian === null ? text.blank : reachStops[Math.round(week.reachMedian)]}</td>
          <td data-number="">{week.feelingRate === null ? text.blank : rateText(week.feelingRate)}</td>
          <td>{week.marked > 0 && week.marked < 3 ? text.thin : ''}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
