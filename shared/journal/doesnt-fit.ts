import * as v from 'valibot';
import { StoredInstant } from './record.ts';

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const DoesntFitV1 = v.strictObject({
  type: v.literal('doesntFit'),
  version: v.literal(1),
  /** Record id of the entry. */
  entry: v.string(),
  /** Where the counted words stood, in UTF-16 code units of the entry's text. */
  start: offset,
  end: offset,
  /** Which phrase of our lists it was. */
  phrase: v.string(),
  at: StoredInstant,
});

/** Words that the person took out of the sum. It is dropped by Undo, which so puts back exactly what was there. */
export const DoesntFit = v.variant('version', [DoesntFitV1]);
export type DoesntFit = v.InferOutput<typeof DoesntFitV1>;

/** Counted words of an entry, by which a mark names them. */
export type CountedWords = Pick<DoesntFit, 'entry' | 'start' | 'end' | 'phrase'>;

/** Whether a mark is about these very words. */
export const isAbout = (mark: CountedWords, words: CountedWords): boolean =>
  mark.entry === words.entry && mark.phrase === words.phrase && mark.start === words.start && mark.end === words.end;

/** What a phrase still weighs for this person: half after it didn't fit once, a third after twice, and so on. */
export const weightOf = (phrase: string, marks: readonly Pick<DoesntFit, 'phrase'>[]): number =>
  1 / (1 + marks.filter((mark) => mark.phrase === phrase).length);
