import * as v from 'valibot';
import { noted } from './ledger-parts.ts';
import { StoredInstant } from './record.ts';

/** A letter is longer than a line, and shorter than a record may be. */
export const mostLetterLetters = 20_000;

const UnsentLetterV1 = v.strictObject({
  type: v.literal('unsentLetter'),
  version: v.literal(1),
  ...noted,
  editedAt: StoredInstant,
  /** Record id of the alias. */
  whom: v.string(),
  text: v.pipe(v.string(), v.maxLength(mostLetterLetters)),
});

/** A goodbye that nobody is sent. It is a record of its own so that no export can take it along with an ending. */
export const UnsentLetter = v.variant('version', [UnsentLetterV1]);
export type UnsentLetter = v.InferOutput<typeof UnsentLetterV1>;
