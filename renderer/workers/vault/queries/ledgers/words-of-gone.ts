import type { RecordId } from '#shared/vault/record-id';
import { formsOfGone, newestFirst } from '../../commands/left-forms.ts';
import type { Holdings } from '../../holdings.ts';

/** What was written in a form whose place is gone: its card (`nobody`), or its line or page. */
export interface WordsOfGone {
  readonly id: RecordId;
  readonly why: 'nobody' | 'gone';
  readonly words: readonly string[];
}

/** The newest first. */
export const wordsOfGone = (holdings: Holdings): readonly WordsOfGone[] =>
  newestFirst(formsOfGone(holdings)).flatMap(({ id, record: { whom, words } }) => {
    const said = words.map(({ text }) => text).filter((text) => text.trim() !== '');
    return said.length === 0 ? [] : [{ id, why: whom === null ? 'gone' : 'nobody', words: said }];
  });
