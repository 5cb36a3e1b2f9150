import type { LensKind, SupervisionItem, SupervisionLens } from '../journal/supervision-session.ts';
import { fitting } from './gathered.ts';

/** How many questions each lens asks; their words are the screen's. */
export const lensQuestions: Readonly<Record<LensKind, number>> = {
  what: 3,
  gibbs: 6,
  kolb: 4,
  driscoll: 3,
  'seven-eyed': 7,
};

/** The first question of every lens is what happened: it begins with what was written. */
export const beginLens = (kind: LensKind, written: string): SupervisionLens => ({
  kind,
  answers: Array.from({ length: lensQuestions[kind] }, (_blank, at) => (at === 0 ? fitting(written) : '')),
});

/** Another lens keeps what was put under the one before, as far as it asks as much; nothing typed is thrown away in silence. */
export const changeLens = (item: SupervisionItem, kind: LensKind | null): SupervisionLens | null => {
  if (kind === null) return null;
  if (item.lens?.kind === kind) return item.lens;
  return beginLens(kind, item.lens?.answers[0] ?? item.words);
};

export const answerLens = (lens: SupervisionLens, at: number, text: string): SupervisionLens => ({
  ...lens,
  answers: lens.answers.map((answer, index) => (index === at ? text : answer)),
});
