import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTone, type TextTone } from '#shared/reading/tone/read-tone';

const score = (text: string): number => readTone(text).score;
const label = (text: string): TextTone['label'] => readTone(text).label;
const reasons = (text: string) => readTone(text).sentences.flatMap((sentence) => sentence.reasons);
/** The words that made the score, as they stand in the text. */
const carried = (text: string): readonly string[] => reasons(text).map(({ start, end }) => text.slice(start, end));
const whys = (text: string): readonly string[] => reasons(text).flatMap(({ why }) => why);

describe('the tone of a text', () => {
  test('is nothing where nothing carries one, and never beyond its scale', () => {
    expect(readTone('')).toEqual({ score: 0, label: 'neu', sentences: [] });
    expect(score(' \n … ')).toBe(0);
    expect(readTone('Two intakes, one home visit, three calls.')).toMatchObject({ score: 0, label: 'neu' });
    expect(score('superb '.repeat(400))).toBeLessThanOrEqual(1);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tone = readTone(text);
        expect(Math.abs(tone.score)).toBeLessThanOrEqual(1);
        for (const { start, end, reasons: made } of tone.sentences) {
          expect(text.slice(start, end)).not.toBe('');
          for (const reason of made) expect(reason.start >= start && reason.end <= end).toBe(true);
        }
      }),
    );
  });

  test('goes the way of its words, and says which they were', () => {
    expect(label('A good visit. I was glad and calm.')).toBe('pos');
    expect(label('A terrible day, and I was sad and ashamed of it.')).toBe('neg');
    expect(carried('The visit was good. I am exhausted.')).toEqual(['good', 'exhausted']);
    expect(carried('I am at the end of my rope tonight.')).toEqual(['at the end of my rope']);
  });

  test('is told sentence by sentence, in their order', () => {
    const text = 'The visit was lovely. We filed the report.\nI am exhausted';
    const { sentences } = readTone(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'The visit was lovely.',
      'We filed the report.',
      'I am exhausted',
    ]);
    expect(sentences.map((sentence) => Math.sign(sentence.score))).toEqual([1, 0, -1]);
  });

  test('does not take a point in a number or after a title for the end of a sentence', () => {
    for (const text of ['Dr. Moss came at 3.5 miles an hour.', 'Mr. Moss left at 4.30 with no. 12.']) {
      expect(readTone(text).sentences).toHaveLength(1);
    }
  });
});

describe('what the words around one do to it', () => {
  test.each([
    ['I was not happy with it.', 'neg', 'negated'],
    ['I wasn’t happy with it.', 'neg', 'negated'],
    ['I was never really happy there.', 'neg', 'negated'],
    ['Nobody was helpful or kind.', 'neg', 'negated'],
    ['I cant say I enjoyed the visit.', 'neg', 'negated'],
    ['The morning was rough, but the visit went wonderfully.', 'pos', 'after-but'],
    ['I love my team, but I am exhausted and sad.', 'neg', 'after-but'],
    ['I wish I had loved it.', 'neg', 'wished'],
    ['It should have been a wonderful day.', 'neg', 'wished'],
    ['I used to love Mondays.', 'neg', 'wished'],
    ['If only he had been kinder.', 'neg', 'wished'],
    ['Without my team my days would be dull and dreary.', 'pos', 'wished'],
    ['He would shout terrible things at her without warning.', 'neg', 'word'],
    ['What is not to love about her?', 'pos', 'word'],
    ['Great, another late call.', 'neg', 'ironic'],
    ['I was too tired to cook.', 'neg', 'phrase'],
    ['We were soaked before we reached the car.', 'neg', 'word'],
    ['I have never been this sad.', 'neg', 'boosted'],
    ['Haven’t been so exhausted in years.', 'neg', 'boosted'],
    ['Nothing is more comforting than her kitchen.', 'pos', 'boosted'],
  ] as const)('%s', (text, side, why) => {
    expect(label(text)).toBe(side);
    expect(whys(text)).toContain(why);
  });

  test('two negations turn it back, faintly', () => {
    expect(score('It was not bad.')).toBeGreaterThan(0);
    expect(score('It was not bad.')).toBeLessThan(score('It was good.'));
    expect(label('The hearing wasn’t bad in the end.')).toBe('pos');
  });

  test('a negation ends with its clause', () => {
    expect(label('I did not sleep, and the visit was lovely.')).toBe('pos');
    expect(label('No, it was a lovely visit.')).toBe('pos');
  });

  test('louder and softer words weigh on it', () => {
    expect(score('I am very sad.')).toBeLessThan(score('I am sad.'));
    expect(score('I am a little sad.')).toBeGreaterThan(score('I am sad.'));
    expect(score('At times I was sad.')).toBeGreaterThan(score('I was sad.'));
    expect(score('I am sad!')).toBeLessThan(score('I am sad.'));
    expect(score('I am SAD tonight.')).toBeLessThan(score('I am sad tonight.'));
    expect(whys('I am so terribly sad.')).toEqual(['word', 'boosted']);
  });

  test('what hangs on an "if" hardly counts', () => {
    expect(label('If the judge is happy with the report, we file it.')).toBe('neu');
  });

  test('what someone else said in quotation marks counts little, and what the writer said counts', () => {
    const theirs = score('She shouted "you are a terrible, hateful person" and left.');
    const own = score('I said "this is a terrible, hateful place" and left.');
    expect(own).toBeLessThan(theirs);
    expect(whys('She shouted "you are terrible" and left.')).toContain('quoted');
  });

  test('a sentence’s score is made of what its reasons say, a face’s as well as a word’s', () => {
    for (const text of ['😤', '💔', '😭', '🙂', '❤', ':)', 'I am happy 😭', 'Fed up, and 🥲!']) {
      for (const { score: whole, reasons: made } of readTone(text).sentences) {
        const emphasised = text.endsWith('!') ? 1.2 : 1;
        const sum = made.reduce((total, { weight }) => total + weight, 0) * emphasised;
        expect(whole, text).toBeCloseTo(sum / Math.sqrt(sum * sum + 15), 10);
      }
    }
    expect(label('😤')).toBe('neg');
    expect(score('🥲')).toBeLessThan(0);
  });

  test('emoji and typed faces carry theirs, with any skin', () => {
    expect(label('Two of mine were adopted today 😊')).toBe('pos');
    expect(label('Three no-shows and a complaint 😞')).toBe('neg');
    expect(score('Seen 👍')).toBe(score('Seen 👍🏿'));
    expect(label('So that happened :(')).toBe('neg');
  });
});

