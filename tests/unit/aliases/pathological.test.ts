import { expect, test } from 'vitest';
import { recognise } from '#shared/aliases/recognise';
import { redact } from '#shared/redaction/redact';
import type { Detail } from '#shared/redaction/detail';
import { spreadDetails } from '#shared/redaction/spread';
import { knowing } from './a-book.ts';

const long = 100_000;
const pastes = {
  digits: '1',
  addresses: 'a@a@',
  capitals: 'A B ',
  titles: 'Mr. ',
  stops: 'A.',
  'combining marks': 'e\u0301',
  'marks on one letter': '\u0301',
  emoji: '😀',
  apostrophes: "a'",
  hyphens: 'a-',
  'right-to-left': 'שלום ',
};

// Anything that grew with the square of its length would take minutes here, and run into the test's own limit.
test.each(Object.entries(pastes))(
  'a hundred thousand letters of %s are looked through to the end',
  async (_, piece) => {
    const { hasher, index } = await knowing({ heron: ['Keisha Morales'] });
    const text = `${piece.repeat(long / piece.length)} Keisha`;
    const found = await recognise(hasher, index, text);
    expect(found.at(-1)).toMatchObject({ ids: ['heron'], end: text.length });
    const start = text.length - 'Keisha'.length;
    const planted = {
      start: 0,
      end: piece.trimEnd().length,
      kind: 'name',
      tier: 'sure',
      reason: '',
      confidence: 1,
    } as const;
    const details: readonly Detail[] = [
      { ...planted, decision: { as: 'general' } },
      { ...planted, start, end: text.length, decision: { as: 'alias', alias: 'Heron' } },
    ];
    for (const level of ['aliases', 'themes'] as const) {
      expect(redact({ text, day: null, details: spreadDetails(text, details) }, level).text).not.toContain('Keisha');
    }
  },
);
