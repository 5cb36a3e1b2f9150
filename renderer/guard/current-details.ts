import type { EditorState } from '@tiptap/pm/state';
import { detailsShown, openDetail } from '../editor/guard/guard-marks.ts';
import { pageText } from '../editor/guard/page-text.ts';
import type { Detail } from './detail.ts';

interface Current {
  readonly text: string;
  readonly details: readonly Detail[];
  readonly open: Detail | null;
}

const find = (state: EditorState, known: ReadonlyMap<string, Detail>): Current => {
  const { text, offsetAt } = pageText(state.doc);
  const details = detailsShown(state).flatMap(({ id, from, to }) => {
    const detail = known.get(id);
    if (detail === undefined) return [];
    const [start, end] = [offsetAt(from), offsetAt(to)];
    // It goes along with what is written around it; words that became others are no longer it.
    return text.slice(start, end) === detail.words ? [{ ...detail, start, end }] : [];
  });
  const open = openDetail(state)?.id;
  return { text, details, open: details.find(({ id }) => id === open) ?? null };
};

const found = new WeakMap<EditorState, { readonly known: ReadonlyMap<string, Detail>; readonly now: Current }>();

/** What is marked in a page, in the places where it stands now: looked for once, however many ask at a key. */
export const currentDetails = (state: EditorState, known: ReadonlyMap<string, Detail>): Current => {
  const before = found.get(state);
  if (before?.known === known) return before.now;
  const now = find(state, known);
  found.set(state, { known, now });
  return now;
};
