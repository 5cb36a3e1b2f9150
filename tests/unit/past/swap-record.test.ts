import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '#shared/aliases/document-text';
import { type Put, putSwaps } from '#shared/aliases/put-swaps';
import { wordPlaces } from '#shared/aliases/word-places';
import type { DayKey } from '#shared/calendar/day-key';
import { closeDay } from '#shared/journal/close';
import { type DocumentNode, type Entry, newEntry } from '#shared/journal/entry';
import { renameRecord } from '#shared/journal/rename-record';
import { readRecord } from '#shared/journal/stored';
import { swapRecord, textsOf } from '#shared/journal/swap-record';
import { beginAccount } from '#shared/supervision/cpd/account';

const day = '2026-11-19' as DayKey;
const at = { ms: 0, offset: 0 };
const heron: Put = { as: 'alias', alias: 'Heron' };

const find = (text: string) =>
  putSwaps(
    text,
    wordPlaces(text, 'darlene').map((place) => ({ ...place, kind: 'name' as const })),
    heron,
  );

const marks = fc.constantFrom([], [{ type: 'bold' }], [{ type: 'italic' }]);
const words = fc.constantFrom(
  'Darlene',
  'DARLENE',
  'Dar',
  'lene',
  ' ',
  '. ',
  'Darlene’s',
  'darlene',
  'é',
  '😀',
  'Heron',
  '-',
);
const paragraph = fc.array(fc.tuple(words, marks), { maxLength: 8 }).map((parts): DocumentNode => ({
  type: 'paragraph',
  content: parts.map(([text, of]) => ({ type: 'text', text, marks: of })),
}));
const entry = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.array(words))
  .map(([content, note]): Entry => {
    const document: DocumentNode = { type: 'doc', content };
    return {
      ...newEntry(day, at, null),
      document,
      text: layOut(document).text,
      notes: note.length === 0 ? [] : [{ at, text: note.join('') }],
    };
  });

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** What a text may be once the detail is fixed in it: to the letter what it was, with an alias in each of its places. */
const fixedAs = (text: string): RegExp => {
  const places = wordPlaces(text, 'darlene');
  const between = [...places, null].map((place, index) =>
    escaped(text.slice(places[index - 1]?.end ?? 0, place?.start ?? text.length)),
  );
  return new RegExp(`^${between.join('(?:Heron|HERON)')}$`, 'u');
};

interface Run {
  readonly text: string;
  readonly marks: unknown;
}
const runsOf = (node: DocumentNode): readonly Run[] =>
  node.type === 'text'
    ? [{ text: String(node['text']), marks: node['marks'] }]
    : ((node['content'] as readonly DocumentNode[] | undefined) ?? []).flatMap(runsOf);

