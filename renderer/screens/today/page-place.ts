import type { CaretPlace } from '#shared/ipc/contract';
import type { RecordId } from '#shared/vault/record-id';

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
