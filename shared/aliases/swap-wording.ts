import type { Wording } from '../journal/entry.ts';
import { inPieces, swapDocument } from './document-swaps.ts';
import { layOut } from './document-text.ts';
import { type Swap, swapText } from './swaps.ts';

/** What is to be put where in a text; the same for the same text. */
export type FindSwaps = (text: string) => readonly Swap[];

/** A wording with swaps in its document and in its text, and how many they are. Null where there is none. */
export const swapWording = <W extends Wording>(
  wording: W,
  find: FindSwaps,
): { readonly wording: W; readonly places: number } | null => {
  const { text, runs } = layOut(wording.document);
  const found = find(text);
  const pieces = found.flatMap((swap) => inPieces(runs, swap));
  const { document } = swapDocument(wording.document, pieces);
  // Where the two differ (a document of a later editor) each is swapped by itself, so that neither keeps the old words.
  const isOne = text === wording.text;
  const plain = isOne ? found : find(wording.text);
  if (pieces.length === 0 && plain.length === 0) return null;
  const swapped = swapText(wording.text, isOne ? pieces : plain);
  return { wording: { ...wording, document, text: swapped }, places: plain.length };
};
