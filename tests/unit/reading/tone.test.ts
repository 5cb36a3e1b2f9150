import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFeelingWords } from '#shared/reading/feeling-words';
import { readTone } from '#shared/reading/tone';
import { readText } from '../../../renderer/workers/reading/read.ts';

const score = (text: string): number => readTone(text).score;

describe('the tone of a text', () => {
  test('is nothing where nothing carries one, and never beyond its scale', () => {
    expect(readTone('')).toEqual({ score: 0, words: 0 });
    expect(readTone(' \n … ')).toMatchObject({ score: 0 });
    expect(score('Two intakes, one home visit, three calls.')).toBe(0);
    expect(score('superb superb superb')).toBe(1);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tone = readTone(text);
        expect(Math.abs(tone.score)).toBeLessThanOrEqual(1);
        expect(tone.words).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('goes the way of its words', () => {
    expect(score('A good visit. I was glad and calm.')).toBeGreaterThan(0.2);
    expect(score('A terrible day, and I was sad and ashamed of it.')).toBeLessThan(-0.2);
  });

  test.each([
    ['I don’t like it.', "I don't like it."],
    ['I can‘t be happy.', "I can't be happy."],
    ['happy—then calm', 'happy then calm'],
    ['sad – tired', 'sad tired'],
  ])('is the same whichever marks the editor typed: %s', (curly, plain) => {
    expect(readTone(curly)).toEqual(readTone(plain));
    expect(score(curly)).not.toBe(0);
  });

  test('turns with "not", and with nothing that merely stands in every object', () => {
    expect(score('not happy')).toBe(-score('happy'));
    for (const word of ['constructor', 'toString', '__proto__', 'valueOf', 'hasOwnProperty', 'prototype']) {
      expect(score(`the ${word} happy house`)).toBe(score('the happy house'));
      expect(score(word)).toBe(0);
    }
  });

  test('is not changed for anyone by what was read before', () => {
    const before = score('a happy, calm evening');
    score('constructor __proto__ labels');
    expect(score('a happy, calm evening')).toBe(before);
  });
});

describe('who a person is', () => {
  const people = `asian autistic bisexual black blind Catholic Christian deaf disabled divorced elderly female gay
    Hindu Hispanic homeless immigrant Indigenous Irish Jewish Latina lesbian male married Mexican Muslim Native old poor
    pregnant queer refugee rich Roma Sikh single straight trans undocumented unemployed veteran white widowed young`;
  const sentences = [
    (who: string) => `The ${who} client came to the office.`,
    (who: string) => `I saw a ${who} woman today, and she was not happy with the form.`,
    (who: string) => `He is ${who}, and the visit was good.`,
  ];

  test.each(people.split(/\s+/u))('never moves the tone: %s', (who) => {
    for (const sentence of sentences) expect(score(sentence(who))).toBe(score(sentence('new')));
  });
});

describe('feeling words', () => {
  test('are counted whether they are pleasant or not, in any case', () => {
    expect(countFeelingWords('I felt SAD, then glad, then Numb.')).toBe(4);
    expect(countFeelingWords('Heavy, worried, restless.')).toBe(3);
  });

  test('are words, not pieces of words', () => {
    expect(countFeelingWords('The lovebird saddled the madman’s feline.')).toBe(0);
    expect(countFeelingWords('')).toBe(0);
  });

  test('do not include what every object has, nor the work’s own words', () => {
    expect(countFeelingWords('constructor toString crisis abuse court benefits care plan')).toBe(0);
  });
});

test('what is kept of a reading is numbers and nothing else', () => {
  const kept = readText('Heron called, and I was so glad that I cried.');
  expect(Object.keys(kept).toSorted()).toEqual(['feelingWords', 'score', 'words']);
  expect(Object.values(kept).every((value) => typeof value === 'number')).toBe(true);
});
