import { type DayKey, parseDayKey } from '../calendar/day-key.ts';
import type { Dated } from './backup-tiers.ts';

const pattern = /^aftershift-(\d{4}-\d{2}-\d{2})-(\d{4})-(\d{6})\.jvbak$/;

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** `aftershift-2026-11-22-1746-000042.jvbak`: day, local time, and a number that tells apart those of one minute. */
export const backupName = (day: DayKey, minuteOfDay: number, number: number): string =>
  `aftershift-${day}-${digits(Math.floor(minuteOfDay / 60), 2)}${digits(minuteOfDay % 60, 2)}-${digits(number % 1_000_000, 6)}.jvbak`;

/** Null for a file that isn't named as a backup of ours: such a one is neither listed nor ever removed. */
export const parseBackupName = (name: string): Dated | null => {
  const [, dayText, time, number] = pattern.exec(name) ?? [];
  const day = dayText === undefined ? null : parseDayKey(dayText);
  return day?.ok === true ? { name, day: day.value, at: Number(`${time}${number}`) } : null;
};

/** The frame that a backup's name tells of: it holds the last six digits of it, and lies at or before `headSeq`. */
export const seqInName = (name: string, headSeq: number): number => {
  const digits = Number(/-(\d{6})\.jvbak$/.exec(name)?.[1] ?? 0);
  const seq = Math.floor(headSeq / 1_000_000) * 1_000_000 + digits;
  return seq <= headSeq ? seq : Math.max(0, seq - 1_000_000);
};
