import * as v from 'valibot';
import { hex } from '../vault/slot-schema.ts';
import { StoredInstant } from './record.ts';

const KeysV1 = v.strictObject({
  type: v.literal('keys'),
  version: v.literal(1),
  /** When the recovery code was put on paper, and the nonce of its slot: of another code it says nothing. */
  recoveryCode: v.nullable(
    v.strictObject({ madeAt: StoredInstant, slot: v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/)) }),
  ),
  /** What a new master key left to be done; null where there never was one, or nothing of it is left. */
  renewal: v.nullable(
    v.strictObject({
      /** Of the new key: while the vault is of an earlier one, the change came to nothing. */
      epoch: v.pipe(v.number(), v.safeInteger(), v.minValue(2)),
      /** The drop box of before, its private key under the new master key. */
      box: v.strictObject({ pub: hex(32), iv: hex(12), ct: hex(64) }),
      /** Whether backups go that the key of before opens. */
      dropBackups: v.boolean(),
      /** Whoever opened the vault with it first was told that it is in place. */
      isTold: v.optional(v.boolean()),
      /** Nothing is left of the key of before in the log and in snapshots. */
      isTidied: v.boolean(),
    }),
  ),
});

/** What a person may want to know about the keys of a vault, and nobody else. The keys themselves are in no record. */
export const Keys = v.variant('version', [KeysV1]);
export type Keys = v.InferOutput<typeof KeysV1>;
