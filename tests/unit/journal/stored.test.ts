import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import { dayChips, eveningsOff, loads, newCheckIn, seats, sleeps } from '#shared/journal/check-in';
import { closeDay } from '#shared/journal/close';
import { earlierWording } from '#shared/journal/earlier-wording';
import { newEntry, reworded, withNote } from '#shared/journal/entry';
import { defaultSettings } from '#shared/journal/settings';
import { takenNote } from '#shared/journal/taken-note';
import { type JournalRecord, readRecord } from '#shared/journal/stored';

const kept = JSON.parse(readFileSync(new URL('../../fixtures/records/v1.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, { readonly type: string; readonly version: number }>
>;
const keptV2 = JSON.parse(readFileSync(new URL('../../fixtures/records/v2.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, { readonly type: string; readonly version: number }>
>;

const keptLater = JSON.parse(
  readFileSync(new URL('../../fixtures/records/v1-later.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, { readonly type: string; readonly version: number }>>;

const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10) as DayKey);
const instant = fc.record({ ms: fc.maxSafeInteger(), offset: fc.integer({ min: -720, max: 840 }) });
const orNull = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null });
const step = (least: number, most: number) => orNull(fc.integer({ min: least, max: most }));
const from = <T>(list: readonly T[]) => fc.constantFrom(...list);
const anyText = fc.string({ unit: 'binary' });
const line = fc.string({ unit: 'binary', maxLength: 900 });
const wording = fc.record({ text: anyText, document: fc.constant({ type: 'doc', content: [{ type: 'paragraph' }] }) });
const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const person = fc.record({ name: anyText, number: anyText, note: anyText });

const readings = fc.record({
  fuelForThem: step(0, 4),
  fuelForMe: step(0, 4),
  closeness: step(-4, 4),
  reach: step(0, 3),
  seat: orNull(from(seats)),
  sleep: orNull(from(sleeps)),
  eveningOff: orNull(from(eveningsOff)),
  load: orNull(from(loads)),
  chips: fc.subarray([...dayChips]),
});
const entry = fc
  .tuple(day, instant, wording, anyText)
  .map(([on, at, words, note]) => withNote(reworded(newEntry(on, at, null), words, at), note, at));

const records: fc.Arbitrary<JournalRecord> = fc.oneof(
  fc.tuple(day, instant, readings).map((parts) => newCheckIn(...parts)),
  fc
    .tuple(day, instant, line, fc.boolean())
    .map(([on, at, text, tired]) =>
      closeDay(null, on, at, { leaveItHere: text, takeItHome: text, firstThingTomorrow: '' }, tired),
    ),
  entry,
  fc.tuple(anyText, entry).map(([id, of]) => earlierWording(id, of, of)),
  fc.record({
    type: fc.constant('prompted' as const),
    version: fc.constant(1 as const),
    day,
    shown: fc.array(anyText),
    swapped: fc.array(anyText),
    none: fc.boolean(),
  }),
  fc.tuple(fc.array(person), orNull(person), step(0, 1439)).map(([contacts, ownLine, reminderMinute]) => ({
    ...defaultSettings,
    contacts,
    ownLine,
    reminderMinute,
  })),
  fc.tuple(instant, hex(24), hex(64), hex(128), fc.boolean()).map(([madeAt, slot, pub, ct, dropBackups]) => ({
    type: 'keys' as const,
    version: 1 as const,
    recoveryCode: { madeAt, slot },
    renewal: { epoch: 2, box: { pub, iv: slot, ct }, dropBackups, isTidied: !dropBackups },
  })),
  instant.map(takenNote),
  fc.record({
    type: fc.constant('toneReading' as const),
    version: fc.constant(2 as const),
    label: fc.constantFrom('pos' as const, 'neg' as const, 'neu' as const),
    distance: orNull(fc.double({ min: 0, max: 1, noNaN: true }).map((distance) => distance + 0)),
    evidence: fc.array(
      fc.record({
        start: fc.nat(),
        end: fc.nat(),
        kind: fc.constantFrom('flat' as const, 'flood' as const),
        id: anyText,
      }),
    ),
    entry: anyText,
    rev: fc.nat(),
    analyser: anyText,
    score: fc.double({ min: -1, max: 1, noNaN: true }).map((score) => score + 0),
    words: fc.nat(),
    feelingWords: fc.nat(),
  }),
);

test.each(Object.entries(keptV2))(
  'a record of version 2 that was kept for this test still reads: %s',
  (_name, record) => {
    expect(readRecord(record)).toEqual(record);
  },
);

test.each(Object.entries(keptLater))(
  'a record of version 1 with what was added to it since still reads, with and without that: %s',
  (_name, record) => {
    expect(readRecord(record)).toEqual(record);
    const first = kept[record.type] ?? {};
    const added = Object.keys(record).filter((name) => !(name in first));
    for (const name of added) {
      const { [name as 'type']: _gone, ...rest } = record;
      expect(readRecord(rest)).toEqual(rest);
      expect(readRecord({ ...record, [name]: { later: 1 } })).toBeNull();
    }
  },
);

describe('a record of version 1', () => {
  test.each(Object.entries(kept))('that was kept for this test still reads, word for word: %s', (_name, record) => {
    // A reading of words is derived: of an old one the numbers stand, and the rest is read again.
    const raised = { version: 2, label: 'neu', distance: null, evidence: [] };
    const newer: Readonly<Record<string, object>> = { toneReading: raised, promise: { version: 2, remindedOn: null } };
    expect(readRecord(record)).toEqual({ ...record, ...newer[record.type] });
  });

  test('of every type is kept for that', () => {
    expect(new Set(Object.values(kept).map(({ type }) => type))).toEqual(
      new Set([
        'alias',
        'aliasChoices',
        'broughtIn',
        'broughtInPart',
        'checkIn',
        'checkUp',
        'close',
        'cpdAccount',
        'doesntFit',
        'earlierWording',
        'ending',
        'entry',
        'finding',
        'fixedPart',
        'fixing',
        'flag',
        'formSeeds',
        'hardEvent',
        'hat',
        'inTheMiddle',
        'keptWord',
        'keys',
        'leftForm',
        'markedDetail',
        'network',
        'outsideFile',
        'parked',
        'pothole',
        'prediction',
        'promise',
        'prompted',
        'protection',
        'renamedPart',
        'renaming',
        'saidNo',
        'settings',
        'supervision',
        'takenNote',
        'timeAway',
        'toneReading',
        'trendChoices',
        'twoWeeks',
        'unsentLetter',
        'untold',
        'wait',
        'weekly',
      ]),
    );
  });

  test('reads back as what was written, through JSON', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(readRecord(JSON.parse(JSON.stringify(record)))).toEqual(JSON.parse(JSON.stringify(record)));
      }),
    );
  });

  test('with a part missing, or one that no version of it has, is left alone', () => {
    for (const record of Object.values(kept)) {
      for (const name of Object.keys(record)) {
        const { [name as 'type']: _gone, ...rest } = record;
        expect(readRecord(rest), `${record.type} without ${name}`).toBeNull();
      }
      expect(readRecord({ ...record, later: 1 })).toBeNull();
    }
  });

  test.each([
    ['checkIn', { closeness: 5 }],
    ['checkIn', { closeness: 0.5 }],
    ['checkIn', { fuelForThem: -1 }],
    ['checkIn', { reach: 4 }],
    ['checkIn', { seat: 'roof' }],
    ['checkIn', { chips: ['home-visit', 'lunch'] }],
    ['checkIn', { day: '2026-02-30' }],
    ['close', { takeItHome: 'x'.repeat(2001) }],
    ['settings', { rollOverHour: 9 }],
    ['settings', { reminderMinute: 1440 }],
    ['weekly', { reached: 5 }],
    ['weekly', { hours: 169 }],
    ['weekly', { monday: '2026-11-17' }],
    ['finding', { direction: 'steady' }],
    ['doesntFit', { start: -1 }],
    ['timeAway', { reason: 'tired' }],
    ['twoWeeks', { from: '2026-02-30' }],
    ['alias', { knownSince: '2025-03-04' }],
    ['alias', { knownSince: '2025-13' }],
    ['alias', { alias: '' }],
    ['alias', { stages: [{ stage: 'good', at: { ms: 0, offset: 0 } }] }],
    ['alias', { forms: [{ as: 'full', at: { ms: 0, offset: 0 }, hash: 'keisha' }] }],
    ['keptWord', { hash: 'Keisha' }],
    ['formSeeds', { seeds: [] }],
    ['aliasChoices', { keeps: 'everything' }],
    ['flag', { want: 'blame' }],
    ['flag', { about: { kind: 'passage' } }],
    ['outsideFile', { name: 'x'.repeat(301) }],
    ['supervision', { minutes: 0 }],
    ['supervision', { helped: 5 }],
    ['supervision', { labels: 'mine' }],
    ['cpdAccount', { shape: 'none' }],
    ['saidNo', { guiltBefore: 5 }],
    ['hat', { hat: 'therapist' }],
    ['inTheMiddle', { one: 'Keisha' }],
    ['hardEvent', { aftercare: [{ after: 2, at: { ms: 0, offset: 0 }, answer: 'heavy' }] }],
    ['parked', { when: 'Thursday' }],
    ['checkUp', { comfort: ['too-close'] }],
    ['wait', { weight: 4 }],
    ['unsentLetter', { text: 'x'.repeat(20_001) }],
    ['leftForm', { ledger: 'supervision' }],
    ['leftForm', { words: [{ name: 'text', text: 'x'.repeat(20_001) }] }],
    ['leftForm', { picks: [{ name: 'whom', value: { id: 'x' } }] }],
  ])('of type %s is left alone where a value is beyond its scale: %o', (type, wrong) => {
    expect(readRecord({ ...kept[type], ...wrong })).toBeNull();
  });
});

describe('what this version does not know', () => {
  test.each(Object.entries(kept))('is left alone: %s of a later version', (_name, record) => {
    expect(readRecord({ ...record, version: 3 })).toBeNull();
  });

  test('is left alone: another type, and names that every object has', () => {
    for (const type of ['promises', 'constructor', '__proto__', 'toString', 'hasOwnProperty', '', 7, null]) {
      expect(readRecord({ ...kept['entry'], type })).toBeNull();
    }
  });

  test('never throws, whatever a row holds', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (value) => {
        expect(readRecord(value)).toBeNull();
      }),
    );
  });
});
