import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '#shared/journal/settings';
import type { DroppedNote } from '#shared/journal/dropped-note';
import { flaggedPassages } from '#shared/supervision/flagged-passages';
import { type OpenedNote, takeIn } from '../../../renderer/workers/vault/commands/take-in.ts';
import { moveToTrash } from '../../../renderer/workers/vault/commands/entries.ts';
import { anId, day, knownHoldings } from './known-holdings.ts';

const none = new Set<never>();
const at = (iso: string, offset = -300) => ({ ms: Date.parse(iso), offset });
const note = (text: string, fuelForMe: number | null = null): DroppedNote => ({
  type: 'droppedNote',
  version: 2,
  text,
  fuelForMe,
  flag: false,
  offset: -300,
});
const opened = (text: string, iso = '2026-11-19T19:20:00Z', fuelForMe: number | null = null): OpenedNote => ({
  mark: anId(),
  written: at(iso),
  note: note(text, fuelForMe),
  time: '2:20 pm',
});
const minuteOf = (iso: string): number => Date.parse(iso) / 60_000;
const later = minuteOf('2026-11-20T20:00:00Z');

const entriesOf = ({ holdings }: ReturnType<typeof knownHoldings>) =>
  holdings
    .all('entry')
    .map(({ record }) => ({ day: record.day, text: record.text, paragraphs: record.document['content'] }));

describe('a note that was dropped in', () => {
  test('stands at the end of its evening’s page, with its time, a paragraph for each line', () => {
    const known = knownHoldings();
    known.write('2026-11-19', 'The page.');
    known.run(later, (context) => takeIn(context, opened('One.\r\n\n  Two.  \n'), none));
    expect(entriesOf(known)).toEqual([
      {
        day: '2026-11-19',
        text: 'The page.\n2:20 pm One.\n  Two.',
        paragraphs: [
          { type: 'paragraph', text: 'The page.' },
          {
            type: 'paragraph',
            content: [
              { type: 'text', marks: [{ type: 'italic' }], text: '2:20 pm' },
              { type: 'text', text: ' One.' },
            ],
          },
          { type: 'paragraph', content: [{ type: 'text', text: '  Two.' }] },
        ],
      },
    ]);
  });

  test('that is flagged lands with its words flagged, and not the time before them', () => {
    const known = knownHoldings();
    known.write('2026-11-19', 'Before.');
    const plain = opened('One.\nTwo.');
    known.run(later, (context) => takeIn(context, { ...plain, note: { ...plain.note, flag: true } }, none));
    const [page] = known.holdings.all('entry');
    const [flag, ...others] = known.holdings.all('flag');
    if (page === undefined || flag === undefined) throw new Error('It did not land');
    expect(others).toEqual([]);
    expect(page.record.text).toBe('Before.\n2:20 pm One.\nTwo.');
    expect(flaggedPassages(page.record.document)).toEqual([{ id: flag.id, words: 'One. Two.' }]);
    expect(flag.record.about).toEqual({ kind: 'passage', entry: page.id });
  });

  test('makes a page where the day has none, and not of one that lies in the trash', () => {
    const known = knownHoldings();
    const thrown = known.write('2026-11-19', 'Thrown away.');
    known.run(1, (context) => moveToTrash(context, thrown));
    known.run(later, (context) => takeIn(context, opened('Kept.'), none));
    expect(known.holdings.entry(thrown)?.record.text).toBe('Thrown away.');
    const made = known.holdings.all('entry').find(({ id }) => id !== thrown)?.record;
    expect(made).toMatchObject({ day: '2026-11-19', text: '2:20 pm Kept.', createdAt: at('2026-11-19T19:20:00Z') });
  });

  test('makes a page where the last one has no room left', () => {
    const known = knownHoldings();
    known.write('2026-11-19', 'x'.repeat(389_999));
    known.run(later, (context) => takeIn(context, opened('One more.'), none));
    expect(entriesOf(known).map(({ text }) => text.length)).toEqual([389_999, '2:20 pm One more.'.length]);
  });

  test.each([
    ['2026-11-20T07:30:00Z', 4, '2026-11-19'],
    ['2026-11-20T09:30:00Z', 4, '2026-11-20'],
    ['2026-11-20T07:30:00Z', 0, '2026-11-20'],
  ])('of %s with days from %i o’clock on belongs to %s', (iso, rollOverHour, expected) => {
    const known = knownHoldings();
    known.settle([{ put: anId(), record: { ...defaultSettings, rollOverHour } }]);
    known.run(later, (context) => takeIn(context, opened('x', iso), none));
    expect(entriesOf(known).map((entry) => entry.day)).toEqual([expected]);
  });

  test('fills the fuel that nobody marked, and takes back none that somebody did', () => {
    const known = knownHoldings();
    known.mark('2026-11-19', { closeness: 2 });
    known.mark('2026-11-20', { fuelForMe: 4 });
    known.run(later, (context) => takeIn(context, opened('', '2026-11-19T19:20:00Z', 1), none));
    known.run(later, (context) => takeIn(context, opened('', '2026-11-19T20:20:00Z', 3), none));
    known.run(later, (context) => takeIn(context, opened('', '2026-11-20T19:20:00Z', 0), none));
    known.run(later, (context) => takeIn(context, opened('', '2026-11-18T19:20:00Z', 0), none));
    const fuelOf = (on: string) => known.holdings.ofDay('checkIn', day(on))?.record;
    expect(fuelOf('2026-11-19')).toMatchObject({ fuelForMe: 1, closeness: 2 });
    expect(fuelOf('2026-11-20')).toMatchObject({ fuelForMe: 4 });
    expect(fuelOf('2026-11-18')).toMatchObject({ fuelForMe: 0, at: at('2026-11-18T19:20:00Z') });
    expect(entriesOf(known)).toEqual([]);
  });

  test('is taken in once, however often it is met, and is forgotten only when its file can’t be there any more', () => {
    const known = knownHoldings();
    const first = opened('Once.');
    expect(known.run(later, (context) => takeIn(context, first, none))).toHaveLength(2);
    expect(known.run(later, (context) => takeIn(context, first, none))).toEqual([]);
    const afterwards = later + 91 * 1440;
    known.run(afterwards, (context) => takeIn(context, opened('Next.'), new Set([first.mark])));
    expect(known.run(afterwards, (context) => takeIn(context, first, none))).toEqual([]);
    known.run(afterwards, (context) => takeIn(context, opened('And next.'), none));
    expect(known.holdings.get(first.mark)).toBeNull();
  });

  test('loses no word of a page and of no other note, whatever they hold', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), (page, notes) => {
        const known = knownHoldings();
        if (page.trim() !== '') known.write('2026-11-19', page);
        for (const one of notes) known.run(later, (context) => takeIn(context, opened(one), none));
        const all = entriesOf(known)
          .map((entry) => entry.text)
          .join('\n');
        if (page.trim() !== '') expect(all.startsWith(page)).toBe(true);
        const lines = notes.flatMap((one) => (one.trim() === '' ? [] : one.split(/\r\n|\r|\n/u)));
        for (const line of lines) expect(all).toContain(line.trimEnd());
      }),
    );
  });
});
