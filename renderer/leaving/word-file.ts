import { unreachable } from '#shared/kernel/unreachable';
import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Paper } from '#shared/ipc/leaving-contract';
import type { Bytes } from '#shared/kernel/bytes';
import type { Block, LeavingDocument, Run } from '#shared/leaving/document';

/** Twentieths of a point: what a list or a quote stands further in, and how much room there is below a paragraph. */
const indent = 480;
const below = 140;
/** And within a cell, above and below its words; twice that beside them. */
const cellRoom = 40;

const sizes = { Letter: { width: 12_240, height: 15_840 }, A4: { width: 11_906, height: 16_838 } } as const;

/** Word opens no file that has one of these in it; the library leaves out the others that it can't have. */
const impossible = /[\uFFFE\uFFFF]/gu;

const children = (runs: readonly Run[]): readonly ParagraphChild[] =>
  runs.flatMap(({ text, bold, italic, underline, strike }) =>
    text
      .replaceAll(impossible, '')
      .split(/[\n\v\f]/u)
      .map(
        (line, at) =>
          new TextRun({
            text: line,
            ...(at > 0 ? { break: 1 } : {}),
            ...(bold === true ? { bold: true } : {}),
            ...(italic === true ? { italics: true } : {}),
            ...(underline === true ? { underline: {} } : {}),
            ...(strike === true ? { strike: true } : {}),
          }),
      ),
  );

interface Place {
  /** How many lists and quotes it stands in. */
  readonly depth: number;
}

/** Each ordered list counts by itself, from its own first number. */
interface Lists {
  readonly add: (start: number | null) => string;
}

const paragraph = (runs: readonly Run[], { depth }: Place): Paragraph =>
  new Paragraph({ children: children(runs), indent: { left: depth * indent }, spacing: { after: below } });

const tableRow = (cells: readonly string[], isHead: boolean): TableRow =>
  new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (text) =>
        new TableCell({
          margins: { top: cellRoom, bottom: cellRoom, left: cellRoom * 2, right: cellRoom * 2 },
          children: [new Paragraph({ children: children([{ text, ...(isHead ? { bold: true } : {}) }]) })],
        }),
    ),
  });

const blockChildren = (block: Block, place: Place, lists: Lists): readonly FileChild[] => {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: children(block.runs),
          spacing: { before: below, after: below },
        }),
      ];
    case 'paragraph':
      return [paragraph(block.runs, place)];
    case 'quote':
      return block.blocks.flatMap((inner) => blockChildren(inner, { depth: place.depth + 1 }, lists));
    case 'list': {
      const reference = lists.add(block.start);
      return block.items.flatMap(([first, ...rest]) => {
        const within = { depth: place.depth + 1 };
        const head =
          first?.type === 'paragraph'
            ? [
                new Paragraph({
                  children: children(first.runs),
                  numbering: { reference, level: 0 },
                  indent: { left: within.depth * indent, hanging: indent / 2 },
                  spacing: { after: below / 2 },
                }),
              ]
            : first === undefined
              ? []
              : blockChildren(first, within, lists);
        return [...head, ...rest.flatMap((inner) => blockChildren(inner, within, lists))];
      });
    }
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [tableRow(block.head, true), ...block.rows.map((cells) => tableRow(cells, false))],
        }),
        // Word wants a paragraph behind a table, or the next one would grow into it.
        new Paragraph({ spacing: { after: below } }),
      ];
    default:
      return unreachable(block);
  }
};

const levelOf = (start: number | null) => ({
  level: 0,
  start: start ?? 1,
  format: start === null ? LevelFormat.BULLET : LevelFormat.DECIMAL,
  text: start === null ? '•' : '%1.',
  alignment: AlignmentType.START,
});

/** Without who, when and what: the library would put the minute of its making there, and "Un-named". */
const noProperties = {
  path: 'docProps/core.xml',
  data:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
};

/** The document as Word opens it. What isn't in it is in no part of the file. */
export const wordFile = async ({ title, when, sections }: LeavingDocument, paper: Paper): Promise<Bytes> => {
  const config: { reference: string; levels: ReturnType<typeof levelOf>[] }[] = [];
  const lists: Lists = {
    add: (start) => {
      const reference = `list ${config.length + 1}`;
      config.push({ reference, levels: [levelOf(start)] });
      return reference;
    },
  };
  const body: FileChild[] = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
    ...(when === null ? [] : [new Paragraph({ children: [new TextRun(when)], spacing: { after: below * 2 } })]),
    ...sections.flatMap(({ heading, blocks }) => [
      ...(heading === null
        ? []
        : [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(heading)] })]),
      ...blocks.flatMap((block) => blockChildren(block, { depth: 0 }, lists)),
    ]),
  ];
  const file = new Document({
    creator: '',
    lastModifiedBy: '',
    numbering: { config },
    sections: [{ properties: { page: { size: sizes[paper] } }, children: body }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file, undefined, [noProperties]));
};
