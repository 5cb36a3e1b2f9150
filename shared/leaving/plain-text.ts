import { unreachable } from '../kernel/unreachable.ts';
import { type Block, type LeavingDocument, textOfRuns } from './document.ts';

const indented = (text: string, first: string, rest: string): string =>
  text
    .split('\n')
    .map((line, at) => (line === '' ? '' : `${at === 0 ? first : rest}${line}`))
    .join('\n');

const blockText = (block: Block): string => {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return textOfRuns(block.runs).trim();
    case 'quote':
      return indented(blocksText(block.blocks), '    ', '    ');
    case 'list':
      return block.items
        .map((item, at) => {
          const mark = block.start === null ? '• ' : `${block.start + at}. `;
          return indented(blocksText(item), mark, ' '.repeat(mark.length));
        })
        .join('\n');
    case 'table':
      return block.said.map((line) => `• ${line}`).join('\n');
    default:
      return unreachable(block);
  }
};

const blocksText = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n\n');

/** The document in letters alone, as it goes on the clipboard. */
export const plainText = ({ title, when, sections }: LeavingDocument): string => {
  const head = when === null ? title : `${title}\n${when}`;
  const parts = sections.flatMap(({ heading, blocks }) => [...(heading === null ? [] : [heading]), blocksText(blocks)]);
  return `${[head, ...parts.filter((part) => part !== '')].join('\n\n')}\n`;
};
