import { expect, test } from 'vitest';
import {
  describeRelation,
  relationSentence,
  relationsHeadline,
  waitingFor,
} from '../../../renderer/screens/trends/relation-words.ts';
import { type Related, relationRow } from '../../../renderer/workers/vault/queries/trends/relation-rows.ts';

const level = (name: string, evenings: number, median: number | null) => ({
  level: name,
  evenings,
  median,
  lower: median === null ? null : median - 1,
  upper: median === null ? null : median + 1,
});
const sleep = (
  finding: Related['finding'],
  medians: readonly [number | null, number | null, number | null] = [2, 0, 0],
) =>
  relationRow({
    factor: 'sleep',
    levels: [level('rough', 9, medians[0]), level('fair', 12, medians[1]), level('good', 8, medians[2])],
    finding,
  });
const shift = { type: 'shift', nearerNumb: 'rough', nearerFlooded: 'good', stops: 2, confidence: 'fairly' } as const;

test('of two levels apart the one further from balance is named, on its own side', () => {
  expect(relationSentence(sleep(shift))).toBe('After a rough night, evenings seem to land nearer numb.');
  const flooded = sleep({ ...shift, nearerNumb: 'good', nearerFlooded: 'rough' }, [-3, 0, 0]);
  expect(relationSentence(flooded)).toBe('After a rough night, evenings seem to land nearer flooded.');
  expect(flooded.confidence).toBe('fairly');
});

test('a wider level, no difference and a wait are said as such', () => {
  const wider = sleep({ type: 'spread', wider: 'rough', confidence: 'loosely' });
  expect(relationSentence(wider)).toBe('After a rough night, the dial seems to swing wider. It can go either way.');
  expect(relationSentence(sleep({ type: 'no-clear-difference' }))).toBe('Sleep on its own doesn’t seem to say much.');
  expect(sleep({ type: 'waiting' }, [null, null, null])).toMatchObject({
    holds: { type: 'waiting', needs: 8 },
    confidence: null,
    levels: [{ dial: null }, { dial: null }, { dial: null }],
  });
});

test('the headline is the one sentence that holds, or what several come to', () => {
  const load = { ...sleep(shift), by: 'load' } as const;
  const none = sleep({ type: 'no-clear-difference' });
  const waiting = sleep({ type: 'waiting' });
  expect(relationsHeadline([sleep(shift), none]).sentence).toBe(
    'After a rough night, evenings seem to land nearer numb.',
  );
  expect(relationsHeadline([sleep(shift), load]).sentence).toBe('Some things seem to travel with it.');
  expect(relationsHeadline([none, waiting]).sentence).toBe('Nothing clearly travels with it so far.');
  expect(relationsHeadline([waiting]).sentence).toBe('Too few evenings to set side by side yet.');
});

test('supervision is counted in weeks, with and without', () => {
  const weeks = (supervised: number, without: number, finding: Related['finding']) =>
    relationRow({
      factor: 'supervision',
      levels: [level('supervised', supervised, 0), level('unsupervised', without, 2)],
      finding,
    });
  expect(waitingFor(weeks(5, 6, { type: 'waiting' }))).toBe(
    'Five weeks with, six without. We’ll wait for eight of each before saying anything.',
  );
  expect(waitingFor(weeks(1, 0, { type: 'waiting' }))).toMatch(/^One week with, none without\. /u);
  const apart = weeks(8, 9, { ...shift, nearerNumb: 'unsupervised', nearerFlooded: 'supervised' });
  expect(relationSentence(apart)).toBe('In weeks without supervision, evenings seem to land nearer numb.');
  expect(describeRelation(apart)).toMatch(/^Supervision that week: With, .*, eight weeks; Without, .*, nine weeks\.$/u);
});
