import * as v from 'valibot';
import type { Bytes } from '../kernel/bytes.ts';

const between = (min: number, max: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(min), v.maxValue(max));

/**
 * Argon2id parameters that a header may ask for: m in KiB, t passes, p lanes. Without the upper bounds a hostile
 * backup could ask for a tebibyte, without the lower ones it could ask for a passphrase that is cheap to guess.
 */
export const KdfParams = v.strictObject({
  alg: v.literal('argon2id'),
  v: v.literal(19),
  m: between(19_456, 1_048_576),
  t: between(1, 10),
  p: between(1, 4),
});
export type KdfParams = Readonly<v.InferOutput<typeof KdfParams>>;

/** What a new vault gets at the least, however slow the machine. */
export const kdfFloor: KdfParams = { alg: 'argon2id', v: 19, m: 65_536, t: 3, p: 1 };

/** A vault below today's floor should be rewrapped while its passphrase is at hand. */
export const isBelowFloor = (params: KdfParams): boolean =>
  params.m < kdfFloor.m || params.m * params.t < kdfFloor.m * kdfFloor.t;

export const kdfSaltSize = 16;

/**
 * Argon2id version 0x13: 32 bytes from a passphrase of at least one byte and a salt of 16. Rejects when the machine
 * can't give it the memory.
 */
export type Kdf = (passphrase: Uint8Array, salt: Uint8Array, params: KdfParams) => Promise<Bytes>;
