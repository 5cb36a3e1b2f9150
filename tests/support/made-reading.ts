import type { ToneReading } from '#shared/journal/tone-reading';
import type { RecordId } from '#shared/vault/record-id';

/** What the reading worker made of an entry, as far as a test doesn't care. */
export const readingOf = (entry: RecordId, more: Partial<ToneReading> = {}): ToneReading => ({
  type: 'toneReading',
  version: 2,
  entry,
  rev: 1,
  analyser: 'x',
  score: 0,
  label: 'neu',
  words: 1,
  feelingWords: 0,
  distance: null,
  evidence: [],
  ...more,
});
