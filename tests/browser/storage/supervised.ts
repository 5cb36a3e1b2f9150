import type { DayKey } from '#shared/calendar/day-key';
import { newEntry } from '#shared/journal/entry';
import { blankLines } from '#shared/journal/new-line';
import type { SupervisionSession } from '#shared/journal/supervision-session';
import type { JournalRecord } from '#shared/journal/stored';
import type { RecordId } from '#shared/vault/record-id';
import { trendSources } from '../../../renderer/workers/vault/queries/trends/known-sources.ts';
import { createSupervisionApi } from '../../../renderer/workers/vault/supervision/supervision-api.ts';
import type { Machine } from './machines.ts';
import { anId } from './stored-vault.ts';

export const today = '2026-11-19' as DayKey;
export const at = { ms: Date.parse('2026-11-19T17:45:00Z'), offset: 0 };

export const put = async ({ vault }: Machine, record: JournalRecord, id = anId()): Promise<RecordId> => {
  const saved = await vault.ledger.commit(() => [{ put: id, record }]);
  if (!saved.ok) throw new Error(saved.error.type);
  return id;
};

export const write = (here: Machine, text: string): Promise<RecordId> =>
  put(here, {
    ...newEntry(today, at, null),
    text,
    document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
  });

/** What can be told to nobody. */
export const putUntold = (here: Machine, text: string): Promise<RecordId> =>
  put(here, { ...blankLines.untold(today), version: 1, at, text });

export const apiOf = ({ vault }: Machine) =>
  createSupervisionApi({ sources: trendSources, clock: { now: () => at }, newId: anId, vault: () => vault });

export const gathered = async (here: Machine): Promise<readonly string[]> =>
  (await apiOf(here).supervision(today)).gathered.things.map(({ words }) => words);

export const flagWords = async (here: Machine, entry: RecordId, text: string, words: string): Promise<RecordId> => {
  const id = anId();
  const start = text.indexOf(words);
  const done = await apiOf(here).flagPassage(id, entry, { start, end: start + words.length, words });
  if (!done.ok) throw new Error(done.error.type);
  return id;
};

export const itemFrom = (key: string, words: string): SupervisionSession['items'][number] => ({
  id: anId(),
  from: key,
  group: 'supportive',
  words,
  want: null,
  minutes: 10,
  lens: null,
  isDiscussed: true,
});

export const said = 'The heating is still off. She laughed all the same.';
