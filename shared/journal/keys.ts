import * as v from 'valibot';
import { StoredInstant } from './record.ts';

const KeysV1 = v.strictObject({
  type: v.literal('keys'),
  version: v.literal(1),
  /** When the recovery code was put on paper, and the nonce of its slot: of another code it says nothing. */
  recoveryCode: v.nullable(
    v.strictObject({ madeAt: StoredInstant, slot: v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/)) }),
  ),
});

/** What a person may want to know about the keys of a vault, and nobody else. The keys themselves are in no record. */
export const Keys = v.variant('version', [KeysV1]);
export type Keys = v.InferOutput<typeof KeysV1>;
