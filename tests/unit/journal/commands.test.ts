import { describe, expect, test } from 'vitest';
import { wordingsKept } from '#shared/journal/earlier-wording';
import * as entries from '../../../renderer/workers/vault/commands/entries.ts';
import * as evening from '../../../renderer/workers/vault/commands/evening.ts';
import { saveLeftForm } from '../../../renderer/workers/vault/commands/left-forms.ts';
import { noReadings } from '#shared/journal/check-in';
import { noParting } from '#shared/journal/close';
import { daysLeftInTrash } from '#shared/journal/trash';
import { wordings } from '../../../renderer/workers/vault/queries/journal.ts';
import { anId, day, knownHoldings, words } from './known-holdings.ts';
import { readingOf } from '../../support/made-reading.ts';

const thursday = day('2026-11-19');
const hour = 60;
const dayLong = 24 * hour;

const writeOnDays = (run: ReturnType<typeof knownHoldings>['run'], days: readonly number[]): void => {
  for (const on of days) {
    const page = { id: anId(), day: thursday, prompt: null, ...words('More.') };
    run(on * dayLong, (context) => entries.saveWording(context, page));
  }
};

describe('writing', () => {
  test('a blank page that was only looked at is no entry, and the first word makes it one', () => {
    const { holdings, run } = knownHoldings();
    const id = anId();
    const page = { id, day: thursday, prompt: null };
    expect(run(0, (context) => entries.saveWording(context, { ...page, ...words(' \n ') }))).toEqual([]);
    run(1, (context) => entries.saveWording(context, { ...page, ...words('Two intakes.') }));
    expect(holdings.entry(id)?.record).toMatchObject({ day: thursday, text: 'Two intakes.' });
  });

  test('the same words again write nothing', () => {
    const { run, write } = knownHoldings();
    const id = write('2026-11-19', 'Same.');
    const again = { id, day: thursday, prompt: null, ...words('Same.') };
    expect(run(1, (context) => entries.saveWording(context, again))).toEqual([]);
  });

  test('an entry keeps its day and its prompt, whatever a later save says', () => {
    const { holdings, run } = knownHoldings();
    const id = anId();
    const prompt = { id: 'd02', text: 'When did today reach you?' };
    run(0, (context) => entries.saveWording(context, { id, day: thursday, prompt, ...words('A coat.') }));
    const later = { id, day: day('2026-11-20'), prompt: null, ...words('A red coat.') };
    run(1, (context) => entries.saveWording(context, later));
    expect(holdings.entry(id)?.record).toMatchObject({ day: thursday, prompt, text: 'A red coat.' });
  });

  test('a note that was begun under a page is not in it, waits while that is in the trash, and goes for good with it', () => {
    const { holdings, run, write } = knownHoldings();
    const [id, note] = [write('2026-11-19', 'The kettle worked.'), anId()];
    const of = { ledger: 'laterNote', whom: null, record: id } as const;
    run(1, (context) => saveLeftForm(context, note, of, { text: 'It was her own kettle.' }, false));
    expect(holdings.entry(id)?.record.notes).toEqual([]);
    run(2, (context) => entries.moveToTrash(context, id));
    expect(holdings.get(note)?.record).toMatchObject({ words: [{ name: 'text', text: 'It was her own kettle.' }] });
    run(3, (context) => entries.removeForGood(context, id));
    expect(holdings.get(note)).toBeNull();
    run(4, (context) => saveLeftForm(context, note, of, { text: 'It was her own kettle!' }, false));
    expect(holdings.get(note)).toBeNull();
  });

  test('an emptied page can be brought back, and what stood in between too', () => {
    const { holdings, run, write } = knownHoldings();
    const id = write('2026-11-19', 'All that was written.');
    run(1, (context) => entries.saveWording(context, { id, day: thursday, prompt: null, ...words('') }));
    const [version] = wordings(holdings, id);
    expect(version?.record.text).toBe('All that was written.');
    run(2, (context) => entries.restoreWording(context, id, version?.id ?? id));
    expect(holdings.entry(id)?.record).toMatchObject(words('All that was written.'));
    expect(wordings(holdings, id).map(({ record }) => record.text)).toContain('');
  });

  test('a page that a held Backspace takes away letter by letter can be brought back whole', () => {
    const { holdings, run, write } = knownHoldings();
    const whole = 'All of the evening, with every word of it.';
    const id = write('2026-11-19', whole);
    for (let left = whole.length - 1; left >= 0; left -= 1) {
      const page = { id, day: thursday, prompt: null, ...words(whole.slice(0, left)) };
      run(2, (context) => entries.saveWording(context, page));
    }
    expect(wordings(holdings, id).map(({ record }) => record.text)).toEqual([whole]);
  });

  test('a wording of one entry can never be restored into another', () => {
    const { holdings, run, write } = knownHoldings();
    const one = write('2026-11-19', 'Of Heron.');
    const other = write('2026-11-19', 'Of Marlow.');
    run(1, (context) => entries.saveWording(context, { id: one, day: thursday, prompt: null, ...words('') }));
    const [version] = wordings(holdings, one);
    expect(run(2, (context) => entries.restoreWording(context, other, version?.id ?? one))).toEqual([]);
    expect(run(2, (context) => entries.restoreWording(context, other, one))).toEqual([]);
    expect(holdings.entry(other)?.record.text).toBe('Of Marlow.');
  });

  test('only so many versions are kept, and the oldest go first', () => {
    const { holdings, run, write } = knownHoldings();
    const id = write('2026-11-19', 'sitting 0');
    for (let sitting = 1; sitting <= wordingsKept + 5; sitting += 1) {
      const next = { id, day: thursday, prompt: null, ...words(`sitting ${sitting}`) };
      run(sitting * hour, (context) => entries.saveWording(context, next));
    }
    const kept = wordings(holdings, id).map(({ record }) => record.text);
    expect(kept).toHaveLength(wordingsKept);
    expect([kept[0], kept.at(-1)]).toEqual([`sitting ${wordingsKept + 4}`, 'sitting 5']);
  });

  test('a note of nothing is no note', () => {
    const { holdings, run, write } = knownHoldings();
    const id = write('2026-11-19', 'Words.');
    run(1, (context) => entries.addNote(context, id, '  '));
    run(2, (context) => entries.addNote(context, id, ' It was the coat. '));
    expect(holdings.entry(id)?.record.notes.map(({ text }) => text)).toEqual(['It was the coat.']);
  });
});

