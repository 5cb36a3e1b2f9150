import { addDays, dayOfMonth, type DayKey, weekday, weekOf } from '#shared/calendar/day-key';
import { useApp } from '../../app/app-context.ts';
import { longDay, monthName } from '../../app/format.ts';
import { closenessStops } from '../../strings/instruments.ts';
import { journalStrings as text } from '../../strings/journal.ts';
import { Mark } from '../../ui/instruments/marks.tsx';
import type { JournalItem } from '../../workers/vault/queries/journal.ts';
import styles from './calendar-strip.module.css';

interface CalendarStripProps {
  readonly items: readonly JournalItem[];
  readonly selected: DayKey | null;
  readonly onSelect: (item: JournalItem) => void;
}

const weeks = 6;
const heightOf = (closeness: number): number => 31 + closeness * 6.2;

/** Six weeks at a glance; each mark sits at its dial height, so that the strip is a small chart too. */
export const CalendarStrip = ({ items, selected, onSelect }: CalendarStripProps) => {
  const { today } = useApp();
  const first = addDays(weekOf(today), -7 * (weeks - 1));
  const byDay = new Map(items.toReversed().map((item) => [item.day, item]));
  const days = Array.from({ length: weeks * 7 }, (_, index) => addDays(first, index));
  return (
    <div className={styles['strip']}>
      <div className={styles['scale']} aria-hidden="true">
        <span>{text.flooded}</span>
        <b>{text.balance}</b>
        <span>{text.numb}</span>
      </div>
      <ol className={styles['days']} aria-label={text.days}>
        {days.map((day, index) => {
          const item = byDay.get(day);
          const closeness = item?.closeness ?? null;
          // Left out where the next month's name would run into it.
          const isSecond = index === 7 && dayOfMonth(day) > 1 && dayOfMonth(day) < 27;
          const name = closeness === null ? '' : `, ${closenessStops[closeness + 4]?.name ?? ''}`;
          const number = (
            <>
              {closeness === null ? null : (
                <svg viewBox="0 0 16 62" aria-hidden="true">
                  <Mark value={closeness} x={8} y={heightOf(closeness)} r={4} />
                </svg>
              )}
              <span className={styles['number']}>{dayOfMonth(day)}</span>
            </>
          );
          return (
            <li key={day} data-monday={weekday(day) === 1 && index > 0 ? '' : undefined}>
              {index === 0 || dayOfMonth(day) === 1 || isSecond ? (
                <span className={styles['month']} data-second={isSecond ? '' : undefined} aria-hidden="true">
                  {monthName(day)}
                </span>
              ) : null}
              {item === undefined ? (
                <span className={styles['day']}>{number}</span>
              ) : (
                <button
                  type="button"
                  className={styles['day']}
                  aria-label={`${longDay(day)}${name}`}
                  aria-current={day === selected ? 'date' : undefined}
                  onClick={() => onSelect(item)}
                >
                  {number}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
};
