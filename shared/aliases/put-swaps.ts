import type { Kind } from '../guard/span.ts';
import { unreachable } from '../kernel/unreachable.ts';
import { generalPhrase } from './general-phrase.ts';
import { realiseAlias, realiseRole } from './realise.ts';
import { roleHere } from './role-of.ts';
import type { Place } from './span.ts';
import { inOrder, type Swap } from './swaps.ts';

/** What is to stand in the place of a detail, wherever that is. */
export type Put =
  | { readonly as: 'alias'; readonly alias: string }
  /** As the text says it of them there, or in these words where it says nothing. */
  | { readonly as: 'role'; readonly role: string }
  /** By the phrase for its kind. */
  | { readonly as: 'phrase' }
  | { readonly as: 'words'; readonly to: string };

/** Null for a hint, which has no place of its own. */
export const putSwap = (text: string, place: Place & { readonly kind: Kind }, put: Put): Swap | null => {
  const { start, end, kind } = place;
  switch (put.as) {
    case 'alias':
      return realiseAlias(text, { start, end }, put.alias);
    case 'role': {
      const here = roleHere(text, { start, end }, kind);
      return realiseRole(text, { start, end }, here ?? { start, end, role: put.role, isThereAlready: false });
    }
    case 'phrase':
      return generalPhrase(text, { start, end }, kind);
    case 'words':
      return { start, end, to: put.to };
    default:
      return unreachable(put);
  }
};

/** In every place, in order. What a role takes beside its own place is never a piece of the one before. */
export const putSwaps = (
  text: string,
  places: readonly (Place & { readonly kind: Kind })[],
  put: Put,
): readonly Swap[] => {
  const swaps: Swap[] = [];
  for (const place of inOrder(places)) {
    const swap = putSwap(text, place, put);
    if (swap === null) continue;
    const last = swaps.at(-1)?.end ?? 0;
    swaps.push(swap.start >= last ? swap : { ...swap, start: last });
  }
  return swaps;
};