describe('the trash', () => {
  test('gives an entry back as it was, and loses nothing for thirty days', () => {
    const { holdings, run, write } = knownHoldings();
    const id = write('2026-11-19', 'Words.');
    const before = holdings.entry(id)?.record;
    run(hour, (context) => entries.moveToTrash(context, id));
    expect(run(hour + 30 * dayLong, entries.emptyOldTrash)).toEqual([]);
    run(hour + 30 * dayLong, (context) => entries.takeFromTrash(context, id));
    expect(holdings.entry(id)?.record).toEqual(before);
  });

  test('lets go of an entry after thirty days, and of all that came from it', () => {
    const { holdings, run, settle, write } = knownHoldings();
    const id = write('2026-11-19', 'All of it.');
    const other = write('2026-11-19', 'Another.');
    run(1, (context) => entries.saveWording(context, { id, day: thursday, prompt: null, ...words('') }));
    settle([id, other].map((entry) => ({ put: anId(), record: readingOf(entry) })));
    run(hour, (context) => entries.moveToTrash(context, id));
    writeOnDays(run, [31, 32, 33]);
    run(34 * dayLong, entries.emptyOldTrash);
    expect(holdings.get(id)).toBeNull();
    expect(wordings(holdings, id)).toEqual([]);
    expect(holdings.all('toneReading').map(({ record }) => record.entry)).toEqual([other]);
    expect(holdings.entry(other)).not.toBeNull();
  });
});

describe('a clock set ahead', () => {
  test('empties no trash, whatever is written while it is wrong', () => {
    const { holdings, run, write } = knownHoldings();
    const id = write('2026-11-19', 'Words.');
    run(hour, (context) => entries.moveToTrash(context, id));
    writeOnDays(run, [1, 2, 3]);
    expect(run(60 * dayLong, entries.emptyOldTrash)).toEqual([]);
    writeOnDays(run, [60, 60, 60]);
    expect(run(60 * dayLong + hour, entries.emptyOldTrash)).toEqual([]);
    expect(run(4 * dayLong, entries.emptyOldTrash)).toEqual([]);
    expect(holdings.entry(id)).not.toBeNull();
  });

  test('and one that was put back says no more than thirty days', () => {
    const at = (days: number) => ({ ms: days * 86_400_000, offset: 0 });
    expect([0, 5, 10, 12.5, 40, 99].map((days) => daysLeftInTrash(at(10), at(days)))).toEqual([30, 30, 30, 28, 0, 0]);
  });
});

describe('an evening', () => {
  test('with its last reading taken back has no check-in any more, and one that is marked anew has', () => {
    const { holdings, run } = knownHoldings();
    const save = (closeness: number | null) =>
      run(1, (context) => evening.saveCheckIn(context, thursday, { ...noReadings, closeness }));
    expect(save(null)).toEqual([]);
    save(4);
    save(null);
    expect(holdings.all('checkIn')).toEqual([]);
    save(-1);
    expect(holdings.ofDay('checkIn', thursday)?.record.closeness).toBe(-1);
  });

  test('has one check-in and one close, however often they are saved', () => {
    const { holdings, run } = knownHoldings();
    for (const closeness of [1, 2, 3]) {
      run(closeness, (context) => evening.saveCheckIn(context, thursday, { ...noReadings, closeness }));
      run(closeness, (context) => evening.saveClose(context, thursday, noParting, false));
    }
    expect(holdings.all('checkIn').map(({ record, rev }) => [record.closeness, record.at.ms, rev])).toEqual([
      [3, 60_000, 3],
    ]);
    expect(holdings.all('close').map(({ record }) => [record.firstClosedAt?.ms, record.closedAt?.ms])).toEqual([
      [60_000, 180_000],
    ]);
  });
});
