import type { Wording } from '../journal/entry.ts';
import { renameSwaps } from './alias-places.ts';
import { swapWording } from './swap-wording.ts';

/** A wording under another alias, and how many places that were. Null where the alias doesn't stand in it. */
export const renameWording = <W extends Wording>(
  wording: W,
  from: string,
  to: string,
): { readonly wording: W; readonly places: number } | null =>
  swapWording(wording, (text) => renameSwaps(text, from, to));
