import type { DayKey } from '#shared/calendar/day-key';
import type { DistanceReading, Evidence } from '#shared/reading/distance/evidence';
import type { TrendDay } from '#shared/reading/leans/lean';
import type { TrendState } from '#shared/reading/leans/trend-state';
import type { RecordId } from '#shared/vault/record-id';
import type { Holdings } from '../../holdings.ts';
import type { RelationRow } from './relation-row.ts';
import type { TrendEvening } from './trend-evenings.ts';

/** What the reading of words and the watch over evenings have to say; trends only put it in order for the screen. */
export interface TrendSources {
  readonly trendState: (days: readonly TrendDay[], today: DayKey) => TrendState;
  /** What was made of the words of each entry as it stands; one that was not read is not in it. */
  readonly readingsOf: (holdings: Holdings) => ReadonlyMap<RecordId, DistanceReading>;
  /** The index of a text read as if some of its evidence were not there. */
  readonly indexWithout: (text: string, leftOut: readonly Pick<Evidence, 'id' | 'start' | 'end'>[]) => number | null;
  /** What the dial travels with, in the order in which it is shown. */
  readonly relationsOf: (
    evenings: readonly TrendEvening[],
    supervisions: readonly DayKey[],
    today: DayKey,
  ) => readonly RelationRow[];
}
