import { shortDay } from '../../app/format.ts';
import { fuelStrings as text } from '../../strings/fuel.ts';
import { fuelStops } from '../../strings/instruments.ts';
import { trendsStrings } from '../../strings/trends.ts';
import { levelOf, seatsInWords } from './describe-fuel.ts';
import type { FuelWeek } from './fuel-weeks.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './weeks-table.module.css';

const nameOf = (middle: number | null): string => {
  const level = levelOf(middle);
  return level === null ? trendsStrings.blank : (fuelStops[level]?.name ?? '');
};

/** The same weeks in words. */
export const FuelTable = ({ weeks, caption }: { readonly weeks: readonly FuelWeek[]; readonly caption: string }) => (
  <table className={styles['table']}>
    <caption>
      <VisuallyHidden>{caption}</VisuallyHidden>
    </caption>
    <thead>
      <tr>
        <th scope="col">{trendsStrings.weekOf}</th>
        <th scope="col">{text.themColumn}</th>
        <th scope="col">{text.meColumn}</th>
        <th scope="col">{text.seatColumn}</th>
      </tr>
    </thead>
    <tbody>
      {weeks.map((week) => (
        <tr key={week.monday}>
          <th scope="row">{shortDay(week.monday)}</th>
          <td>{nameOf(week.them)}</td>
          <td>{nameOf(week.me)}</td>
          <td>{seatsInWords(week) || trendsStrings.blank}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
