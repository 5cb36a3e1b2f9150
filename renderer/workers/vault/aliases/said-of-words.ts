import type { FormHasher } from '#shared/aliases/form-hash';
import { indexForms, recognise } from '#shared/aliases/recognise';
import type { DayKey } from '#shared/calendar/day-key';
import { titleOf } from '#shared/journal/entry';
import type { Instant } from '#shared/kernel/clock';
import type { RecordId } from '#shared/vault/record-id';
import type { Holdings } from '../holdings.ts';

/** What the person said of a word: that it is kept as it is, or that it is a detail. */
export interface SaidOfWord {
  readonly id: RecordId;
  readonly said: 'keep' | 'detail';
  readonly at: Instant;
  /** The one entry that it counts for; null where it counts everywhere. */
  readonly only: { readonly day: DayKey; readonly title: string } | null;
  /** As a page of that time still writes it; null where none does, for of the word itself only a hash is kept. */
  readonly words: string | null;
}

/** So many pages are looked through for one word, those first that were written nearest to when it was said. */
const mostPages = 40;

/** Everything that was said of words, newest first. */
export const saidOfWords = async (hasher: FormHasher, holdings: Holdings): Promise<readonly SaidOfWord[]> => {
  const pages = holdings.all('entry').filter(({ record }) => record.deletedAt === null);
  const wordsOf = async (hash: string, at: Instant, only: string | null): Promise<string | null> => {
    const index = indexForms([{ id: hash, forms: [{ as: 'other', hash }] }]);
    const near = pages
      .filter(({ id }) => only === null || id === only)
      .toSorted((a, b) => Math.abs(a.record.editedAt.ms - at.ms) - Math.abs(b.record.editedAt.ms - at.ms))
      .slice(0, mostPages);
    for (const { record } of near) {
      const [found] = await recognise(hasher, index, record.text);
      if (found !== undefined) return record.text.slice(found.start, found.end);
    }
    return null;
  };
  const onlyIn = (id: string | null): SaidOfWord['only'] => {
    const held = id === null ? null : holdings.get(id as RecordId);
    return held?.record.type === 'entry' ? { day: held.record.day, title: titleOf(held.record.text) } : null;
  };
  const kept = holdings.all('keptWord').map(async ({ id, record: { hash, entry, at } }): Promise<SaidOfWord> => {
    return { id, said: 'keep', at, only: onlyIn(entry), words: await wordsOf(hash, at, entry) };
  });
  const marked = holdings.all('markedDetail').map(async ({ id, record: { hash, at } }): Promise<SaidOfWord> => {
    return { id, said: 'detail', at, only: null, words: await wordsOf(hash, at, null) };
  });
  return (await Promise.all([...kept, ...marked])).toSorted((a, b) => b.at.ms - a.at.ms);
};
