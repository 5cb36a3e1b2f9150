import type { CaretPlace } from '#shared/ipc/contract';
import type { RecordId } from '#shared/vault/record-id';
import { wordingKey } from '../../app/draft-keys.ts';
import type { Drafts } from '../../app/drafts.ts';
import type { Held, RecordOf } from '../../workers/vault/holdings.ts';
import type { Written } from './use-closing-look.ts';

type Pages = readonly { readonly id: RecordId }[];

/** Which of the day's pages it is, oldest first. One that isn't among them yet comes after the last. */
export const placeOf = (pages: Pages, page: RecordId): number => {
  const place = pages.findIndex(({ id }) => id === page);
  return place === -1 ? pages.length : place;
};

/** And back: the page on which a caret stood, `blank` for the place after the last; null when it is another day by now. */
export const pageOf = (pages: Pages, caret: CaretPlace | null, blank: () => RecordId) =>
  caret === null || pages.length === 0 || caret.page > pages.length
    ? null
    : { page: pages[caret.page]?.id ?? blank(), offset: caret.offset };

/** Every page of the day as it stands now: words that are on their way to the disk come before what the vault knows. */
export const pagesWritten = (
  entries: readonly Held<RecordOf<'entry'>>[],
  page: RecordId,
  { newest }: Pick<Drafts, 'newest'>,
): readonly Written[] => {
  const ids = entries.some(({ id }) => id === page) ? [] : [page];
  return [...entries.map(({ id }) => id), ...ids].map((id) => ({
    at: { page: id },
    where: id,
    text: newest(wordingKey(id))?.text ?? entries.find((entry) => entry.id === id)?.record.text ?? '',
  }));
};
