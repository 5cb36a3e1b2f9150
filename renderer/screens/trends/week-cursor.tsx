import type { KeyboardEvent, PointerEvent } from 'react';
import type { WeekOfMarks } from '#shared/reading/weeks';
import { trendsStrings as text } from '../../strings/trends.ts';
import { describeWeek } from './describe.ts';
import { weekAt } from './chart-frame.ts';
import styles from './chart.module.css';

interface WeekCursorProps {
  readonly weeks: readonly WeekOfMarks[];
  /** Index of the week it stands on; null before it was ever used. */
  readonly at: number | null;
  readonly onMove: (at: number) => void;
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

/**
 * The chart's place in the Tab order. It lies over the row of dates and speaks the week it stands on as its value; it begins
 * at the newest, and a press brings it to the week that was pressed.
 */
export const WeekCursor = ({ weeks, at, onMove }: WeekCursorProps) => {
  const index = at ?? weeks.length - 1;
  const week = weeks[index];
  return (
    <div
      className={styles['cursor']}
      role="slider"
      tabIndex={0}
      aria-label={text.weekByWeek}
      aria-keyshortcuts="ArrowLeft ArrowRight"
      aria-valuemin={1}
      aria-valuemax={weeks.length}
      aria-valuenow={index + 1}
      aria-valuetext={week === undefined ? '' : describeWeek(week)}
      onFocus={() => onMove(index)}
      onPointerDown={(event) => onMove(weekAt(acrossOf(event), weeks.length))}
      onKeyDown={(event) => {
        const next = weekForKey(event, index, weeks.length);
        if (next === null) return;
        event.preventDefault();
        onMove(next);
      }}
    />
  );
};
