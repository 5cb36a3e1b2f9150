import * as v from 'valibot';
import { StoredInstant } from './record.ts';

export const mostNameLetters = 300;

const OutsideFileV1 = v.strictObject({
  type: v.literal('outsideFile'),
  version: v.literal(1),
  /** Record id of the session or account that was saved; either may be gone by now, and the file not. */
  record: v.string(),
  /** Without its folder: that is nobody's business. */
  name: v.pipe(v.string(), v.maxLength(mostNameLetters)),
  at: StoredInstant,
});

/** A file that was saved outside, and is to be deleted afterwards: one for each. */
export const OutsideFile = v.variant('version', [OutsideFileV1]);
export type OutsideFile = v.InferOutput<typeof OutsideFileV1>;
