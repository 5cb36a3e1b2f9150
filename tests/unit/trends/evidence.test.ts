import { expect, test } from 'vitest';
import { evidenceBetween } from '../../../renderer/workers/vault/queries/trends/evidence.ts';
import { knownHoldings } from '../journal/known-holdings.ts';
import { ago, today } from './evenings.ts';

test('a long stretch is shown by its first sentences, and taken out as a whole', () => {
  const { holdings, write } = knownHoldings();
  const sentence = 'Filled in the boxes and drove home.';
  const text = Array.from({ length: 30 }, () => sentence).join(' ');
  const entry = write(today, text);
  const flat = { start: 0, end: text.length, kind: 'flat', id: 'flat', why: 'flat' } as const;
  const readingsOf = () => new Map([[entry, { index: 0.9, evidence: [flat] }]]);
  const [shown] = evidenceBetween(holdings, { readingsOf }, 'numb', ago(1), today).pro;
  const five = Array.from({ length: 5 }, () => sentence).join(' ');
  expect(shown?.text).toBe(`${five} …`);
  expect(shown?.marked).toEqual([{ start: 0, end: five.length }]);
  expect(shown?.words).toEqual([{ entry, start: 0, end: text.length, phrase: 'flat' }]);
});
