import type { Instant } from '../kernel/clock.ts';

/** An entry stays in the trash for at least this long. */
const trashDays = 30;

const dayMs = 86_400_000;

/** So many different days past the thirty must bear words or readings before an entry goes. */
const daysThatAgree = 3;

/** Whole days until an entry may go, 30 … 0; a clock that was put back makes them no more than that. */
export const daysLeftInTrash = (deletedAt: Instant, now: Instant): number =>
  Math.min(trashDays, Math.max(0, Math.ceil(trashDays - (now.ms - deletedAt.ms) / dayMs)));

/**
 * Whether an entry's time in the trash is over. The clock alone is not believed: set a month ahead for one start, it
 * would purge the trash for good. So the vault must agree, in which something (`writtenAt`) was put down on three
 * different days since. Who does not write keeps the trash for longer, and nothing is lost by that.
 */
export const isOldTrash = (deletedAt: Instant, now: Instant, writtenAt: readonly Instant[]): boolean => {
  const limit = deletedAt.ms + trashDays * dayMs;
  if (now.ms <= limit) return false;
  const since = writtenAt.filter(({ ms }) => ms > limit && ms <= now.ms);
  return new Set(since.map(({ ms, offset }) => Math.floor((ms + offset * 60_000) / dayMs))).size >= daysThatAgree;
};
