import type { LensKind, SupervisionItem, SupervisionLens } from '../journal/supervision-session.ts';
import { mostFieldLetters } from '../journal/supervision-session.ts';
import { fitting } from './gathered.ts';

/** How many questions each lens asks; their words are the screen's. */
export const lensQuestions: Readonly<Record<LensKind, number>> = {
  what: 3,
  gibbs: 6,
  kolb: 4,
  driscoll: 3,
  'seven-eyed': 7,
  unsaid: 3,
};

/** The first question of every lens is what happened: it begins with what was written, which one of them leaves unsaid. */
export const beginLens = (kind: LensKind, written: string): SupervisionLens => ({
  kind,
  answers: Array.from({ length: lensQuestions[kind] }, (_blank, at) =>
    at === 0 && kind !== 'unsaid' ? fitting(written) : '',
  ),
});

const isTyped = (text: string): boolean => text.trim() !== '';

/** `texts` in one field; null where they don't fit in one. */
const together = (texts: readonly string[]): string | null => {
  const whole = texts.filter(isTyped).join('\n');
  return whole.length <= mostFieldLetters ? whole : null;
};

/**
 * The item under another lens, or under none. Nothing typed is thrown away: answers stay in their order, those to more
 * questions than the new lens asks go together under its last, and without a lens they go behind the item's words. Null
 * where they don't fit there.
 */
export const changeLens = (
  { lens, words }: Pick<SupervisionItem, 'lens' | 'words'>,
  kind: LensKind | null,
): Pick<SupervisionItem, 'lens' | 'words'> | null => {
  if (lens === null) return { words, lens: kind === null ? null : beginLens(kind, words) };
  if (lens.kind === kind) return { words, lens };
  if (kind === 'unsaid') {
    // Answers under another lens say it: they go where the words are, and stay with them.
    const without = changeLens({ lens, words }, null);
    return without === null ? null : { words: without.words, lens: beginLens(kind, words) };
  }
  if (kind === null) {
    const own = lens.answers.filter((answer) => answer.trim() !== fitting(words).trim());
    const all = together([words, ...own]);
    return all === null ? null : { words: all, lens: null };
  }
  const last = lensQuestions[kind] - 1;
  const rest = together(lens.answers.slice(last));
  if (rest === null) return null;
  const answers = Array.from({ length: last + 1 }, (_blank, at) => (at === last ? rest : (lens.answers[at] ?? '')));
  return { words, lens: { kind, answers } };
};

export const answerLens = (lens: SupervisionLens, at: number, text: string): SupervisionLens => ({
  ...lens,
  answers: lens.answers.map((answer, index) => (index === at ? text : answer)),
});

/** What of an item may be said of it outside, each by itself; nothing where all of it is left unsaid. */
export const saidOf = ({ lens, words }: Pick<SupervisionItem, 'lens' | 'words'>): readonly string[] =>
  (lens?.kind === 'unsaid' ? lens.answers : [words]).filter(isTyped);
