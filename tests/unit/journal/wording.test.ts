import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import { worthKeeping } from '#shared/journal/earlier-wording';
import { newEntry, reworded, titleOf, withNote, wordsIn } from '#shared/journal/entry';

const day = '2026-11-19' as DayKey;
const minutes = (count: number) => ({ ms: count * 60_000, offset: -300 });
const words = (text: string) => ({ text, document: { type: 'doc', content: [{ type: 'paragraph', text }] } });
const written = (text: string, atMinute = 0) =>
  reworded(newEntry(day, minutes(atMinute), null), words(text), minutes(atMinute));

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
    const kept = worthKeeping('id', written('Two intakes.', 10), words('Two intakes, one visit.'), minutes(31));
    expect(kept).toMatchObject({ entry: 'id', text: 'Two intakes.', at: minutes(10) });
  });

  test('is not kept within one sitting, where nothing is lost', () => {
    expect(worthKeeping('id', written('Two intakes.', 10), words('Two intakes, one visit.'), minutes(30))).toBeNull();
  });

  test.each(['', '   ', 'Two'])('is kept even within a sitting when most of it would go: "%s"', (next) => {
    expect(worthKeeping('id', written('Two intakes.'), words(next), minutes(1))).toMatchObject({
      text: 'Two intakes.',
      document: words('Two intakes.').document,
    });
  });

  test('is not kept when it was blank, or the same', () => {
    expect(worthKeeping('id', written(''), words('Something.'), minutes(600))).toBeNull();
    expect(worthKeeping('id', written('Same.'), words('Same.'), minutes(600))).toBeNull();
  });

  test('never lets a page of words go without a copy, however the edit comes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), fc.string(), fc.nat(600), (text, next, later) => {
        const loses = next.trim().length < text.trim().length / 2;
        const kept = worthKeeping('id', written(text), words(next), minutes(later));
        if (loses) expect(kept?.text).toBe(text);
      }),
    );
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

test('words are counted as a person would', () => {
  expect(wordsIn('I couldn’t tell you — the well-known 2nd story.')).toBe(8);
  expect(wordsIn("Zoë said 'no'. ¿Qué? \n\n...")).toBe(4);
  expect(wordsIn('')).toBe(0);
});
