import { allPhrases } from '#shared/reading/distance/find-phrases';
import { flatWhy, readDistance } from '#shared/reading/distance/read-distance';
import type { DistanceReading } from '#shared/reading/distance/evidence';
import { trendState } from '#shared/reading/leans/trend-state';
import { supervisedWeeks } from '#shared/reading/relations/supervised-weeks';
import { travelsWith } from '#shared/reading/relations/travels-with';
import type { RecordId } from '#shared/vault/record-id';
import type { Holdings } from '../../holdings.ts';
import { relationRow } from './relation-rows.ts';
import type { TrendSources } from './sources.ts';

const whys: ReadonlyMap<string, string> = new Map(allPhrases.map(({ id, why }) => [id, why]));

/** By entry. What was read before the last edit is left out: its places are in other words. */
const readingsOf = (holdings: Holdings): ReadonlyMap<RecordId, DistanceReading> => {
  const readings = new Map<RecordId, DistanceReading>();
  for (const { record } of holdings.all('toneReading')) {
    const entry = record.entry as RecordId;
    if (holdings.entry(entry)?.rev !== record.rev) continue;
    const evidence = record.evidence.map((one) => ({ ...one, why: whys.get(one.id) ?? flatWhy }));
    readings.set(entry, { index: record.distance, evidence });
  }
  return readings;
};

/** Where trends take what they say from. */
export const trendSources: TrendSources = {
  trendState,
  readingsOf,
  indexWithout: (text, without) => readDistance(text, { without }).index,
  relationsOf: (evenings, supervisions, today) => {
    const weeks = supervisedWeeks(evenings, supervisions, today);
    return [...travelsWith(evenings), ...(weeks === null ? [] : [weeks])].map(relationRow);
  },
};
