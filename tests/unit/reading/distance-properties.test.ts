import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDistance } from '#shared/reading/distance/read-distance';
import { countFeelingWords, feelingWordsOf } from '#shared/reading/feeling-words';
import { soundsHeavy } from '#shared/reading/hard-words';
import { readTone } from '#shared/reading/tone/read-tone';

const fixed = { seed: 20_261_122, numRuns: 300 } as const;

const facts = [
  'The visit started at ten.',
  'Called the school at noon.',
  'The form went to the county office.',
  'Next appointment on Tuesday.',
  'Drove to the office and parked.',
];
const said = [
  'I felt nothing at the funeral.',
  'I was so glad for her.',
  'I can’t stop thinking about it.',
  'What’s the point.',
  'It broke my heart.',
  'I don’t like it.',
  'She said she felt nothing.',
  'I’m tired and sad.',
  'I went through the motions.',
];
const sentence = fc.constantFrom(...facts, ...said);
const texts = fc.array(sentence, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));

const spread = (text: string): number => readTone(text).score;

test('a neutral fact never moves the tone, wherever it is put', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...facts), (text, fact) => {
      expect(Math.abs(spread(`${text} ${fact}`) - spread(text))).toBeLessThan(0.02);
      expect(Math.abs(spread(`${fact} ${text}`) - spread(text))).toBeLessThan(0.02);
    }),
    fixed,
  );
});

test('a neutral fact never turns a reading of distance around', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 5, maxLength: 10 }), fc.constantFrom(...facts), (all, fact) => {
      const [before, after] = [readDistance(all.join(' ')).index, readDistance([...all, fact].join(' ')).index];
      if (before === null || after === null) return;
      expect(Math.abs(after - before)).toBeLessThan(0.35);
    }),
    fixed,
  );
});

test('the order of sentences that have nothing to do with each other changes neither tone nor distance', () => {
  const shuffled = fc
    .array(sentence, { minLength: 1, maxLength: 8 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      const [one, two] = [all.join(' '), other.join(' ')];
      expect(spread(one)).toBeCloseTo(spread(two), 10);
      const [first, second] = [readDistance(one).index, readDistance(two).index];
      if (first === null || second === null) expect(first).toBe(second);
      else expect(first).toBeCloseTo(second, 10);
    }),
    fixed,
  );
});

test('curly and straight apostrophes read alike', () => {
  const both = (text: string): readonly [string, string] => [text, text.replaceAll('’', "'")];
  fc.assert(
    fc.property(texts, (text) => {
      const [curly, straight] = both(text);
      expect(readDistance(curly)).toEqual(readDistance(straight));
      expect(readTone(curly)).toEqual(readTone(straight));
      expect(countFeelingWords(curly)).toBe(countFeelingWords(straight));
    }),
    fixed,
  );
  for (const text of ['I can’t go on living like this.', 'I don’t want to be here any more.']) {
    const [curly, straight] = both(text);
    expect([soundsHeavy(curly), soundsHeavy(straight)]).toEqual([true, true]);
  }
});

test('whatever is shown is a piece of the text, and never half a letter', () => {
  const noise = fc.array(fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 12 }), fc.constant('😞')), {
    maxLength: 8,
  });
  const isHalf = (text: string, at: number): boolean =>
    /^[\uDC00-\uDFFF]/u.test(text.slice(at)) && at > 0 && /[\uD800-\uDBFF]/u.test(text[at - 1] ?? '');
  fc.assert(
    fc.property(noise, (pieces) => {
      const text = pieces.join(' ');
      const { index, evidence } = readDistance(text);
      if (index !== null) expect(index >= 0 && index <= 1).toBe(true);
      for (const { start, end } of [...evidence, ...feelingWordsOf(text)]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect([isHalf(text, start), isHalf(text, end)]).toEqual([false, false]);
      }
    }),
    fixed,
  );
});

test('evidence of one kind of words never overlaps, and stands in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const phrases = readDistance(text).evidence.filter(({ kind }) => kind !== 'flat');
      for (const [at, { start }] of phrases.entries()) {
        expect(start).toBeGreaterThanOrEqual(phrases[at - 1]?.end ?? 0);
      }
    }),
    fixed,
  );
});

test('words that every object has mean nothing', () => {
  const plain = 'I was sad about the house and then I drove home to the kids.';
  const before = readDistance(plain.replace('house', 'thing'));
  for (const key of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'prototype']) {
    const text = plain.replace('house', key);
    expect(readDistance(text).index).toBeCloseTo(before.index ?? Number.NaN, 10);
    expect(readDistance(key)).toMatchObject({ index: null, evidence: [] });
    expect(countFeelingWords(key)).toBe(0);
    expect(soundsHeavy(key)).toBe(false);
  }
});

const people = `asian autistic bisexual black blind brown Buddhist Catholic Christian deaf disabled divorced elderly
  female gay Hindu Hispanic homeless immigrant Indigenous Irish Jewish Latina lesbian Black male married Mexican Muslim
  Native Nigerian nonbinary old orphaned Pakistani poor pregnant queer refugee rich Roma Russian Sikh single Somali
  straight Syrian trans transgender undocumented unemployed veteran Vietnamese white widowed young`;
const templates = [
  (who: string) => `The ${who} client came to the office.`,
  (who: string) => `I saw a ${who} woman today, and I was sad for her when I drove home.`,
  (who: string) => `He is ${who}, and I went through the motions with him and felt nothing.`,
  (who: string) => `My ${who} client was angry with me and I can’t stop thinking about it.`,
];

test.each(people.split(/\s+/u))('who a person is changes neither tone nor distance: %s', (who) => {
  for (const template of templates) {
    const [text, other] = [template(who), template('tall')];
    expect(readTone(text).score).toBe(readTone(other).score);
    expect(readDistance(text).index).toBe(readDistance(other).index);
    expect(readDistance(text).evidence.map(({ id }) => id)).toEqual(readDistance(other).evidence.map(({ id }) => id));
    expect(countFeelingWords(text)).toBe(countFeelingWords(other));
  }
});
