import { expect, test } from 'vitest';
import { addDays, type DayKey } from '#shared/calendar/day-key';
import { newEntry } from '#shared/journal/entry';
import { defaultTrendChoices } from '#shared/journal/trend-choices';
import type { RecordId } from '#shared/vault/record-id';
import { countedWords } from '../../../renderer/workers/vault/queries/trends/words-index.ts';
import { readingOf } from '../../support/made-reading.ts';
import { type Machine, machine } from './machines.ts';
import { apiOf, at, put, today } from './supervised.ts';

const since = addDays(today, -30);
const lean = { kind: 'finding', direction: 'numb', since } as const;
const phrase = 'on autopilot';

/** A page in which a phrase was counted toward numb. */
const counted = async (here: Machine, day: DayKey, text: string): Promise<RecordId> => {
  const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
  const entry = await put(here, {
    ...newEntry(day, { ...at, ms: Date.parse(`${day}T18:00:00Z`) }, null),
    text,
    document,
  });
  const start = text.indexOf(phrase);
  const evidence = [{ start, end: start + phrase.length, kind: 'phrase', id: 'on-autopilot' } as const];
  await put(here, readingOf(entry, { evidence }));
  return entry;
};

const sentences = async (here: Machine): Promise<readonly string[]> => {
  const { sentences: found, gathered } = await apiOf(here).supervision(today);
  const finding = gathered.things.find(({ from }) => from.type === 'finding');
  return (found.get(finding?.key ?? '') ?? []).map(({ text }) => text);
};

test('a finding that is gathered has the sentences of its own stretch, the newest first, and not those of others', async () => {
  const here = await machine();
  await counted(here, addDays(since, -1), 'Before, on autopilot.');
  await counted(here, addDays(since, 1), 'It rained. I was on autopilot all day.');
  await counted(here, addDays(today, -2), 'Home on autopilot. Soup.');
  await apiOf(here).setFlag(lean);
  expect(await sentences(here)).toEqual(['Home on autopilot.', 'I was on autopilot all day.']);
});

test('what the person took out of the sum is no evidence, and where words are not to be read there is none', async () => {
  const here = await machine();
  const entry = await counted(here, addDays(today, -2), 'Home on autopilot.');
  await counted(here, addDays(today, -3), 'On the bus, on autopilot.');
  await apiOf(here).setFlag(lean);
  const words = { start: 5, end: 5 + phrase.length, kind: 'phrase', id: 'on-autopilot', why: '' } as const;
  await put(here, { type: 'doesntFit', version: 1, at, ...countedWords(entry, words) });
  expect(await sentences(here)).toEqual(['On the bus, on autopilot.']);
  await put(here, { ...defaultTrendChoices, words: false });
  expect(await sentences(here)).toEqual([]);
});