describe('a detail is fixed in a record', () => {
  test('in every place, and all that is in no such place is what it was, letter by letter and mark by mark', () => {
    fc.assert(
      fc.property(entry, (page) => {
        const swapped = swapRecord(page, find)?.record ?? page;
        if (swapped.type !== 'entry') throw new Error('It became something else');
        expect(layOut(swapped.document).text).toBe(swapped.text);
        expect(find(swapped.text)).toEqual([]);
        expect(swapped.text).toMatch(fixedAs(page.text));
        // Letters that stay keep their marks: where nothing is to be fixed in a paragraph, it is the very same.
        const paragraphs = page.document['content'] as readonly DocumentNode[];
        const now = swapped.document['content'] as readonly DocumentNode[];
        expect(now).toHaveLength(paragraphs.length);
        paragraphs.forEach((one, index) => {
          const text = runsOf(one)
            .map((run) => run.text)
            .join('');
          if (find(text).length === 0 && find(page.text).length === 0) expect(now[index]).toBe(one);
        });
        page.notes.forEach(({ text }, index) => {
          expect(swapped.notes[index]?.text).toMatch(fixedAs(text));
        });
        expect({ ...swapped, document: null, text: '', notes: [] }).toEqual({
          ...page,
          document: null,
          text: '',
          notes: [],
        });
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test('and keeps how it was set, also where its letters are set in two ways', () => {
    const bold = [{ type: 'bold' }];
    const document: DocumentNode = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'So Dar' },
            { type: 'text', text: 'lene', marks: bold },
            { type: 'text', text: ' and ' },
            { type: 'text', text: 'Darlene’s', marks: bold },
            { type: 'text', text: ' bus' },
          ],
        },
      ],
    };
    const page = { ...newEntry(day, at, null), document, text: layOut(document).text };
    const swapped = swapRecord(page, find);
    expect(swapped?.places).toBe(2);
    expect(swapped?.record.type === 'entry' && runsOf(swapped.record.document)).toEqual([
      { text: 'So Heron', marks: undefined },
      { text: ' and ', marks: undefined },
      { text: 'Heron’s', marks: bold },
      { text: ' bus', marks: undefined },
    ]);
  });

  test('over the end of a line, from both lines', () => {
    const lines = ['He lives at 114 Larch', 'Street now'];
    const content = lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
    const document: DocumentNode = { type: 'doc', content };
    const page = { ...newEntry(day, at, null), document, text: lines.join('\n') };
    const swapped = swapRecord(page, (text) => [
      { start: text.indexOf('114'), end: text.indexOf(' now'), to: '[address]' },
    ]);
    expect(swapped?.record).toMatchObject({ text: 'He lives at [address]\n now' });
    expect(swapped?.record.type === 'entry' && layOut(swapped.record.document).text).toBe(
      'He lives at [address]\n now',
    );
  });

  test('in closing lines, each by itself', () => {
    const close = closeDay(
      null,
      day,
      at,
      { leaveItHere: 'Darlene.', takeItHome: '', firstThingTomorrow: 'So.' },
      false,
    );
    expect(swapRecord(close, find)?.record).toEqual({ ...close, leaveItHere: 'Heron.' });
    expect(textsOf(close).map(({ text }) => text)).toEqual(['Darlene.', 'So.']);
  });
});

describe('an alias is renamed in what is longer than a line', () => {
  // Each of them grows, and is far beyond the two thousand letters that a line holds.
  const long = 'Wren came, and we waited. '.repeat(200);
  const renamed = long.replaceAll('Wren', 'Sandpiper');

  test('in an account, in a letter that is never sent, and in a later note', () => {
    const account = {
      ...beginAccount({ shape: 'plain', at, day, from: null }),
      answers: [{ question: 'learned', text: long }],
    };
    const letter = { type: 'unsentLetter', version: 1, day, at, editedAt: at, whom: 'a', text: long } as const;
    const page = { ...newEntry(day, at, null), notes: [{ at, text: long }] };
    for (const record of [account, letter, page]) {
      const swapped = renameRecord(record, 'Wren', 'Sandpiper');
      expect(swapped?.places, record.type).toBe(200);
      expect(JSON.stringify(swapped?.record)).toContain(renamed);
      expect(readRecord(swapped?.record)).toEqual(swapped?.record);
    }
  });

  test('but not beyond what its record holds, which nobody could read again', () => {
    const full = { type: 'unsentLetter', version: 1, day, at, editedAt: at, whom: 'a' } as const;
    const text = `Wren${'.'.repeat(19_996)}`;
    expect(renameRecord({ ...full, text }, 'Wren', 'Sandpiper')).toBeNull();
  });
});

describe('the same words, by their letters', () => {
  test.each([
    ['darlene', 'Darlene, DARLENE’s, Darlene-Ann, darlene', ['Darlene', 'DARLENE', 'Darlene']],
    ['will', 'Will you? I asked Will. Will Will come?', ['Will', 'Will']],
    ['555 0142', 'Call 555-0142 or (555) 0142.', ['555-0142', '(555) 0142']],
    ['keisha morales', 'keisha Morales and Keisha', ['keisha Morales']],
  ])('%s in “%s”', (wanted, text, expected) => {
    expect(wordPlaces(text, wanted).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
