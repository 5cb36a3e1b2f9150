import type { DayKey } from '#shared/calendar/day-key';
import type { AwayReason } from '#shared/journal/time-away';
import type { WeekOfMarks } from '#shared/reading/weeks';
import { findingStrings as text } from '../../strings/findings.ts';
import { bandsFoot, frame, type TimeScale } from './chart-frame.ts';
import styles from './chart.module.css';

/** Weeks in a row without a mark, between two that have some. */
export interface Gap {
  readonly first: number;
  readonly last: number;
  /** Null where the person didn't say, or said different things of different weeks. */
  readonly reason: AwayReason | null;
}

export type AwayWeeks = ReadonlyMap<DayKey, AwayReason>;

/** Before the first evening and after the last there is no gap: nothing had begun, or nothing has come yet. */
export const gapsIn = (weeks: readonly WeekOfMarks[], away: AwayWeeks): readonly Gap[] => {
  const from = weeks.findIndex(({ marked }) => marked > 0);
  const to = weeks.findLastIndex(({ marked }) => marked > 0);
  const gaps: Gap[] = [];
  for (let at = from; at >= 0 && at <= to; at += 1) {
    const week = weeks[at];
    if (week === undefined || week.marked > 0) continue;
    const reason = away.get(week.monday) ?? null;
    const open = gaps.at(-1);
    if (open?.last === at - 1) {
      gaps[gaps.length - 1] = { ...open, last: at, reason: open.reason === reason ? reason : null };
    } else gaps.push({ first: at, last: at, reason });
  }
  return gaps;
};

const roomForWords = 17;

/** Time away: the bands stop there, and it says why where that was said. Nothing is drawn across it. */
export const Gaps = ({ gaps, time }: { readonly gaps: readonly Gap[]; readonly time: TimeScale }) =>
  gaps.map(({ first, last, reason }) => {
    const x = time.week(first) - time.weekWidth / 2;
    const width = time.weekWidth * (last - first + 1);
    const [middleX, middleY] = [x + width / 2, (frame.top + bandsFoot) / 2];
    return (
      <g key={first}>
        <rect className={styles['gap']} x={x} y={frame.top + 0.5} width={width} height={bandsFoot - frame.top - 1} />
        {width < roomForWords ? null : (
          <text
            className={styles['axis']}
            x={middleX}
            y={middleY + 4}
            textAnchor="middle"
            transform={`rotate(-90 ${middleX} ${middleY})`}
          >
            {reason === null ? text.unmarked : text.awayReasons[reason]}
          </text>
        )}
      </g>
    );
  });
