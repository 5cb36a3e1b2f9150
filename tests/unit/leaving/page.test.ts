import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '#shared/aliases/document-text';
import { foldForm } from '#shared/aliases/fold-form';
import type { SpanKind } from '#shared/aliases/span';
import type { DocumentNode } from '#shared/journal/entry';
import { type Block, isEmpty, type LeavingDocument, textOfRuns } from '#shared/leaving/document';
import { markdown } from '#shared/leaving/markdown';
import { pageSides } from '#shared/leaving/page-sides';
import { plainText } from '#shared/leaving/plain-text';
import type { Decision, Detail } from '#shared/redaction/detail';
import { redact } from '#shared/redaction/redact';
import { spreadDetails } from '#shared/redaction/spread';
import { wordFile } from '../../../renderer/leaving/word-file.ts';
import { zipParts } from '../../support/zip-parts.ts';

/** Details none of whose words stand in what is written around them. */
const planted: readonly (readonly [SpanKind, string])[] = [
  ['name', 'Keisha Morales'],
  ['name', 'Ngozi'],
  ['phone', '555-0142'],
  ['email', 'k.morales@larch.example'],
  ['address', '114 Larch Street'],
  ['dob', '3/4/2011'],
  ['id', 'QX-221044'],
  ['org', 'St. Vincent’s Hospital'],
];
const around = ['the bus was late', 'I felt tired', 'we sat', 'nothing moved', '* _ # [x] <y> &', '1. born on'];
const marks = [[], ['bold'], ['italic'], ['bold', 'italic'], ['strike'], ['underline']] as const;

const decisions = fc.constantFrom<Decision | null>(
  { as: 'alias', alias: 'Heron' },
  { as: 'words', to: 'someone' },
  { as: 'general' },
  { as: 'drop' },
  null,
);

interface Made {
  readonly document: DocumentNode;
  readonly details: readonly Detail[];
  readonly planted: readonly string[];
}

interface Part {
  readonly text: string;
  readonly detail: readonly [SpanKind, string] | null;
  readonly decision: Decision | null;
  /** Where it is cut in two, each with marks of its own: as a word half of which was made bold. */
  readonly cut: number;
  readonly marks: readonly (readonly string[])[];
}

const part: fc.Arbitrary<Part> = fc
  .record({
    plain: fc.constantFrom(...around),
    detail: fc.option(fc.constantFrom(...planted)),
    decision: decisions,
    cut: fc.nat(8),
    marks: fc.tuple(fc.constantFrom(...marks), fc.constantFrom(...marks)),
    end: fc.constantFrom('. ', ', ', ' '),
  })
  .map(({ plain, detail, end, ...rest }) => ({ text: (detail?.[1] ?? plain) + end, detail, ...rest }));

const textNode = (text: string, as: readonly string[]): readonly DocumentNode[] =>
  text === '' ? [] : [{ type: 'text', text, marks: as.map((type) => ({ type })) }];

const wrap = (shape: number, content: readonly DocumentNode[]): DocumentNode => {
  const line = { type: 'paragraph', content };
  if (shape === 1) return { type: 'heading', attrs: { level: 2 }, content };
  if (shape === 2) return { type: 'bulletList', content: [{ type: 'listItem', content: [line] }] };
  if (shape === 3)
    return { type: 'orderedList', attrs: { start: 4 }, content: [{ type: 'listItem', content: [line] }] };
  return shape === 4 ? { type: 'blockquote', content: [line] } : line;
};

