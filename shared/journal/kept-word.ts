import * as v from 'valibot';
import { FormHash } from './kept-form.ts';
import { StoredInstant } from './record.ts';

const KeptWordV1 = v.strictObject({
  type: v.literal('keptWord'),
  version: v.literal(1),
  /** Keyed hash of what was kept, folded: it may be a name, and stands nowhere in clear. */
  hash: FormHash,
  /** Record id of the one entry in which it was kept; null for everywhere. */
  entry: v.nullable(v.string()),
  at: StoredInstant,
});

/** "Keep it": looks like a detail and is none, or may stand. Dropped when that is taken back. */
export const KeptWord = v.variant('version', [KeptWordV1]);
export type KeptWord = v.InferOutput<typeof KeptWordV1>;

const MarkedDetailV1 = v.strictObject({
  type: v.literal('markedDetail'),
  version: v.literal(1),
  hash: FormHash,
  at: StoredInstant,
});

/** What was missed, and the person marked: a detail everywhere, until it gets an alias or the mark is taken back. */
export const MarkedDetail = v.variant('version', [MarkedDetailV1]);
export type MarkedDetail = v.InferOutput<typeof MarkedDetailV1>;
