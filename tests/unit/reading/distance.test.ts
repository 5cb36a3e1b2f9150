import { describe, expect, test } from 'vitest';
import { readDistance } from '#shared/reading/distance/read-distance';

const index = (text: string): number => {
  const read = readDistance(text).index;
  if (read === null) throw new Error(`Left alone: ${text}`);
  return read;
};

const numb = `Four visits today and I went through the motions in all of them. She told me about her son and I felt
nothing. I wrote it down. I drove home and ate. Another day.`;
const engaged = `She laughed today for the first time since the funeral, and I was so glad for her that I cried in the
car. It hurt to leave. I am sad and proud and tired, and I would not want to feel less.`;
const withCare = `His story reached me, and I could put it down at the door. I felt sad with him, and then I was present
for the next one. I slept well.`;

describe('how far away a text sounds', () => {
  test('is further for one that says so than for one that is full of feeling', () => {
    expect(index(numb)).toBeGreaterThan(0.8);
    expect(index(engaged)).toBeLessThan(0.4);
  });

  test('is never held against distance with care', () => {
    expect(index(withCare)).toBeLessThan(0.5);
    expect(readDistance(withCare).evidence.map(({ kind }) => kind)).toEqual(
      readDistance(withCare).evidence.map(() => 'counter'),
    );
  });

  test('is no further for fewer words of “I”', () => {
    const first = 'I was sad with the twins and I was angry at the county, and I left glad that I went there.';
    const third = 'Sad with the twins and angry at the county, and still glad at the end to have been there too.';
    expect(Math.abs(index(first) - index(third))).toBeLessThan(0.1);
  });

  test('lies between nothing and one, and says what it is made of', () => {
    for (const text of [numb, engaged, withCare, 'Felt nothing.']) {
      const { index: whole, components } = readDistance(text);
      expect(whole).toBeGreaterThanOrEqual(0);
      expect(whole).toBeLessThanOrEqual(1);
      expect(components).not.toBeNull();
    }
    expect(readDistance(numb).components?.explicit).toBeGreaterThan(0);
    expect(readDistance(engaged).components?.explicit).toBe(0);
    expect(readDistance('Felt nothing.').components?.narrow).toBeNull();
  });

  test('rises with giving up and with labels, and less with labels', () => {
    const said = (more: string): number => index(`I had a long and sad day with the twins at the court. ${more}`);
    const plain = said('Then I drove home to the kids.');
    const label = said('The frequent flyer came to the office.');
    const given = said('What is the point of any of this.');
    expect(label).toBeGreaterThan(plain);
    expect(given).toBeGreaterThan(label);
  });

  test('shows a stretch with almost no feeling, as evidence of its own', () => {
    const text = 'I felt sad at first. I drove to court. I sat in the hall. I wrote the note. Then I cried.';
    const flat = readDistance(text).evidence.filter(({ kind }) => kind === 'flat');
    expect(flat.map(({ start, end }) => text.slice(start, end))).toEqual([
      'I drove to court. I sat in the hall. I wrote the note.',
    ]);
  });
});

describe('a record of the work is left alone', () => {
  test.each([
    'Home visit at ten. Reviewed the care plan with both parents. Next visit on the 14th. Called the school.',
    'Client was discharged at noon and picked up by his sister. Faxed the application and kept the page.',
    'Court in the morning, two intakes after lunch. I typed notes until five. Interpreter booked for the 9th.',
    'Police report filed. The abuse allegation was screened in and assigned to the night team by the supervisor.',
  ])('%s', (text) => {
    expect(readDistance(text)).toMatchObject({ index: null, components: null, evidence: [] });
  });

  test('as is what is empty, or too short to say anything', () => {
    for (const text of ['', ' \n ', '🙂', '12 14 15', 'Long day.', 'Home at six.']) {
      expect(readDistance(text).index).toBeNull();
    }
  });

  test('but not once it says in words that nothing was felt', () => {
    const log = 'Home visit at ten. Reviewed the care plan. Next visit on the 14th. Called the school.';
    expect(readDistance(`${log} Felt nothing.`).index).not.toBeNull();
  });
});

describe('what doesn’t fit', () => {
  test('is taken out of the sum at once, and undoing that restores the same reading', () => {
    const before = readDistance(numb);
    const [first] = before.evidence.filter(({ kind }) => kind === 'phrase');
    if (first === undefined) throw new Error('No phrase was found.');
    const after = readDistance(numb, { without: [first] });
    expect(after.evidence).toEqual(before.evidence.filter((one) => one !== first));
    expect(after.index).toBeLessThan(before.index ?? 0);
    expect(readDistance(numb, { without: [] })).toEqual(before);
  });

  test('is taken out wherever it stands when no place is given, and only in its place when one is', () => {
    const text = 'I felt nothing at the visit this morning. I was sad at lunch. I felt nothing in the evening either.';
    const ids = (without: Parameters<typeof readDistance>[1]): readonly string[] =>
      readDistance(text, without)
        .evidence.filter(({ kind }) => kind === 'phrase')
        .map(({ id }) => id);
    const [first] = readDistance(text).evidence;
    expect(ids({})).toEqual(['numb/felt-nothing', 'numb/felt-nothing']);
    expect(ids({ without: [{ id: 'numb/felt-nothing' }] })).toEqual([]);
    expect(ids({ without: [{ id: 'numb/felt-nothing', start: first?.start ?? -1, end: first?.end ?? -1 }] })).toEqual([
      'numb/felt-nothing',
    ]);
  });

  test('of a flat stretch takes its sentences out of the sum', () => {
    const text = 'I felt sad at first. I drove to court. I sat in the hall. I wrote the note. Then I cried.';
    const after = readDistance(text, { without: [{ id: 'flat' }] });
    expect(after.index).toBeLessThan(index(text));
    expect(after.evidence.map(({ kind }) => kind)).not.toContain('flat');
  });

  test('changes nothing where it names what isn’t there', () => {
    for (const id of ['constructor', '__proto__', 'numb/no-such-thing', '']) {
      expect(readDistance(numb, { without: [{ id }] })).toEqual(readDistance(numb));
    }
  });

  test('leaves the words it stands in for another reading: a log is a log again', () => {
    const log = 'Home visit at ten. Reviewed the care plan. Next visit on the 14th. Called the school. Felt nothing.';
    expect(readDistance(log, { without: [{ id: 'numb/felt-nothing' }] }).index).not.toBe(readDistance(log).index);
  });
});
