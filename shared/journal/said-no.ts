import * as v from 'valibot';
import { noted, Whom } from './ledger-parts.ts';
import { Line, scale } from './record.ts';

const SaidNoV1 = v.strictObject({
  type: v.literal('saidNo'),
  version: v.literal(1),
  ...noted,
  /** Who asked. */
  whom: Whom,
  asked: Line,
  said: Line,
  /** 0 none … 4 a lot: when it was said, and once some time had gone by. */
  guiltBefore: scale(0, 4),
  guiltAfter: scale(0, 4),
  /** Whether the no held; null while nobody can tell. */
  held: v.nullable(v.boolean()),
});

/** A no that was said: what was asked, what came back, and how it sat with the person. */
export const SaidNo = v.variant('version', [SaidNoV1]);
export type SaidNo = v.InferOutput<typeof SaidNoV1>;
