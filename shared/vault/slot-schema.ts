import * as v from 'valibot';
import { KdfParams } from './kdf-params.ts';

/** Lower-case hex of exactly `size` bytes. */
export const hex = (size: number) => v.pipe(v.string(), v.regex(/^[0-9a-f]*$/), v.length(size * 2));

const slotId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,32}$/));
const wrapped = { iv: hex(12), ct: hex(48) };
const stretched = { kdf: KdfParams, salt: hex(16) };

const PassphraseSlot = v.strictObject({ id: slotId, type: v.literal('passphrase'), ...stretched, ...wrapped });
const RecoverySlot = v.strictObject({ id: slotId, type: v.literal('recovery'), ...wrapped });
const PassphraseAndFileSlot = v.strictObject({ id: slotId, type: v.literal('pass+file'), ...stretched, ...wrapped });
const DeviceSlot = v.strictObject({
  id: slotId,
  type: v.literal('device'),
  backend: v.pipe(v.string(), v.regex(/^[a-z0-9_-]{1,32}$/)),
  ...stretched,
  ...wrapped,
});

const knownTypes = ['passphrase', 'recovery', 'pass+file', 'device'] as const;
const isKnownType = (type: string): boolean => knownTypes.some((known) => known === type);

const slotOfLaterVersion = v.looseObject({
  id: slotId,
  type: v.pipe(
    v.string(),
    v.maxLength(32),
    v.check((type) => !isKnownType(type)),
  ),
});

/**
 * A slot of a later version: authenticated, never used to open, and passed on as the very object that was read, since
 * a schema's copy could drop a name it doesn't expect.
 */
const UnknownSlot = v.custom<Readonly<v.InferOutput<typeof slotOfLaterVersion>>>((slot) =>
  v.is(slotOfLaterVersion, slot),
);

export type PassphraseSlot = Readonly<v.InferOutput<typeof PassphraseSlot>>;
export type RecoverySlot = Readonly<v.InferOutput<typeof RecoverySlot>>;
export type PassphraseAndFileSlot = Readonly<v.InferOutput<typeof PassphraseAndFileSlot>>;
export type DeviceSlot = Readonly<v.InferOutput<typeof DeviceSlot>>;
export type KnownSlot = PassphraseSlot | RecoverySlot | PassphraseAndFileSlot | DeviceSlot;

export const Slot = v.union([PassphraseSlot, RecoverySlot, PassphraseAndFileSlot, DeviceSlot, UnknownSlot]);
export type Slot = Readonly<v.InferOutput<typeof Slot>>;

/** The slot's Argon2id parameters as they stand in an unchecked header; undefined where its type has none. */
export const uncheckedKdf = (slot: unknown): unknown => {
  const read = v.safeParse(v.looseObject({ type: v.string(), kdf: v.unknown() }), slot);
  return read.success && isKnownType(read.output.type) ? read.output.kdf : undefined;
};
