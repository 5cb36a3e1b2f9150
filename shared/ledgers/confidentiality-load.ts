import type { DayKey } from '../calendar/day-key.ts';
import type { Untold } from '../journal/untold.ts';

/** How much is carried that can be told to nobody. It falls with each thing that is shared. */
export interface ConfidentialityLoad {
  readonly carried: number;
  /** The day of the oldest of them; null where nothing is carried. */
  readonly since: DayKey | null;
}

export const confidentialityLoad = (all: readonly Pick<Untold, 'day' | 'sharedAt'>[]): ConfidentialityLoad => {
  const carried = all.filter(({ sharedAt }) => sharedAt === null).map(({ day }) => day);
  return { carried: carried.length, since: carried.toSorted()[0] ?? null };
};
