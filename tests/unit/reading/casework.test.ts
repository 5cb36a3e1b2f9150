import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTone } from '#shared/reading/tone/read-tone';

interface Labelled {
  readonly text: string;
  readonly phen: string;
  readonly pol: -1 | 0 | 1;
}

const sentences = readFileSync(new URL('../../fixtures/casework/sentences.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled);

const labels = { '-1': 'neg', '0': 'neu', '1': 'pos' } as const;
const read = sentences.map((sentence) => ({ ...sentence, ...readTone(sentence.text) }));
const toned = read.filter(({ pol }) => pol !== 0);
const facts = read.filter(({ phen }) => phen === 'fact');

type Read = (typeof read)[number];
const isLabelled = ({ pol, label }: Read): boolean => label === labels[`${pol}`];
/** Half for a score of nothing, as a coin would. */
const signOf = ({ pol, score }: Read): number => (score === 0 ? 0.5 : Number(Math.sign(score) === pol));
const share = (all: readonly Read[], right: (one: Read) => number): number =>
  all.reduce((sum, one) => sum + right(one), 0) / all.length;
const misses = (all: readonly Read[]): string =>
  all
    .filter((one) => !isLabelled(one))
    .map(({ phen, pol, score, text }) => `${phen} ${labels[`${pol}`]} ${score.toFixed(2)} ${text}`)
    .join('\n');

test('the list is large, balanced, and holds no sentence twice', () => {
  expect(sentences).toHaveLength(300);
  expect(new Set(sentences.map(({ text }) => text)).size).toBe(300);
  for (const pol of [-1, 0, 1]) expect(sentences.filter((one) => one.pol === pol)).toHaveLength(100);
  expect(facts.length).toBeGreaterThanOrEqual(80);
  expect(facts.every(({ pol }) => pol === 0)).toBe(true);
});

test('sentences of casework with a feeling are read the right way round, four in five', () => {
  expect(share(toned, signOf), misses(toned)).toBeGreaterThanOrEqual(0.8);
});

test('good, bad and neutral sentences of casework are told apart, seven in ten', () => {
  expect(
    share(read, (one) => Number(isLabelled(one))),
    misses(read),
  ).toBeGreaterThanOrEqual(0.7);
});

test('plain facts of the work carry no tone, eight in ten', () => {
  expect(
    share(facts, (one) => Number(isLabelled(one))),
    misses(facts),
  ).toBeGreaterThanOrEqual(0.8);
});
