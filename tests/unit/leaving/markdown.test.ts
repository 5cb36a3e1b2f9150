import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Run } from '#shared/leaving/document';
import { markdown } from '#shared/leaving/markdown';

const saying = (...blocks: readonly Block[]): string =>
  markdown({ title: 'Journal page', when: null, sections: [{ heading: null, blocks }] })
    .replace(/^# Journal page\n+/, '')
    .replace(/\n$/, '');
const line = (...runs: readonly Run[]): Block => ({ type: 'paragraph', runs });
const plain = (text: string): Block => line({ text });

describe('words stay words', () => {
  test.each([
    ['# not a heading', '\\# not a heading'],
    ['1. not a list', '1\\. not a list'],
    ['2026) nor this', '2026\\) nor this'],
    ['- nor this', '\\- nor this'],
    ['+1 for the bus', '\\+1 for the bus'],
    ['=== no line under a heading', '\\=== no line under a heading'],
    ['> no quote', '\\> no quote'],
    ['    no code', 'no code'],
    ['[no](link)', '\\[no\\](link)'],
    ['![no](picture)', '!\\[no\\](picture)'],
    ['<b>no</b> tag', '\\<b\\>no\\</b\\> tag'],
    ['a * b * c, snake_case, `x`', 'a \\* b \\* c, snake\\_case, \\`x\\`'],
    ['back\\slash', 'back\\\\slash'],
    ['5 < 6 & 7', '5 \\< 6 \\& 7'],
    ['~~not struck~~ | no table', '\\~\\~not struck\\~\\~ \\| no table'],
    ['[phone]', '\\[phone\\]'],
    ['3 times, 4.5 hours', '3 times, 4.5 hours'],
  ])('%s', (text, written) => {
    expect(saying(plain(text))).toBe(written);
  });

  test('on every line of a paragraph', () => {
    expect(saying(plain('one\n# two\n- three'))).toBe('one\\\n\\# two\\\n\\- three');
  });

  test('whatever they are: taking the signs away again gives the letters back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }), (text) => {
        const given = text.trim();
        fc.pre(given !== '');
        expect(saying(plain(given)).replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(given);
      }),
      { seed: 5, numRuns: 3000 },
    );
  });

  test('and none begins anything: no sign that could stands without its backslash', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab1 \\`*_[]<>&~|$#+-=.)!\n'.split('')), maxLength: 30 }),
        (text) => {
          for (const written of saying(plain(text)).split('\n')) {
            // A backslash that ends a line breaks it there.
            const bare = written.replaceAll(/\\[\\`*_[\]<>&~|$#+=.)-]/g, '').replace(/\\$/, '');
            expect(bare).not.toMatch(/[\\`*_[\]<>&~|$]/);
            expect(written).not.toMatch(/^(?:[#+=-]|\d{1,9}[.)]|\s)/);
          }
        },
      ),
      { seed: 5, numRuns: 3000 },
    );
  });
});

describe('form is kept where Markdown has it', () => {
  test('emphasis, with the blanks outside it', () => {
    expect(
      saying(line({ text: 'I ' }, { text: 'knew ', bold: true }, { text: 'it', italic: true }, { text: '.' })),
    ).toBe('I **knew** *it*.');
    expect(saying(line({ text: 'all', bold: true, italic: true, strike: true }))).toBe('~~***all***~~');
  });

  test('and not where it would be read as something else', () => {
    expect(saying(line({ text: 'un' }, { text: 'believ', bold: true }, { text: 'able' }))).toBe('unbelievable');
    expect(saying(line({ text: 'one', bold: true }, { text: 'two', italic: true }))).toBe('onetwo');
    expect(saying(line({ text: 'a ' }, { text: '   ', bold: true }, { text: 'b' }))).toBe('a    b');
    expect(saying(line({ text: 'under', underline: true }))).toBe('under');
  });

  test('headings, quotes, and lists in lists', () => {
    const inner: Block = { type: 'list', start: 3, items: [[plain('three')], [plain('four')]] };
    expect(
      saying(
        { type: 'heading', level: 2, runs: [{ text: 'After *the* hearing' }] },
        { type: 'quote', blocks: [plain('one'), plain('two')] },
        { type: 'list', start: null, items: [[plain('first'), inner], [plain('second')]] },
      ),
    ).toBe(
      ['### After \\*the\\* hearing', '> one\n>\n> two', '- first\n\n  3. three\n  4. four\n- second'].join('\n\n'),
    );
  });

  test('a table, in whose cells nothing begins or ends one', () => {
    const rows = [['Nov 2', 'Going flat | muffled', '# 1\n2']];
    expect(saying({ type: 'table', head: ['Week of', '*Sat*', 'Note'], rows, said: ['Week of November 2.'] })).toBe(
      ['| Week of | \\*Sat\\* | Note |', '| --- | --- | --- |', '| Nov 2 | Going flat \\| muffled | \\# 1 2 |'].join(
        '\n',
      ),
    );
  });

  test('two lists that follow one another stay two', () => {
    const list: Block = { type: 'list', start: null, items: [[plain('a')]] };
    expect(saying(list, list)).toBe('- a\n\n<!-- -->\n\n- a');
  });

  test('the title, the month and the sections stand over it', () => {
    expect(
      markdown({
        title: 'Supervision notes',
        when: 'November 2026',
        sections: [{ heading: '1. Load', blocks: [plain('x')] }],
      }),
    ).toBe('# Supervision notes\n\nNovember 2026\n\n## 1\\. Load\n\nx\n');
  });
});