const made: fc.Arbitrary<Made> = fc
  .array(fc.record({ shape: fc.nat(5), parts: fc.array(part, { maxLength: 4 }), breaks: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((lines) => {
    const content = lines.map(({ shape, parts, breaks }) =>
      wrap(
        shape,
        parts.flatMap(({ text, cut, marks: [one, two] }, at) => [
          ...textNode(text.slice(0, cut), one ?? []),
          ...textNode(text.slice(cut), two ?? []),
          ...(breaks && at === 0 ? [{ type: 'hardBreak' }] : []),
        ]),
      ),
    );
    const document = { type: 'doc', content };
    const { text } = layOut(document);
    const details: Detail[] = [];
    let from = 0;
    for (const { detail, decision } of lines.flatMap(({ parts }) => parts)) {
      if (detail === null) continue;
      const [kind, words] = detail;
      const start = text.indexOf(words, from);
      from = start + words.length;
      details.push({ start, end: from, kind, tier: 'sure', reason: '', confidence: 1, decision });
    }
    return {
      document,
      details: spreadDetails(text, details),
      planted: details.map(({ start, end }) => text.slice(start, end)),
    };
  });

const allText = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.type === 'list'
        ? block.items.map((item) => allText(item)).join('\n')
        : block.type === 'quote'
          ? allText(block.blocks)
          : block.type === 'table'
            ? block.said.join('\n')
            : textOfRuns(block.runs),
    )
    .join('\n');

/** Lines with words in them: what is laid out in blank ones besides is nobody's. */
const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

const leaving = (blocks: readonly Block[]): LeavingDocument => ({
  title: 'Journal page',
  when: 'November 2026',
  sections: [{ heading: null, blocks }],
});
const folded = (text: string): string => ` ${foldForm(text)} `;

describe('both sides of a page', () => {
  test('say what the page says, and what the engine lets through, to the letter', () => {
    fc.assert(
      fc.property(
        made,
        fc.constantFrom('themes' as const, 'aliases' as const, 'as-written' as const),
        (page, level) => {
          const { text } = layOut(page.document);
          const { before, after } = pageSides({ ...page, standing: [] }, level);
          expect(linesOf(allText(before.blocks))).toEqual(linesOf(text));
          const out = redact({ text, day: null, details: page.details }, level).text;
          // A sentence left out takes the ends of its lines with it; in blocks they stay where they are.
          expect(allText(after.blocks).replaceAll(/\s/gu, '')).toBe(out.replaceAll(/\s/gu, ''));
        },
      ),
      { seed: 5, numRuns: 1500 },
    );
  });

  test('point out every detail on the left, and on the right whatever took its place', () => {
    const document = {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'Ngozi rang from 555-0142, and Heron waited.' }] },
      ],
    };
    const at = (words: string) => {
      const start = 'Ngozi rang from 555-0142, and Heron waited.'.indexOf(words);
      return { start, end: start + words.length };
    };
    const detail = (words: string, kind: SpanKind, decision: Decision | null): Detail => ({
      ...at(words),
      kind,
      tier: 'sure',
      reason: '',
      confidence: 1,
      decision,
    });
    const details = [detail('Ngozi', 'name', { as: 'alias', alias: 'Wren' }), detail('555-0142', 'phone', null)];
    const { before, after } = pageSides({ document, details, standing: [at('Heron')] }, 'aliases');
    const said = ({ blocks, shown }: typeof after) =>
      blocks.flatMap((block) =>
        block.type === 'paragraph'
          ? block.runs.flatMap(({ text, piece }) => (piece === undefined ? [] : [[text, shown[piece]?.type]]))
          : [],
      );
    expect(said(before)).toEqual([
      ['Ngozi', 'written'],
      ['555-0142', 'written'],
      ['Heron', 'alias'],
    ]);
    expect(said(after)).toEqual([
      ['Wren', 'put'],
      ['[phone]', 'put'],
      ['Heron', 'alias'],
    ]);
  });

  test('keep their form: a swap over two kinds of letters takes the first, and what is left empty is gone', () => {
    const bold = { type: 'text', text: 'Ngo', marks: [{ type: 'bold' }] };
    const item = (...content: readonly DocumentNode[]) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content }],
    });
    const document = {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [bold, { type: 'text', text: 'zi rang.' }] },
        { type: 'bulletList', content: [item({ type: 'text', text: 'Ngozi' }), item({ type: 'text', text: 'stays' })] },
        { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ngozi' }] }] },
      ],
    };
    const { text } = layOut(document);
    const detail = (start: number, decision: Decision): Detail => ({
      start,
      end: start + 5,
      kind: 'name',
      tier: 'sure',
      reason: '',
      confidence: 1,
      decision,
    });
    const details = [
      detail(0, { as: 'alias', alias: 'Wren' }),
      detail(text.indexOf('Ngozi', 5), { as: 'drop' }),
      detail(text.lastIndexOf('Ngozi'), { as: 'drop' }),
    ];
    const { after } = pageSides({ document, details, standing: [] }, 'aliases');
    expect(after.blocks).toEqual([
      { type: 'paragraph', runs: [{ text: 'Wren', bold: true, piece: 0 }, { text: ' rang.' }] },
      { type: 'list', start: null, items: [[{ type: 'paragraph', runs: [{ text: 'stays' }] }]] },
    ]);
  });

  test('lose a detail that goes over the end of a line from both lines', () => {
    const line = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
    const document = { type: 'doc', content: [line('We met at 114'), line('Larch Street, late.')] };
    const { text } = layOut(document);
    const start = text.indexOf('114');
    const end = text.indexOf(', late');
    const address: Detail = {
      start,
      end,
      kind: 'address',
      tier: 'sure',
      reason: '',
      confidence: 1,
      decision: { as: 'general' },
    };
    const { after } = pageSides({ document, details: [address], standing: [] }, 'aliases');
    expect(allText(after.blocks)).toBe('We met at [address]\n, late.');
  });
});

describe('no planted detail', () => {
  test.each(['aliases', 'themes'] as const)('is in the words that leave at %s, whatever its form', (level) => {
    fc.assert(
      fc.property(made, (page) => {
        const { after } = pageSides({ ...page, standing: [] }, level);
        for (const out of [plainText(leaving(after.blocks)), markdown(leaving(after.blocks)).replaceAll('\\', '')]) {
          for (const words of page.planted) expect(folded(out)).not.toContain(folded(words));
        }
      }),
      { seed: 5, numRuns: 1500 },
    );
  });

  test.each(['aliases', 'themes'] as const)('is in any part of a Word file at %s', async (level) => {
    await fc.assert(
      fc.asyncProperty(made, async (page) => {
        const { after } = pageSides({ ...page, standing: [] }, level);
        for (const [name, bytes] of zipParts(Buffer.from(await wordFile(leaving(after.blocks), 'A4')))) {
          const read = folded(bytes.toString('utf8').replaceAll(/<[^>]*>/g, ''));
          for (const words of page.planted) expect([name, read.includes(folded(words))]).toEqual([name, false]);
        }
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  test('is missed by these tests: as written, each of them stands there', () => {
    fc.assert(
      fc.property(made, (page) => {
        const { after } = pageSides({ ...page, standing: [] }, 'as-written');
        const out = folded(plainText(leaving(after.blocks)));
        for (const words of page.planted) expect(out).toContain(folded(words));
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

test('a page of blank lines is nothing to share', () => {
  const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '  ' }] }] };
  const { after } = pageSides({ document, details: [], standing: [] }, 'aliases');
  expect(isEmpty(leaving(after.blocks))).toBe(true);
});
