import { describe, expect, test } from 'vitest';
import type { Span } from '#shared/guard/span';
import type { RecordId } from '#shared/vault/record-id';
import { detailsOf } from '../../../renderer/guard/detail.ts';
import type { Recognised } from '../../../renderer/vault/aliases-api.ts';

const text = 'Ms. Okonkwo met Heron. Darlene and Darlene wrote to 114 Larch Street.';
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const found = (words: string, kind: Span['kind'] = 'name', from = 0): Span => ({
  ...at(words, from),
  kind,
  confidence: 0.9,
  tier: 'sure',
  reason: { code: 'first-name' },
  key: words.toLowerCase(),
});
const nothing: Recognised = { known: [], marked: [], kept: [], aliases: [] };
const heron = { id: 'h' as RecordId, alias: 'Heron' };
const shown = (spans: readonly Span[], said: Partial<Recognised>) =>
  detailsOf(text, spans, { ...nothing, ...said }).map(({ words, state, aliases }) => [words, state, ...aliases]);

describe('what is shown of a page', () => {
  test('is what was found, in order, each place with a name of its own', () => {
    const spans = [found('114 Larch Street', 'address'), found('Darlene'), found('Darlene', 'name', 30)];
    const details = detailsOf(text, spans, nothing);
    expect(details.map(({ words }) => words)).toEqual(['Darlene', 'Darlene', '114 Larch Street']);
    expect(new Set(details.map(({ id }) => id)).size).toBe(3);
    expect(new Set(details.map(({ key }) => key)).size).toBe(2);
  });

  test('an alias is no detail, also where it reads like a name', () => {
    expect(shown([found('Heron')], { aliases: [{ ...at('Heron'), ...heron }] })).toEqual([['Heron', 'alias', heron]]);
  });

  test('a known form is shown as whose it is, with the title that was found before it', () => {
    const known = [{ ...at('Okonkwo'), aliases: [heron], as: 'surname' as const, isSure: true }];
    expect(shown([found('Ms. Okonkwo')], { known })).toEqual([['Ms. Okonkwo', 'new', heron]]);
    expect(shown([], { known })).toEqual([['Okonkwo', 'new', heron]]);
  });

  test('a longer name with a known one in it may be somebody else, and is asked about as someone new', () => {
    const place = (line: string, words: string) => ({
      start: line.indexOf(words),
      end: line.indexOf(words) + words.length,
    });
    const known = (line: string, words: string, as: 'first' | 'surname') => ({
      ...place(line, words),
      aliases: [heron],
      as,
      isSure: as === 'first',
    });
    const whose = (
      line: string,
      all: string,
      parts: readonly (readonly [string, 'first' | 'surname'])[],
      kind = 'name',
    ) =>
      detailsOf(line, [{ ...found('Darlene', kind as Span['kind']), ...place(line, all) }], {
        ...nothing,
        known: parts.map(([words, as]) => known(line, words, as)),
      }).map(({ words, aliases }) => [words, ...aliases]);

    expect(whose('with Darlene Brown', 'Darlene Brown', [['Darlene', 'first']])).toEqual([['Darlene Brown']]);
    expect(whose('with Will Brown', 'Will Brown', [['Will', 'surname']])).toEqual([['Will Brown']]);
    const address = '114 Darlene Street';
    expect(whose(address, address, [['Darlene', 'first']], 'address')).toEqual([[address]]);
    for (const same of ['Darlene B.', 'Ms. Darlene', 'Darlene Jr.']) {
      expect(whose(`with ${same} today`, same, [['Darlene', 'first']])).toEqual([[same, heron]]);
    }
    const parts = [
      ['Darlene', 'first'],
      ['Brown', 'surname'],
    ] as const;
    expect(whose('with Darlene Mae Brown', 'Darlene Mae Brown', parts)).toEqual([['Darlene Mae Brown', heron]]);
  });

  test('what is kept on purpose is not, and only in the place that was kept', () => {
    const spans = [found('Darlene'), found('Darlene', 'name', 30)];
    expect(shown(spans, { kept: [at('Darlene')] })).toEqual([['Darlene', 'new']]);
  });

  test('what the person marked is, whether or not it was found', () => {
    expect(shown([], { marked: [at('wrote')] })).toEqual([['wrote', 'new']]);
  });

  test('of twice as many known forms takes twice as many looks at what was found, not four times', () => {
    const looks = (count: number): number => {
      let sum = 0;
      const spans = Array.from({ length: count }, (_, nth) => ({
        ...found('Darlene'),
        start: 10 * nth,
        end: 10 * nth + 7,
      }));
      const counted = new Proxy(spans, {
        get: (target, key): unknown => {
          if (typeof key === 'string' && /^\d+$/u.test(key)) sum += 1;
          return Reflect.get(target, key);
        },
      });
      const known = spans.map(({ start, end }) => ({
        start,
        end,
        aliases: [heron],
        as: 'first' as const,
        isSure: true,
      }));
      expect(detailsOf('Darlene . '.repeat(count), counted, { ...nothing, known })).toHaveLength(count);
      return sum;
    };
    expect(looks(2000)).toBeLessThanOrEqual(2.5 * looks(1000));
  });
});
