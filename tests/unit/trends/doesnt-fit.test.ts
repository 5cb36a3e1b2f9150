import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAbout, weightOf } from '#shared/journal/doesnt-fit';
import type { Evidence } from '#shared/reading/distance/evidence';
import type { RecordId } from '#shared/vault/record-id';
import { markDoesntFit, unmarkDoesntFit } from '../../../renderer/workers/vault/commands/trends.ts';
import { evidenceBetween } from '../../../renderer/workers/vault/queries/trends/evidence.ts';
import type { TrendSources } from '../../../renderer/workers/vault/queries/trends/sources.ts';
import { trendDays } from '../../../renderer/workers/vault/queries/trends/trend-days.ts';
import { trendEvenings } from '../../../renderer/workers/vault/queries/trends/trend-evenings.ts';
import { countedWords } from '../../../renderer/workers/vault/queries/trends/words-index.ts';
import { knownHoldings } from '../journal/known-holdings.ts';
import { ago, today } from './evenings.ts';

const phrases = ['on autopilot', 'felt nothing', 'nodded'] as const;

const evidenceIn = (text: string): readonly Evidence[] =>
  phrases.flatMap((phrase) => {
    const start = text.indexOf(phrase);
    return start === -1 ? [] : [{ start, end: start + phrase.length, kind: 'phrase' as const, id: phrase, why: '' }];
  });

/** Each phrase that stands adds a tenth to the index. */
const sources: Pick<TrendSources, 'readingsOf' | 'indexWithout'> = {
  readingsOf: (holdings) =>
    new Map(
      holdings.all('entry').map(({ id, record }) => {
        const evidence = evidenceIn(record.text);
        return [id, { index: 0.5 + evidence.length / 10, evidence }];
      }),
    ),
  indexWithout: (text, leftOut) => 0.5 + (evidenceIn(text).length - leftOut.length) / 10,
};

const journal = () => {
  const { holdings, run, write, mark } = knownHoldings();
  for (const back of [0, 1, 2]) mark(ago(back), { closeness: 3 });
  const entries = [
    write(ago(2), 'I drove on autopilot. I felt nothing.'),
    write(ago(1), 'Two intakes on autopilot.'),
    write(today, 'I nodded. Then I went home on autopilot.'),
  ] as const;
  const wordsBy = (): readonly (number | null)[] =>
    trendDays(holdings, trendEvenings(holdings), sources, true).map(({ words }) => words);
  const counted = (entry: RecordId) =>
    evidenceIn(holdings.entry(entry)?.record.text ?? '').map((one) => countedWords(entry, one));
  const shown = () => evidenceBetween(holdings, sources, 'numb', ago(10), today);
  return { holdings, run, entries, wordsBy, counted, shown };
};

describe('“Doesn’t fit”', () => {
  test('takes the words out here, and lets the phrase count for less elsewhere', () => {
    const { run, entries, wordsBy, counted } = journal();
    expect(wordsBy()).toEqual([0.7, 0.6, 0.7]);
    const [autopilot] = counted(entries[1]);
    if (autopilot === undefined) throw new Error('Nothing was counted');
    run(1, (context) => markDoesntFit(context, autopilot));
    const [first, second, third] = wordsBy();
    expect(second).toBeCloseTo(0.5);
    expect(first).toBeCloseTo(0.65);
    expect(third).toBeCloseTo(0.65);
  });

  test('shows the sentence as taken out, and leaves the entry as it is', () => {
    const { holdings, run, entries, counted, shown } = journal();
    const before = holdings.entry(entries[1])?.record;
    for (const one of counted(entries[1])) run(1, (context) => markDoesntFit(context, one));
    expect(shown().pro.map(({ text, isTakenOut }) => [text, isTakenOut])).toEqual([
      ['I nodded. Then I went home on autopilot.', false],
      ['Two intakes on autopilot.', true],
      ['I drove on autopilot. I felt nothing.', false],
    ]);
    expect(holdings.entry(entries[1])?.record).toEqual(before);
  });

  test('undone in any order restores exactly what was there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(1)), { maxLength: 8 }), fc.nat(), (picked, shuffle) => {
        const { holdings, run, entries, wordsBy, counted, shown } = journal();
        const before = { words: wordsBy(), shown: shown(), all: holdings.everything() };
        const marked = picked.flatMap(([entry, which]) => counted(entries[entry as 0 | 1 | 2])[which] ?? []);
        for (const one of marked) run(1, (context) => markDoesntFit(context, one));
        const undone = marked.toSorted((a, b) => ((a.start * 31 + shuffle) % 7) - ((b.start * 17 + shuffle) % 5));
        for (const one of undone) run(2, (context) => unmarkDoesntFit(context, one));
        expect(wordsBy()).toEqual(before.words);
        expect(shown()).toEqual(before.shown);
        expect(holdings.everything()).toEqual(before.all);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  test('said twice of the same words is said once', () => {
    const { holdings, run, entries, counted } = journal();
    const [one] = counted(entries[0]);
    if (one === undefined) throw new Error('Nothing was counted');
    run(1, (context) => markDoesntFit(context, one));
    run(2, (context) => markDoesntFit(context, one));
    expect(holdings.all('doesntFit')).toHaveLength(1);
    expect(isAbout(one, { ...one, start: one.start + 1 })).toBe(false);
    expect(weightOf(one.phrase, [one, one])).toBeCloseTo(1 / 3);
  });
});

describe('evidence', () => {
  test('is whole sentences, newest first, with the counted words marked in them', () => {
    const { shown } = journal();
    const [newest] = shown().pro;
    expect(newest?.day).toBe(today);
    const marked = newest?.marked.map(({ start, end }) => newest.text.slice(start, end));
    expect(marked).toEqual(['nodded', 'on autopilot']);
  });

  test('leaves out other times, the trash, and places beyond the words as they now are', () => {
    const { holdings, entries, run } = journal();
    expect(evidenceBetween(holdings, sources, 'numb', ago(2), ago(2)).pro).toHaveLength(1);
    expect(evidenceBetween(holdings, sources, 'flooded', ago(9), today)).toEqual({ pro: [], con: [] });
    const stale: Evidence = { start: 900, end: 910, kind: 'phrase', id: 'x', why: '' };
    const far = { readingsOf: () => new Map(entries.map((entry) => [entry, { index: 0.6, evidence: [stale] }])) };
    expect(evidenceBetween(holdings, far, 'numb', ago(9), today).pro).toEqual([]);
    const held = holdings.entry(entries[1]);
    if (held === null) throw new Error('No entry');
    run(5, () => [{ put: held.id, record: { ...held.record, deletedAt: held.record.createdAt } }]);
    expect(evidenceBetween(holdings, sources, 'numb', ago(1), ago(1)).pro).toEqual([]);
  });
});
