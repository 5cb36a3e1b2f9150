import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import { longestInSitting, worthKeeping } from '#shared/journal/earlier-wording';
import { type Entry, excerptOf, newEntry, reworded, titleOf, withNote, wordsIn } from '#shared/journal/entry';

const day = '2026-11-19' as DayKey;
const minutes = (count: number) => ({ ms: count * 60_000, offset: -300 });
const words = (text: string) => ({ text, document: { type: 'doc', content: [{ type: 'paragraph', text }] } });
const written = (text: string, atMinute = 0) =>
  reworded(newEntry(day, minutes(atMinute), null), words(text), minutes(atMinute));

/** As it is asked when the present wording is the longest so far, and no version is kept yet. */
const kept = (present: Entry, next: string, atMinute: number) =>
  worthKeeping('id', { present, longest: present, lastKept: null }, words(next), minutes(atMinute));

describe('a new wording', () => {
  test('replaces the words and the time of the edit, and nothing else', () => {
    const before = withNote(written('First.'), 'a note', minutes(1));
    const after = reworded(before, words('Second.'), minutes(2));
    expect(after).toEqual({ ...before, ...words('Second.'), editedAt: minutes(2) });
    expect(after.createdAt).toEqual(before.createdAt);
  });

  test('leaves notes under it, and a note leaves the words as they are', () => {
    const noted = withNote(withNote(written('First.'), 'one', minutes(1)), 'two', minutes(2));
    expect(noted.text).toBe('First.');
    expect(noted.notes.map(({ text }) => text)).toEqual(['one', 'two']);
  });
});

describe('the wording before it', () => {
  test('is kept when a new sitting begins, and dated when it was last the present one', () => {
    expect(kept(written('Two intakes.', 10), 'Two intakes, one visit.', 31)).toMatchObject({
      entry: 'id',
      text: 'Two intakes.',
      at: minutes(10),
    });
  });

  test('is not kept within one sitting, where nothing is lost', () => {
    expect(kept(written('Two intakes.', 10), 'Two intakes, one visit.', 30)).toBeNull();
  });

  test.each(['', '   ', 'Two'])('is kept even within a sitting when most of it would go: "%s"', (next) => {
    expect(kept(written('Two intakes.'), next, 1)).toMatchObject({
      text: 'Two intakes.',
      document: words('Two intakes.').document,
    });
  });

  test('is not kept when it was blank, or the same', () => {
    expect(kept(written(''), 'Something.', 600)).toBeNull();
    expect(kept(written('Same.'), 'Same.', 600)).toBeNull();
  });

  test('never lets a page of words go without a copy, however the edit comes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), fc.string(), fc.nat(600), (text, next, later) => {
        const loses = next.trim().length < text.trim().length / 2;
        if (loses) expect(kept(written(text), next, later)?.text).toBe(text);
      }),
    );
  });

  test('is the longest of the sitting, when words go a few at a time', () => {
    const longest = written('All that was written here.', 5);
    const been = { present: written('All that was', 6), longest, lastKept: null };
    expect(worthKeeping('id', been, words('All that wa'), minutes(7))).toMatchObject({
      text: 'All that was written here.',
      at: minutes(5),
    });
  });

  test('is not kept again on the way down from a version that holds it', () => {
    const left = written('All that');
    const been = { present: left, longest: left, lastKept: 'All that was written here.' };
    expect(worthKeeping('id', been, words('A'), minutes(1))).toBeNull();
    expect(worthKeeping('id', { ...been, lastKept: 'Other words.' }, words('A'), minutes(1))?.text).toBe('All that');
  });
});

describe('the longest of a sitting', () => {
  const long = written('Twenty-two letters or so', 1);
  test('stays while words go, and is forgotten with a new sitting or once half of it is gone', () => {
    expect(longestInSitting(long, long, written('Twenty-two letters', 2))).toBe(long);
    const grown = written('Twenty-two letters or so, and more', 2);
    expect(longestInSitting(long, long, grown)).toBe(grown);
    const nextMorning = written('Twenty-two letters', 600);
    expect(longestInSitting(long, long, nextMorning)).toBe(nextMorning);
    const rest = written('Twenty', 2);
    expect(longestInSitting(long, long, rest)).toBe(rest);
    expect(longestInSitting(null, null, rest)).toBe(rest);
  });
});

describe('a title', () => {
  test.each([
    ['Two intakes on autopilot. I could not tell you the second story.', 'Two intakes on autopilot'],
    ['What did I miss? Something.', 'What did I miss?'],
    ['Oh. Then the bus was late both ways. And more.', 'Oh. Then the bus was late both ways'],
    ['  \n First line \nSecond line', 'First line'],
    ['', ''],
  ])('of "%s" is "%s"', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  test('ends at a word, within about sixty characters', () => {
    const title = titleOf(`She asked me three times whether it was her fault and ${'I said no '.repeat(9)}`);
    expect(title).toBe('She asked me three times whether it was her fault and I said…');
  });

  test.each(['\n', '\r', '\u2028', '\u2029'])('ends with the line, however that is broken: %j', (end) => {
    expect(titleOf(`One line${end}and another`)).toBe('One line');
  });

  test('is one line, no longer than that, and never ends in half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const title = titleOf(text);
        expect(title).not.toContain('\n');
        expect(title).toMatch(/^.{0,61}$/u);
        expect(title).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('an excerpt', () => {
  test.each([
    ['Two intakes on autopilot. I could not tell you\nthe second story.', 'I could not tell you the second story.'],
    ['What did I miss? Something.', 'Something.'],
    ['First line\n\n  Second   line', 'Second line'],
    ['So tired…', ''],
    ['So tired…\nAnd on.', 'And on.'],
    ['', ''],
  ])('of "%s" goes on where the title ends: "%s"', (text, excerpt) => {
    expect(excerptOf(text)).toBe(excerpt);
  });

  test('says nothing of the title again, and with it leaves nothing out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), (text) => {
        const plain = (one: string): string => one.replaceAll(/[\s.…]+/gu, '');
        expect(plain(titleOf(text)) + plain(excerptOf(text))).toBe(plain(text));
      }),
    );
  });
});

test('words are counted as a person would', () => {
  expect(wordsIn('I couldn’t tell you — the well-known 2nd story.')).toBe(8);
  expect(wordsIn("Zoë said 'no'. ¿Qué? \n\n...")).toBe(4);
  expect(wordsIn('')).toBe(0);
});
