import { type DayKey, parseDayKey } from '../calendar/day-key.ts';
import type { Dated } from './backup-tiers.ts';
import type { CopyId } from './lineage.ts';

const pattern = /^aftershift-(\d{4}-\d{2}-\d{2})-(\d{4})-(\d{6})(?:-([0-9a-f]{8}))?\.jvbak$/;

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** Tells one machine's backups from another's in a folder that both use: the first half of a copy's id. */
export const markOf = (copy: CopyId): string => copy.slice(0, 8);

/**
 * `aftershift-2026-11-22-1746-000042-9f86d081.jvbak`: day, local time, a number that tells apart those of one minute, and
 * the mark of the copy that made it; without the mark where `copy` is null.
 */
export const backupName = (day: DayKey, minuteOfDay: number, number: number, copy: CopyId | null): string => {
  const time = `${digits(Math.floor(minuteOfDay / 60), 2)}${digits(minuteOfDay % 60, 2)}`;
  const mark = copy === null ? '' : `-${markOf(copy)}`;
  return `aftershift-${day}-${time}-${digits(number % 1_000_000, 6)}${mark}.jvbak`;
};

export interface NamedBackup extends Dated {
  /** Null where the name has none. */
  readonly mark: string | null;
}

/** Null for a file that isn't named as a backup of ours: such a one is neither listed nor ever removed. */
export const parseBackupName = (name: string): NamedBackup | null => {
  const [, dayText, time, number, mark = null] = pattern.exec(name) ?? [];
  const day = dayText === undefined ? null : parseDayKey(dayText);
  return day?.ok === true ? { name, day: day.value, at: Number(`${time}${number}`), mark } : null;
};

/** The frame that a backup's name tells of: it holds the last six digits of it, and lies at or before `headSeq`. */
export const seqInName = (name: string, headSeq: number): number => {
  const digits = Number(pattern.exec(name)?.[3] ?? 0);
  const seq = Math.floor(headSeq / 1_000_000) * 1_000_000 + digits;
  return seq <= headSeq ? seq : Math.max(0, seq - 1_000_000);
};
