import { unreachable } from '#shared/kernel/unreachable';
import { Fragment, type ReactNode } from 'react';
import type { Block, Run } from '#shared/leaving/document';

interface BlocksProps {
  readonly blocks: readonly Block[];
  /** How deep the headings of the page begin. */
  readonly from: 2 | 4;
  /** What a run with a piece is drawn as. */
  readonly draw?: (words: ReactNode, run: Run) => ReactNode;
  /** Stands over a table, and shows the same. */
  readonly drawing?: ReactNode;
  /** Tables are told in sentences: to be read out, or where a row has no room. */
  readonly inSentences?: boolean;
}

type TableBlock = Extract<Block, { readonly type: 'table' }>;

const Rows = ({ head, rows }: Pick<TableBlock, 'head' | 'rows'>) => (
  <table>
    <thead>
      <tr>
        {head.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([first, ...rest]) => (
        <tr key={first}>
          <th scope="row">{first}</th>
          {rest.map((cell, at) => (
            <td key={at}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const asWritten = (words: ReactNode): ReactNode => words;

const marked = ({ text, bold, italic, underline, strike }: Run): ReactNode => {
  let words: ReactNode = text;
  if (strike === true) words = <s>{words}</s>;
  if (underline === true) words = <u>{words}</u>;
  if (italic === true) words = <em>{words}</em>;
  return bold === true ? <strong>{words}</strong> : words;
};

/** The words of a document, in the elements that stand for its form. */
export const Blocks = ({ blocks, from, draw = asWritten, drawing, inSentences = false }: BlocksProps) => {
  const line = (runs: readonly Run[]): ReactNode =>
    runs.map((run, at) => (
      // The runs of a line have nothing to be known by but their place.
      <span key={at}>{run.piece === undefined ? marked(run) : draw(marked(run), run)}</span>
    ));
  const one = (block: Block, at: number): ReactNode => {
    switch (block.type) {
      case 'heading': {
        const Tag = `h${block.level - 2 + from}` as 'h2' | 'h3' | 'h4' | 'h5';
        return <Tag key={at}>{line(block.runs)}</Tag>;
      }
      case 'paragraph':
        return <p key={at}>{line(block.runs)}</p>;
      case 'quote':
        return <blockquote key={at}>{block.blocks.map(one)}</blockquote>;
      case 'list': {
        const items = block.items.map((item, index) => <li key={index}>{item.map(one)}</li>);
        return block.start === null ? (
          <ul key={at}>{items}</ul>
        ) : (
          <ol key={at} start={block.start}>
            {items}
          </ol>
        );
      }
      case 'table':
        return (
          <Fragment key={at}>
            {drawing}
            {inSentences ? (
              <ul>
                {block.said.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            ) : (
              <Rows head={block.head} rows={block.rows} />
            )}
          </Fragment>
        );
      default:
        return unreachable(block);
    }
  };
  return blocks.map(one);
};
