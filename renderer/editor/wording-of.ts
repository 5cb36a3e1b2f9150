import type { EditorState } from '@tiptap/pm/state';
import type { DocumentNode, Wording } from '#shared/journal/entry';
import { pageText } from './guard/page-text.ts';
import { wholePage } from './long-paste.ts';

/** What a page says, as it is saved. */
export const wordingOf = (state: EditorState): Wording => {
  const page = wholePage(state);
  return { document: page.toJSON() as DocumentNode, text: pageText(page).text };
};
