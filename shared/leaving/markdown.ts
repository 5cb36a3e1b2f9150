import { unreachable } from '../kernel/unreachable.ts';
import { type Block, type LeavingDocument, type Run } from './document.ts';

/** What begins or ends something in Markdown (CommonMark 0.31 and GitHub's tables and strikethrough), wherever it stands. */
const signs = /[\\`*_[\]<>&~|$]/gu;
/** And only where a line begins: a heading, a list, a line under a heading. */
const lineStart = /^(?:[#+=-]|\d{1,9}[.)])/u;

const letters = (text: string): string => text.replaceAll(signs, '\\$&');

/** A list's number is kept from being one by its last sign. */
const asLine = (line: string): string => {
  const flat = line.replace(/^[\s\u2028\u2029]+/u, '');
  return lineStart.test(flat) ? flat.replace(/^(\d*)(.)/u, '$1\\$2') : flat;
};

const marksFor = ({ bold, italic, strike }: Run): string =>
  `${strike === true ? '~~' : ''}${bold === true ? '**' : ''}${italic === true ? '*' : ''}`;

const mirrored = (mark: string): string => mark.split('').toReversed().join('');
const endsAtEdge = (text: string): boolean => text === '' || /[^\p{L}\p{N}*~\\]$/u.test(text);
const beginsAtEdge = (text: string): boolean => text === '' || /^[^\p{L}\p{N}*~\\]/u.test(text);

interface Stretch {
  readonly text: string;
  readonly mark: string;
}

const stretches = (runs: readonly Run[]): readonly Stretch[] => {
  const all: { text: string; mark: string }[] = [];
  for (const run of runs) {
    const mark = marksFor(run);
    const last = all.at(-1);
    if (last?.mark === mark) last.text += run.text;
    else all.push({ text: run.text, mark });
  }
  return all;
};

/**
 * Emphasis only where Markdown can say it: half a word, or two kinds that touch, stay plain. The words are what
 * matters, and no reader of Markdown may make something else of them.
 */
const inline = (runs: readonly Run[]): string => {
  const all = stretches(runs);
  let out = '';
  for (const [index, { text, mark }] of all.entries()) {
    const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
    const next = after === '' ? (all[index + 1]?.text ?? '') : after;
    out += before;
    const isTouching = next !== '' && after === '' && all[index + 1]?.mark !== '';
    const fits = mark !== '' && words !== '' && !isTouching && endsAtEdge(out) && beginsAtEdge(next);
    out += fits ? `${mark}${letters(words)}${mirrored(mark)}` : letters(words);
    out += after;
  }
  return out;
};

const lines = (runs: readonly Run[]): readonly string[] =>
  inline(runs)
    .split(/[\n\r\u2028\u2029]/u)
    .map((line) => asLine(line).trimEnd());

/** Under one another in a paragraph: a line that ends in a backslash is broken there. */
const paragraph = (runs: readonly Run[]): string =>
  lines(runs)
    .filter((line) => line !== '')
    .join('\\\n');

const indented = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, at) => (at === 0 ? `${first}${line}` : line === '' ? rest.trimEnd() : `${rest}${line}`))
    .join('\n');

const plainRun = (text: string): string => lines([{ text }]).join(' ');

const row = (cells: readonly string[]): string => `| ${cells.map(plainRun).join(' | ')} |`;

const blockIn = (block: Block): string => {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${lines(block.runs).join(' ')}`;
    case 'paragraph':
      return paragraph(block.runs);
    case 'quote':
      return indented(blocksIn(block.blocks), '> ', '> ');
    case 'list':
      return block.items
        .map((item, at) => {
          const mark = block.start === null ? '- ' : `${block.start + at}. `;
          return indented(blocksIn(item), mark, ' '.repeat(mark.length));
        })
        .join('\n');
    case 'table':
      return [row(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.rows.map(row)].join('\n');
    default:
      return unreachable(block);
  }
};

const blocksIn = (blocks: readonly Block[]): string =>
  blocks
    .map((block, at) => {
      const last = blocks[at - 1];
      // Two lists of one kind that follow one another would be one.
      const isParted = block.type === 'list' && last?.type === 'list';
      return isParted ? `<!-- -->\n\n${blockIn(block)}` : blockIn(block);
    })
    .join('\n\n');

/** The document as Markdown that says these words and nothing else, in whatever reads it. */
export const markdown = ({ title, when, sections }: LeavingDocument): string => {
  const head = [`# ${plainRun(title)}`, ...(when === null ? [] : [plainRun(when)])];
  const parts = sections.flatMap(({ heading, blocks }) => [
    ...(heading === null ? [] : [`## ${plainRun(heading)}`]),
    blocksIn(blocks),
  ]);
  return `${[...head, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
};
