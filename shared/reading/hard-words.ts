import { type Form, firstWords, formEnd } from './distance/forms.ts';
import { type Piece, piecesOf } from './distance/pieces.ts';
import { isInside, quotedIn } from './distance/quoted.ts';
import { isOfWriter, isReported } from './distance/speaker.ts';
import { ofWriter, open } from './hard-word-forms.ts';
import { spelledAsMeant } from './hard-word-spelling.ts';
import { sentencesOf } from './text/sentences.ts';

interface Entry {
  readonly form: Form;
  readonly isOpen: boolean;
}

const byFirstWord = new Map<string, Entry[]>();
for (const entry of [
  ...ofWriter.map((form) => ({ form, isOpen: false })),
  ...open.map((form) => ({ form, isOpen: true })),
]) {
  for (const word of firstWords(entry.form)) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), entry]);
}

/** "I don't want to die", "I would never kill myself". */
const isDenied = (pieces: readonly Piece[], at: number): boolean => {
  for (let left = at - 1; left >= 0 && left >= at - 4; left -= 1) {
    const piece = pieces[left];
    if (piece === undefined || piece.key === '' || piece.key === 'and' || piece.key === 'but') return false;
    if (piece.key === 'not' || piece.key === 'never') return true;
  }
  return false;
};

const talks = new Set(
  'talk talks talked talking speak speaks spoke speaking chat chatted asked conversation session'.split(' '),
);

/** "We talked about wanting to die": what a talk was about is the work's. */
const isTalkedAbout = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at - 1]?.key === 'about' && pieces.slice(0, at - 1).some(({ key }) => talks.has(key));

const plays = new Set(
  'role-play role-played role-playing roleplay roleplayed roleplaying practised practiced rehearsed'.split(' '),
);

/** "Feeling suicidal, he rang the line"; words that were tried out for a talk with someone. */
const isOfAnother = (pieces: readonly Piece[], at: number): boolean => {
  if (pieces.slice(0, at).some(({ key }) => plays.has(key))) return true;
  const mark = pieces.findIndex(({ isEdge }, index) => index > at && isEdge);
  const isHanging = at === 0 && pieces[0]?.key.endsWith('ing') === true;
  return isHanging && mark > 0 && ['he', 'she', 'they'].includes(pieces[mark + 1]?.key ?? '');
};

/** What the writer keeps telling themselves about this is no comfort. */
const isToldToOneself = (pieces: readonly Piece[], at: number): boolean =>
  pieces
    .slice(0, at)
    .some(({ key }, index) => key === 'myself' && /^(?:tell|told)/u.test(pieces[index - 1]?.key ?? ''));

const soundsHeavyAt = (pieces: readonly Piece[], at: number): boolean =>
  (byFirstWord.get(pieces[at]?.key ?? '') ?? []).some(
    ({ form, isOpen }) =>
      formEnd(form, pieces, at) > 0 &&
      (isOpen || isOfWriter(pieces, at)) &&
      !isDenied(pieces, at) &&
      (!isReported(pieces, at) || isToldToOneself(pieces, at)) &&
      !isTalkedAbout(pieces, at) &&
      !isOfAnother(pieces, at),
  );

/**
 * Whether a text holds words of the writer's own about not living. Coarse on purpose, and only good for one quiet line:
 * nothing else may be concluded from it, and it must never be kept. What a client said or did is left alone.
 */
export const soundsHeavy = (text: string): boolean => {
  const quoted = quotedIn(text);
  return sentencesOf(text).some((sentence) => {
    const pieces = spelledAsMeant(piecesOf(sentence));
    return pieces.some((piece, at) => soundsHeavyAt(pieces, at) && !isInside(piece, quoted));
  });
};
