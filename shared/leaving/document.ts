/** A piece of a line, as one writes it. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  /** For the screen alone: which of the pieces that were asked for it shows. No file says it. */
  readonly piece?: number;
}

export type Block =
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly runs: readonly Run[] }
  | { readonly type: 'paragraph'; readonly runs: readonly Run[] }
  /** `start`: of an ordered list, its first number. */
  | { readonly type: 'list'; readonly start: number | null; readonly items: readonly (readonly Block[])[] }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  /** In the app's own words only. `said`: its rows as sentences, for whoever hears them or can have letters alone. */
  | {
      readonly type: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly said: readonly string[];
    };

export interface Section {
  /** Null where the document is one piece. */
  readonly heading: string | null;
  readonly blocks: readonly Block[];
}

/** What leaves the vault, whole: nothing that isn't in here is in any file, on paper or on the clipboard. */
export interface LeavingDocument {
  /** In the app's own words, never in those of a page. */
  readonly title: string;
  /** As the person reads it: "November 2026". Null where it is left out. */
  readonly when: string | null;
  readonly sections: readonly Section[];
}

/** A line break within a paragraph is a line feed in its text. */
export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const isSaying = (block: Block): boolean => {
  if (block.type === 'table') return block.rows.length > 0;
  if (block.type === 'list') return block.items.some((item) => item.some(isSaying));
  return block.type === 'quote' ? block.blocks.some(isSaying) : textOfRuns(block.runs).trim() !== '';
};

/** Whether there is anything to read in it. */
export const isEmpty = ({ sections }: LeavingDocument): boolean =>
  !sections.some(({ heading, blocks }) => heading !== null || blocks.some(isSaying));
