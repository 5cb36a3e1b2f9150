import * as v from 'valibot';
import { type Bytes, fromHex } from '../kernel/bytes.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Utf8 } from '../kernel/text.ts';
import { parseBoundedJson } from './bounded-json.ts';
import { canonicalJson } from './canonical-json.ts';
import { KdfParams } from './kdf-params.ts';
import { hex, Slot, uncheckedKdf } from './slot-schema.ts';
import { badFile, newerVersion, type VaultError } from './vault-error.ts';

export const maxHeaderBytes = 64 * 1024;
const maxSlots = 8;
const maxDepth = 16;
const counter = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(0xffff_ffff));

const oncePerType: readonly string[] = ['passphrase', 'recovery', 'pass+file', 'device'];
const isDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

const Header = v.strictObject({
  fmt: v.literal('jv'),
  ver: v.literal(1),
  vid: hex(16),
  gen: counter,
  epoch: counter,
  /** Features a reader must know. This version knows none: see `parseHeaderValue`. */
  crit: v.tuple([]),
  /** The drop box: an X25519 public key, and its private key (PKCS #8) sealed under the master key. */
  box: v.strictObject({ pub: hex(32), iv: hex(12), ct: hex(64) }),
  slots: v.pipe(
    v.array(Slot),
    v.minLength(1),
    v.maxLength(maxSlots),
    v.check((slots) => isDistinct(slots.map((slot) => slot.id))),
    v.check((slots) => isDistinct(slots.map((slot) => slot.type).filter((type) => oncePerType.includes(type)))),
  ),
  mac: hex(32),
});

/** `gen` counts changes of the header, `epoch` changes of the master key. `slots` each wrap that key. */
export type Header = Readonly<Omit<v.InferOutput<typeof Header>, 'slots'>> & { readonly slots: readonly Slot[] };
export type UnsignedHeader = Omit<Header, 'mac'>;

const Versioned = v.looseObject({
  fmt: v.literal('jv'),
  ver: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});
const Crit = v.looseObject({ crit: v.array(v.string()) });
const Slots = v.looseObject({ slots: v.array(v.unknown()) });

/** Checks a header that has been parsed from JSON; what is left is whether its MAC is right. */
export const parseHeaderValue = (value: unknown): Result<Header, VaultError> => {
  const versioned = v.safeParse(Versioned, value);
  if (!versioned.success) return err(badFile('header'));
  if (versioned.output.ver > 1) return err(newerVersion('header'));
  const crit = v.safeParse(Crit, value);
  if (crit.success && crit.output.crit.length > 0) return err(newerVersion('header'));
  const slots = v.safeParse(Slots, value);
  const asked = slots.success ? slots.output.slots.map(uncheckedKdf) : [];
  if (asked.some((kdf) => kdf !== undefined && !v.is(KdfParams, kdf))) return err({ type: 'kdf-params' });
  const header = v.safeParse(Header, value);
  return header.success ? ok(header.output) : err(badFile('header'));
};

/** Reads a header as it lies on disk: canonical JSON and nothing else, so that one header has one sequence of bytes. */
export const parseHeader = (utf8: Utf8, bytes: Uint8Array): Result<Header, VaultError> => {
  const text = bytes.length <= maxHeaderBytes ? utf8.decode(bytes) : null;
  const value = text === null ? undefined : parseBoundedJson(text, maxDepth);
  const header = parseHeaderValue(value);
  // Also what catches a name that a schema overlooks, an own `__proto__`: it is missing from the text made again.
  return header.ok && canonicalJson(header.value) !== text ? err(badFile('header')) : header;
};

export const encodeHeader = (utf8: Utf8, header: Header): Bytes => {
  const text = canonicalJson(header);
  if (text === null) throw new TypeError('A header holds only what canonical JSON can');
  return utf8.encode(text);
};

/** The vault's id as bytes: every key and every seal is bound to it. */
export const vaultId = (header: Pick<Header, 'vid'>): Bytes => bytesOf(header.vid);

/** Hex that the schema has already checked. */
export const bytesOf = (checked: string): Bytes => {
  const bytes = fromHex(checked);
  if (bytes === null) throw new TypeError('Not hex, though the header was checked');
  return bytes;
};
