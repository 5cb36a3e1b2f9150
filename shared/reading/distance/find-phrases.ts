import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { counterPhrases } from './counter-phrases.ts';
import { cynicalPhrases } from './cynical-phrases.ts';
import { floodPhrases } from './flood-phrases.ts';
import { type Form, firstWords, formEnd } from './forms.ts';
import { labelPhrases } from './label-phrases.ts';
import { numbPhrases } from './numb-phrases.ts';
import type { Phrase } from './phrase.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { isInside, quotedIn, type Span } from './quoted.ts';
import { isOfWriter, isReported } from './speaker.ts';
import { isLongAgo, isTakenBack } from './unsaid.ts';

/** A phrase where it stands. */
export interface FoundPhrase extends Span {
  readonly phrase: Phrase;
}

interface Entry {
  readonly phrase: Phrase;
  readonly form: Form;
  readonly isOfWriter: boolean;
}

/** Every phrase there is, in the order in which they win over each other. */
export const allPhrases: readonly Phrase[] = [
  ...numbPhrases,
  ...floodPhrases,
  ...cynicalPhrases,
  ...labelPhrases,
  ...counterPhrases,
];

const byFirstWord = new Map<string, Entry[]>();
for (const phrase of allPhrases) {
  const forms = [
    ...phrase.ofWriter.map((form) => ({ phrase, form, isOfWriter: true })),
    ...phrase.open.map((form) => ({ phrase, form, isOfWriter: false })),
  ];
  for (const entry of forms) {
    for (const word of firstWords(entry.form)) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), entry]);
  }
}

interface Candidate extends FoundPhrase {
  readonly from: number;
  readonly to: number;
}

/** The longest phrase that begins at a piece and is said by the writer, of now, and not taken back. */
const phraseFrom = (pieces: readonly Piece[], from: number, isQuestion: boolean): Candidate | null => {
  let best: Candidate | null = null;
  for (const { phrase, form, isOfWriter: isOwn } of byFirstWord.get(pieces[from]?.key ?? '') ?? []) {
    if (isQuestion && !phrase.mayAsk) continue;
    const to = formEnd(form, pieces, from);
    if (to < 0 || (best !== null && to <= best.to) || (isOwn && !isOfWriter(pieces, from))) continue;
    const [start, end] = [pieces[from]?.start ?? 0, pieces[to - 1]?.end ?? 0];
    best = { phrase, from, to, start, end };
  }
  if (best === null) return null;
  return isTakenBack(pieces, from) || isReported(pieces, from) ? null : best;
};

const inSentence = (sentence: Sentence): readonly Candidate[] => {
  const pieces = piecesOf(sentence);
  const found: Candidate[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const next = phraseFrom(pieces, at, sentence.asks > 0);
    if (next === null) continue;
    const last = found.at(-1);
    if (last === undefined || next.from >= last.to) found.push(next);
    else if (next.to - next.from > last.to - last.from) found[found.length - 1] = next;
  }
  return found.length > 0 && isLongAgo(pieces) ? [] : found;
};

/** What a text says of numbness, flooding and their contraries, in order and without overlap; someone else's words are left out. */
export const findPhrases = (text: string): readonly FoundPhrase[] => {
  const found = sentencesOf(text).flatMap(inSentence);
  if (found.length === 0) return [];
  const quoted = quotedIn(text);
  return found.filter((span) => !isInside(span, quoted)).map(({ phrase, start, end }) => ({ phrase, start, end }));
};
