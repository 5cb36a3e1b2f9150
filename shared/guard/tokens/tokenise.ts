import { isShortTitle } from '../words/titles.ts';
import { scan, type Piece } from './scan.ts';
import type { Token } from './token.ts';

const endings = new Set(['.', '!', '?', ':', '…', ';', '•', '*', '–', '—']);
const openings = new Set(['"', '“', '‘', "'", '(', '[', '«']);
const closings = new Set(['”', '’', ')', ']', '»']);
/** Short forms whose dot ends no sentence. */
const shortened = new Set(['st', 'mt', 'ft', 'no', 'vs', 'apt', 'ave', 'jr', 'sr', 'approx', 'dept', 'ext', 'tel']);
/** A run of brackets and quotes is looked through so far and no further. */
const furthestBack = 6;

const isInitial = ({ isWord, text }: Piece): boolean => isWord && text.length === 1 && text !== text.toLowerCase();

const endsSentence = (pieces: readonly Piece[], at: number): boolean => {
  const piece = pieces[at];
  if (piece === undefined || !endings.has(piece.key)) return false;
  const before = pieces[at - 1];
  if (piece.key !== '.' || before === undefined || !before.isWord || before.end !== piece.start) return true;
  return !(isShortTitle(before.key) || isInitial(before) || shortened.has(before.key));
};

const startsSentence = (pieces: readonly Piece[], at: number): boolean => {
  if (at === 0 || pieces[at]?.startsLine === true) return true;
  let back = at - 1;
  let opened = false;
  while (back >= 0 && at - back <= furthestBack) {
    const { key } = pieces[back] ?? { key: '' };
    if (openings.has(key)) opened = true;
    else if (!closings.has(key)) break;
    back -= 1;
  }
  if (back < 0) return true;
  if (endsSentence(pieces, back)) return true;
  // He said, "Never again."
  return opened && pieces[back]?.key === ',';
};

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** Words, numbers and marks with what their letters and their place say. */
export const tokenise = (text: string): readonly Token[] => {
  const pieces = scan(text);
  // Field by field: spreading an object costs more than all the rest, at every keystroke.
  return pieces.map((piece, at) => {
    const { text: written, isWord } = piece;
    const isCapital = isWord && isUpper(written.charAt(0));
    return {
      text: written,
      key: piece.key,
      start: piece.start,
      end: piece.end,
      isWord,
      isNumber: piece.isNumber,
      isCapital,
      isAllCaps: isCapital && written.length > 1 && written === written.toUpperCase(),
      isPossessive: piece.isPossessive,
      startsSentence: startsSentence(pieces, at),
      startsLine: piece.startsLine,
    };
  });
};