describe('plain facts of the work', () => {
  test.each([
    'Client reported abuse by a family member in 2019.',
    'Reviewed the file and scheduled a visit for Tuesday.',
    'The depression screening form is due on Friday.',
    'He has a history of substance use and two prior arrests.',
    'The care plan, the benefits review and the crisis plan were signed.',
    'Spoke with the police officer about the incident report.',
    'She was discharged from the hospital to a shelter after the assault.',
    'The custody hearing about the neglect case is at nine.',
  ])('are neutral: %s', (text) => {
    expect(label(text)).toBe('neu');
  });

  test('move the tone of what stands beside them by next to nothing', () => {
    const fact = 'Client reported abuse by a family member, and the police were called to the hospital.';
    for (const text of ['I am exhausted and sad.', 'A lovely, hopeful visit.', 'Two calls.']) {
      expect(Math.abs(score(`${text} ${fact}`) - score(text))).toBeLessThan(0.15);
    }
  });

  test('and the order of sentences changes nothing', () => {
    const sentences = ['I am exhausted.', 'The visit was lovely, but short.', 'We filed the report.', 'Great news!'];
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: sentences.length }), (shuffled) => {
        expect(score(shuffled.join(' '))).toBeCloseTo(score(sentences.join(' ')), 10);
      }),
    );
  });
});

describe('marks that editors and hands type', () => {
  test.each([
    ['I don’t like it.', "I don't like it."],
    ['I can‘t be happy.', "I can't be happy."],
    ['happy—then calm', 'happy, then calm'],
    ['sad – tired', 'sad, tired'],
    ['I dont like it, and it isnt fair.', "I don't like it, and it isn't fair."],
  ])('are the same to it: %s', (typed, plain) => {
    expect(score(typed)).toBeCloseTo(score(plain), 10);
    expect(score(typed)).not.toBe(0);
  });

  test('are no words when they are addresses and handles', () => {
    expect(score('See https://happy.example/love and www.sad.example or @lovely')).toBe(0);
  });
});

test('a long page is not surer of itself than what its sentences come to', () => {
  const once = 'It was a good visit and I was tired of the forms.';
  const page = Array(12).fill(once).join(' ');
  expect(Math.sign(score(page))).toBe(Math.sign(score(once)));
  expect(Math.abs(score(page))).toBeLessThan(0.75);
});

describe('what is no tone', () => {
  test('what merely stands in every object', () => {
    for (const word of ['constructor', 'toString', '__proto__', 'valueOf', 'hasOwnProperty', 'prototype']) {
      expect(score(`the ${word} happy house`)).toBe(score('the other happy house'));
      expect(score(word)).toBe(0);
    }
  });

  test.each([
    'Grace and Joy came to group.',
    'Met with Hope at the office.',
    'Hope texted me twice.',
    'Will called, and then Faith did.',
  ])('a name that is a word: %s', (text) => {
    expect(score(text)).toBe(0);
  });

  test('a tooth called wisdom, and weight that is lost', () => {
    expect(score('The wisdom tooth comes out on Monday.')).toBe(0);
    expect(score('He lost weight.')).toBe(0);
  });

  test('but the word itself is', () => {
    expect(label('I had some hope today.')).toBe('pos');
    expect(label('Hope is what I felt.')).toBe('pos');
    expect(label('They sang Happy Birthday to her.')).toBe('pos');
  });

  test('an alias', () => {
    expect(score('Merry called.')).toBe(0);
    expect(score('I saw sparrow and happy today.')).not.toBe(0);
    expect(readTone('I saw sparrow and happy today.', new Set(['happy'])).score).toBe(0);
  });

  test('nothing that was read before', () => {
    const before = score('a happy, calm evening');
    score('constructor __proto__ labels');
    expect(score('a happy, calm evening')).toBe(before);
  });
});

describe('who a person is', () => {
  const people = `asian autistic bisexual black blind Catholic Christian deaf disabled divorced elderly female foreign gay
    Hindu Hispanic homeless immigrant Indigenous Irish Jewish Latina lesbian male married Mexican Muslim Native old poor
    pregnant queer refugee rich Roma Sikh single straight trans undocumented unemployed veteran white widowed young brown
    alcoholic addicted schizophrenic bipolar orphaned illiterate obese`;
  const sentences = [
    (who: string) => `The ${who} client came to the office.`,
    (who: string) => `I saw a ${who} woman today, and she was not happy with the form.`,
    (who: string) => `He is ${who}, and the visit was good.`,
    (who: string) => `My ${who} neighbors helped, but I was tired.`,
  ];

  test.each(people.split(/\s+/u))('never moves the tone: %s', (who) => {
    for (const sentence of sentences) expect(score(sentence(who))).toBe(score(sentence('new')));
  });
});
