import { dayOfInstant } from '#shared/calendar/day-key';
import { soleSupportSince, stageOf } from '#shared/journal/alias';
import { defaultSettings } from '#shared/journal/settings';
import type { LeaningSince } from '#shared/supervision/gather';
import type { RecordId } from '#shared/vault/record-id';
import { type HeldAlias, rootOf } from '../aliases/book.ts';
import type { Holdings } from '../holdings.ts';

/** Of each who has only the person just now, since when; whoever two cards were joined into counts once, by both. */
export const aloneSince = (holdings: Holdings): readonly LeaningSince[] => {
  const rollOverHour = holdings.settings()?.record.rollOverHour ?? defaultSettings.rollOverHour;
  const cards = new Map<RecordId, readonly HeldAlias[]>();
  for (const one of holdings.all('alias')) {
    const root = rootOf(holdings, one.id);
    cards.set(root, [...(cards.get(root) ?? []), one]);
  }
  return [...cards.values()].flatMap((joined) => {
    const stages = joined.flatMap(({ record }) => record.stages).toSorted((a, b) => a.at.ms - b.at.ms);
    const [first] = joined.flatMap(({ record }) => soleSupportSince(record) ?? []).toSorted((a, b) => a.ms - b.ms);
    return first === undefined || stageOf({ stages }) === 'ended'
      ? []
      : [{ day: dayOfInstant(first, rollOverHour), ms: first.ms }];
  });
};
