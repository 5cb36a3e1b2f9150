import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingValues, formName, type FormValues, isBegunForm, leftForm, valuesLeft } from '#shared/journal/left-form';
import { ledgerTypes, ownWords } from '#shared/journal/ledger-record';
import { mergeRecords } from '#shared/journal/merge-records';
import { renameRecord } from '#shared/journal/rename-record';
import { readRecord } from '#shared/journal/stored';
import { textsOf } from '#shared/journal/swap-record';

const at = (ms: number) => ({ ms, offset: -300 });
const onCard = { ledger: 'checkUp', whom: 'somebody', record: null } as const;
const checkUp = (hope: string, ms = 1, more: FormValues = {}) =>
  leftForm(onCard, { because: '', hope, goals: 'shared', comfort: ['favours'], bring: false, ...more }, false, at(ms));

const value = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.string({ maxLength: 200 }),
  fc.array(fc.string({ maxLength: 20 }), { maxLength: 8 }),
);

describe('a form that was left', () => {
  test('gives back all that stood in its fields, whatever that was, once it is read from the disk', () => {
    const some = fc.constantFrom(...ledgerTypes).chain((ledger) => {
      const names = fc.constantFrom('whom', 'held', 'day', ...(ownWords[ledger] as readonly string[]));
      return fc.tuple(fc.constant(ledger), fc.dictionary(names, value));
    });
    fc.assert(
      fc.property(some, fc.boolean(), ([ledger, values], isAside) => {
        const form = leftForm({ ledger, whom: null, record: null }, values, isAside, at(1));
        const read = readRecord(JSON.parse(JSON.stringify(form)));
        if (read?.type !== 'leftForm') throw new Error('It does not read');
        expect(valuesLeft(read)).toEqual({ ...values });
        expect(read.isAside).toBe(isAside);
      }),
    );
  });

  test('by an older version of the app is read by the fields that are still there', () => {
    const left = { text: 'Call her mother.', due: '2026-11-20', color: 'red', can: 'yes' };
    const begin = { text: '', due: null, can: [] as string[], whom: null };
    expect(fittingValues(begin, left)).toEqual({ text: 'Call her mother.', due: '2026-11-20', can: [], whom: null });
    expect(fittingValues({ toString: 'its own' }, {})).toEqual({ toString: 'its own' });
  });

  test('is begun by what differs from its beginning, and by no other day than today’s alone', () => {
    const begin = { text: '', day: '2026-11-20', when: '2026-11-21', due: null };
    const [ofLedger, ofLine] = [
      { ledger: 'parked', whom: null, record: null },
      { ledger: 'parked', whom: null, record: 'a line' },
    ] as const;
    expect(isBegunForm(ofLedger, begin, begin)).toBe(false);
    expect(isBegunForm(ofLedger, begin, { ...begin, day: '2026-11-19', when: '2026-11-20' })).toBe(false);
    expect(isBegunForm(ofLedger, begin, { ...begin, text: 'Ring.' })).toBe(true);
    expect(isBegunForm(ofLedger, begin, { ...begin, due: '2026-11-20' })).toBe(true);
    expect(isBegunForm(ofLine, begin, { ...begin, when: '2026-11-22' })).toBe(true);
  });

  test('has a name of its own for each card, each line and each ledger', () => {
    const names = [
      onCard,
      { ...onCard, whom: 'another' },
      { ledger: 'ending', whom: 'somebody', record: null },
      { ledger: 'ending', whom: null, record: 'somebody' },
      { ledger: 'ending', whom: null, record: null },
    ] as const;
    expect(new Set(names.map(formName)).size).toBe(names.length);
  });

  test('has its words renamed and looked through, and its picks left alone', () => {
    const form = checkUp('That Heron rings.', 1, { comfort: ['Heron'] });
    expect(textsOf(form)).toEqual([{ part: 'form', text: 'That Heron rings.' }]);
    const renamed = renameRecord(form, 'Heron', 'Marlow');
    expect(renamed).toEqual({ record: checkUp('That Marlow rings.', 1, { comfort: ['Heron'] }), places: 1 });
    expect(renameRecord(renamed?.record ?? form, 'Heron', 'Marlow')).toBeNull();
  });
});

describe('a form that two machines went on with', () => {
  test('is the newest of the two, and the other’s words stand beside it', () => {
    const [older, newer] = [checkUp('That the place holds.', 1), checkUp('That she rings.', 2)];
    for (const [ours, theirs] of [
      [older, newer],
      [newer, older],
    ] as const) {
      expect(mergeRecords(ours, theirs)).toEqual({ keep: newer, beside: older, leftOut: false });
    }
  });

  test('is one where the newer holds all that the older says', () => {
    const [older, newer] = [checkUp('That the place', 1), checkUp('That the place holds.', 2, { goals: 'mine' })];
    expect(mergeRecords(older, newer)).toEqual({ keep: newer, beside: null, leftOut: false });
    expect(mergeRecords(newer, checkUp(' ', 1)).beside).toBeNull();
  });
});
