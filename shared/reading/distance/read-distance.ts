import { feelingWordsOf } from '../feeling-words.ts';
import { readTone } from '../tone/read-tone.ts';
import { type Components, componentsOf, indexOf } from './components.ts';
import type { DistanceReading, Evidence } from './evidence.ts';
import { findPhrases } from './find-phrases.ts';
import { flatRunsOf } from './flat-runs.ts';
import { type Counts, countsOf } from './parts.ts';

/** Raised with every change of the lists or the sum: what an older one made is read again. */
export const distanceAnalyser = 'distance/2';

/** Evidence that doesn't fit: one place of it, or, without a place, wherever it stands. */
export type LeftOut = Pick<Evidence, 'id'> & Partial<Pick<Evidence, 'start' | 'end'>>;

export interface DistanceOptions {
  readonly without?: readonly LeftOut[];
}

/** A reading with what made it, for "How it's worked out". */
export interface DistanceDetail extends DistanceReading {
  /** Null where the index is. */
  readonly components: Components | null;
}

const flatId = 'flat';
export const flatWhy = 'a stretch with almost no feeling words';
/** Fewer words than this, and none of our phrases: too little to say anything of. */
const leastWords = 8;
/**
 * Below all of them, per 100 words, a text is a record of the work and not of the evening. One "I", or one pale word,
 * makes no diary.
 */
const record = { selfWords: 4, feelings: 2.5, affectLoad: 5 } as const;

const isRecord = (counts: Counts): boolean =>
  counts.selfWords <= Math.max(1, (record.selfWords * counts.counted) / 100) &&
  counts.stateWords + counts.sensingWords < record.feelings &&
  (counts.affectLoad * counts.counted) / 100 <= Math.max(1, (record.affectLoad * counts.counted) / 100);

const isLeftOut = (one: Evidence, without: readonly LeftOut[]): boolean =>
  without.some(({ id, start = one.start, end = one.end }) => id === one.id && start === one.start && end === one.end);

const isUnread = (counts: Counts, evidence: readonly Evidence[]): boolean => {
  const isSilent = evidence.every(({ kind }) => kind === 'flat');
  return counts.counted === 0 || (isSilent && (counts.words < leastWords || isRecord(counts)));
};

/** How far away a text sounds, what in it says so, and what says the contrary. */
export const readDistance = (text: string, { without = [] }: DistanceOptions = {}): DistanceDetail => {
  const tone = readTone(text);
  const found = findPhrases(text);
  const feelings = feelingWordsOf(text);
  const phrases = found.map(({ phrase: { id, kind, why }, start, end }): Evidence => ({ start, end, kind, id, why }));
  const runs = flatRunsOf(tone, [...found, ...feelings]).map((span): Evidence => ({
    ...span,
    kind: 'flat',
    id: flatId,
    why: flatWhy,
  }));
  const evidence = [...phrases, ...runs].toSorted((a, b) => a.start - b.start || a.end - b.end);
  const fits = evidence.filter((one) => !isLeftOut(one, without));
  const keptPhrases = found.filter((_, at) => {
    const one = phrases[at];
    return one !== undefined && !isLeftOut(one, without);
  });
  const counts = countsOf(
    text,
    tone,
    keptPhrases,
    feelings,
    runs.filter((run) => isLeftOut(run, without)),
  );
  if (isUnread(counts, fits))
    return { index: null, components: null, evidence: fits.filter(({ kind }) => kind !== 'flat') };
  const components = componentsOf(counts);
  return { index: indexOf(components), components, evidence: fits };
};
