import type { KeyboardEvent, PointerEvent } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import type { WeekOfMarks } from '#shared/reading/weeks';
import { trendsStrings as text } from '../../strings/trends.ts';
import { describeWeek } from './describe.ts';
import { frame, timeScale, weekAt } from './chart-frame.ts';
import styles from './chart.module.css';
import type { AwayWeeks } from './gaps.tsx';

interface WeekCursorProps {
  readonly weeks: readonly WeekOfMarks[];
  /** Index of the week it stands on; null before it was ever used. */
  readonly at: number | null;
  readonly away: AwayWeeks;
  readonly onMove: (at: number) => void;
  /** Enter: what lies behind the week. */
  readonly onOpen: (monday: DayKey) => void;
}

/** Where a key leads from week `at` of `count`; null for a key that is not ours. */
const weekForKey = (
  { key, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  at: number,
  count: number,
): number | null => {
  if (ctrlKey || altKey || metaKey) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowLeft') return Math.max(0, at - 1);
  return key === 'ArrowRight' ? Math.min(count - 1, at + 1) : null;
};

const acrossOf = ({ currentTarget, clientX }: PointerEvent): number => {
  const { left, width } = currentTarget.getBoundingClientRect();
  return (clientX - left) / width;
};

/** In a small window the drawing is wider than its box: moves it just so far that week `at` of `weeks` is in sight. */
const showWeek = (dates: HTMLElement, at: number, weeks: number): void => {
  const box = dates.offsetParent;
  if (box === null) return;
  const { week, weekWidth } = timeScale(weeks);
  const start = dates.offsetLeft + ((week(at) - weekWidth / 2) / frame.width) * dates.offsetWidth;
  const end = start + (weekWidth / frame.width) * dates.offsetWidth;
  // In one step: a held arrow would outrun anything that glides.
  box.scrollLeft = Math.min(start, Math.max(box.scrollLeft, end - box.clientWidth));
};

/**
 * The chart's place in the Tab order. It lies over the row of dates and speaks the week it stands on as its value; it begins
 * at the newest, and a press brings it to the week that was pressed.
 */
export const WeekCursor = ({ weeks, at, away, onMove, onOpen }: WeekCursorProps) => {
  const index = at ?? weeks.length - 1;
  const week = weeks[index];
  const move = (dates: HTMLElement, to: number): void => {
    onMove(to);
    showWeek(dates, to, weeks.length);
  };
  return (
    <div
      className={styles['cursor']}
      role="slider"
      tabIndex={0}
      aria-label={text.weekByWeek}
      aria-keyshortcuts="ArrowLeft ArrowRight Enter"
      aria-valuemin={1}
      aria-valuemax={weeks.length}
      aria-valuenow={index + 1}
      aria-valuetext={week === undefined ? '' : describeWeek(week, away)}
      onFocus={({ currentTarget }) => move(currentTarget, index)}
      onPointerDown={(event) => move(event.currentTarget, weekAt(acrossOf(event), weeks.length))}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.repeat && week !== undefined) onOpen(week.monday);
        const next = weekForKey(event, index, weeks.length);
        if (next === null) return;
        event.preventDefault();
        move(event.currentTarget, next);
      }}
    />
  );
};
