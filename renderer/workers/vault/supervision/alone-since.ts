import { type DayKey, dayOfInstant } from '#shared/calendar/day-key';
import { soleSupportSince, stageOf } from '#shared/journal/alias';
import { defaultSettings } from '#shared/journal/settings';
import type { RecordId } from '#shared/vault/record-id';
import { rootOf } from '../aliases/book.ts';
import type { Holdings } from '../holdings.ts';

/** Of each who has only the person just now, since when; whoever two cards were joined into counts once. */
export const aloneSince = (holdings: Holdings): readonly DayKey[] => {
  const rollOverHour = holdings.settings()?.record.rollOverHour ?? defaultSettings.rollOverHour;
  const since = new Map<RecordId, DayKey>();
  for (const { id, record } of holdings.all('alias')) {
    const at = soleSupportSince(record);
    if (at === null || stageOf(record) === 'ended') continue;
    const root = rootOf(holdings, id);
    const day = dayOfInstant(at, rollOverHour);
    const before = since.get(root);
    if (before === undefined || day < before) since.set(root, day);
  }
  return [...since.values()];
};
