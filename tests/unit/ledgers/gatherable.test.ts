import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isLedgerRecord, type LedgerRecord } from '#shared/journal/ledger-record';
import { newPromise } from '#shared/journal/promise';
import { readRecord } from '#shared/journal/stored';
import { gatherable } from '#shared/ledgers/gatherable';
import { day } from './evenings.ts';
import { aHat, aNo, aPothole, aPrediction, anUntold } from './lines.ts';

const at = { ms: Date.parse('2026-11-19T23:00:00Z'), offset: -300 };
const since = { day: day('2026-11-10'), rollOverHour: 4 };
const gathered = (record: LedgerRecord) => gatherable('id', record, since);

const kept = JSON.parse(readFileSync(new URL('../../fixtures/records/v1.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, unknown>
>;

describe('for a supervision', () => {
  test('a no that weighs is gathered, one that held and sits well is a good thing, and the rest stays', () => {
    expect(gathered(aNo('2026-11-12', { guiltBefore: 3 }))).toEqual([
      {
        kind: 'saidNo',
        id: 'id',
        day: '2026-11-12',
        words: 'A loan.\nNo.',
        about: [],
        group: 'supportive',
        good: false,
      },
    ]);
    expect(gathered(aNo('2026-11-12', { guiltBefore: 4, guiltAfter: 0, held: true }))[0]).toMatchObject({ good: true });
    expect(gathered(aNo('2026-11-12', { guiltBefore: 1 }))).toEqual([]);
    expect(gathered(aNo('2026-11-12', { held: false }))[0]).toMatchObject({ about: ['gave-way'], good: false });
  });

  test('what was before the last one is left, but what is still carried is gathered however old it is', () => {
    expect(gathered(aHat('2026-11-09', 'mediator', 'drifted'))).toEqual([]);
    expect(gathered(anUntold('2025-01-09'))).toHaveLength(1);
    expect(gathered(anUntold('2025-01-09', { sharedAt: at }))).toEqual([]);
    const promise = { ...newPromise('heron', 'Call.', { ms: 0, offset: 0 }), can: 'unsure' } as const;
    expect(gathered(promise)[0]).toMatchObject({ group: 'administrative', aliasId: 'heron', words: 'Call.' });
  });

  test('a promise is gathered while nobody knows whether it can be kept, and is good once it was', () => {
    const promise = newPromise('heron', 'Call.', at);
    expect(gathered(promise)).toEqual([]);
    expect(gathered({ ...promise, can: 'no', toldAt: at })).toEqual([]);
    expect(gathered({ ...promise, keptAt: at })[0]).toMatchObject({ good: true, day: '2026-11-19' });
  });

  test('a barrier of the system is, one that is mine to mend is not, and no line of it has anybody in it', () => {
    expect(gathered(aPothole('2026-11-12', 'transport', 'mine'))).toEqual([]);
    const [line] = gathered(aPothole('2026-11-12', 'transport', 'system'));
    expect(line).toMatchObject({ group: 'administrative', about: ['transport', 'system'] });
    expect(line).not.toHaveProperty('aliasId');
  });

  test('what went better than dreaded is a good thing', () => {
    expect(gathered(aPrediction('2026-11-12', { dread: 4, wasBad: 1, outcome: 'miss' }))[0]).toMatchObject({
      good: true,
    });
  });

  test('a letter that is never sent is gathered from no ledger, nor is what touches something of one’s own', () => {
    for (const [name, stored] of Object.entries(kept)) {
      const record = readRecord(stored);
      if (record === null || !isLedgerRecord(record)) continue;
      const lines = gatherable('id', record, { day: day('2020-01-01'), rollOverHour: 4 });
      if (record.type === 'unsentLetter') expect(lines, name).toEqual([]);
      expect(JSON.stringify(lines)).not.toContain('touchesMine');
      for (const { words } of lines) expect(words).not.toContain('I would have liked to say goodbye');
    }
  });
});
