import type { EditorState } from '@tiptap/pm/state';
import { detailsShown, openDetail } from '../editor/guard/guard-marks.ts';
import { pageText } from '../editor/guard/page-text.ts';
import type { Detail } from './detail.ts';

/** What is marked in a page, in the places where it stands now. */
export const currentDetails = (
  state: EditorState,
  known: ReadonlyMap<string, Detail>,
): { readonly text: string; readonly details: readonly Detail[]; readonly open: Detail | null } => {
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
