import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTone } from '#shared/reading/tone/read-tone';

const score = (text: string): number => readTone(text).score;
const label = (text: string): string => readTone(text).label;

describe('names', () => {
  const common = readFileSync(new URL('../../../build/guard/us-first-names.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([, tier]) => Number(tier) <= 3)
    .map(([name = '']) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`);

  test('of eleven thousand that people have, none has a tone, whoever does what', () => {
    expect(common.length).toBeGreaterThan(11_000);
    const toned = common.filter((name) =>
      [
        `${name} came in today.`,
        `I met ${name} at the office.`,
        `${name}'s mother moved.`,
        `${name} and the landlord talked.`,
      ].some((text) => score(text) !== 0),
    );
    expect(toned).toEqual([]);
  });

  test('and none after a title', () => {
    for (const name of ['Moody', 'Wells', 'Love', 'Savage', 'Goodman', 'Fine', 'Swift']) {
      expect(score(`Mr. ${name} called about the form.`), name).toBe(0);
    }
  });

  test('but the same words in small letters do', () => {
    for (const text of ['I felt joy and relief.', 'Joy and relief, all evening.', 'The truth is that it was lovely.']) {
      expect(label(text)).toBe('pos');
    }
  });
});

describe('a word that only looks like one with a tone', () => {
  test.each([
    'Two bottles of wine and some wines for later.',
    'He is likely to move on Monday.',
    'All kinds of forms, and the novels on the shelf.',
    'She was treated at the clinic.',
    'I hardly know the new office.',
    'Handed the keys over and washed my hands.',
    'The PO called, and so did Ty.',
    'The home is drug-free.',
    'Heavy rain all day, and heavy traffic both ways.',
  ])('carries none: %s', (text) => {
    expect(label(text)).toBe('neu');
    expect(Math.abs(score(text))).toBeLessThan(0.25);
  });
});

describe('a flat is where somebody lives', () => {
  test.each(['She got the flat.', 'He has a flat in town.', 'Marlow’s flat is damp.', 'Flat viewing at two with her.'])(
    'and has no tone: %s',
    (text) => expect(score(text)).toBe(0),
  );

  test.each(['I felt flat.', 'It was a flat day.', 'Flat evening, flat voice.', 'The flat tone of his voice.'])(
    'where it says how something felt it has one: %s',
    (text) => expect(label(text)).toBe('neg'),
  );
});

describe('said so, it is read so', () => {
  test.each([
    ['It was a stress-free evening.', 'pos'],
    ['I’m fair chuffed with how it went the day', 'pos'],
    ['I felt heard.', 'pos'],
    ['Lovely. Third no-show of the day.', 'neg'],
    ['Oh great. The heating failed again.', 'neg'],
    ['Lovely. We laughed all evening.', 'pos'],
    ['Good. He stopped hurting the dog.', 'pos'],
    ['Lovely! No bad news at all.', 'pos'],
    ['Knackered.', 'neg'],
    ['Wee bit scunnered with it all.', 'neg'],
    ['it did my head in', 'neg'],
    ['I’m in bits about it.', 'neg'],
    ['Welled up in the car.', 'neg'],
    ['The whole place stank of urine.', 'neg'],
    ['A hassle free visit, for once.', 'pos'],
    ['I could not be happier with how it went.', 'pos'],
    ["I can't believe how kind they were.", 'pos'],
    ['I really like this group.', 'pos'],
    ['No I am happy with it.', 'pos'],
    ['That was fucking great.', 'pos'],
    ['Ahahahaha, she got me.', 'pos'],
    ['I am mad at him still.', 'neg'],
    ['The meeting was a joke.', 'neg'],
    ['Mediocre at best.', 'neg'],
    ['The soup was bland and the service overpriced.', 'neg'],
  ])('%s', (text, is) => {
    expect(label(text)).toBe(is);
  });

  test.each([
    ['I was traumatised and demoralised.', 'I was traumatized and demoralized.'],
    ['A colourful, flavourful dinner.', 'A colorful, flavorful dinner.'],
  ])('in the spelling of either side of the sea: %s', (british, american) => {
    expect(score(british)).not.toBe(0);
    expect(Math.sign(score(british))).toBe(Math.sign(score(american)));
  });

  test('no alone is the least bit of a no, and no fact is more than neutral by it', () => {
    expect(score('No, not really.')).toBeLessThan(0);
    expect(label('No visits today.')).toBe('neu');
  });

  test('hard work is no hardship, and a hard day is', () => {
    expect(score('I worked hard on the form.')).toBe(0);
    expect(score('It was a hard day.')).toBeLessThan(0);
  });

  test('the further off a negation stands, the less it turns', () => {
    const [near = 0, far = 0] = ['I was not happy there.', 'I did not see them happy.'].map((text) => score(text));
    expect(near).toBeLessThan(far);
  });
});
