import type { Brand } from '../kernel/brand.ts';
import type { Bytes } from '../kernel/bytes.ts';
import type { Random } from '../kernel/random.ts';

/** 160 random bits as eight groups of four, `7QPF-2M0X-…`: what stands on paper. */
export type RecoveryCode = Brand<string, 'RecoveryCode'>;

const secretSize = 20;
/** How many symbols a whole code has. */
export const symbolCount = 32;
const groupSize = 4;
const groupCount = symbolCount / groupSize;

// Crockford's base 32: no I, L, O or U, so that nothing written by hand can be read as something else.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What someone may type for a code or a part of it, as the symbols meant; null when one can't be meant. */
export const readSymbols = (typed: string): string | null => {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]*$/.test(plain) ? plain : null;
};

const toSymbols = (secret: Uint8Array): string => {
  let text = '';
  for (let bit = 0; bit < symbolCount * 5; bit += 5) {
    const pair = ((secret[bit >> 3] ?? 0) << 8) | (secret[(bit >> 3) + 1] ?? 0);
    text += alphabet[(pair >> (11 - (bit & 7))) & 31] ?? '';
  }
  return text;
};

/** The code of exactly 20 bytes. */
export const recoveryCodeOf = (secret: Uint8Array): RecoveryCode =>
  (toSymbols(secret).match(/.{4}/g) ?? []).join('-') as RecoveryCode;

/**
 * The 20 bytes behind a code as someone typed it: either case, with or without dashes and spaces, O for 0 and I or L
 * for 1. Null when it isn't 32 symbols. There is no check character, so a slip shows only as a vault that won't open.
 */
export const parseRecoveryCode = (typed: string): Bytes | null => {
  const text = readSymbols(typed);
  if (text?.length !== symbolCount) return null;
  const secret = new Uint8Array(secretSize);
  for (let index = 0; index < symbolCount; index += 1) {
    const bit = index * 5;
    const shifted = alphabet.indexOf(text.charAt(index)) << (11 - (bit & 7));
    const at = bit >> 3;
    secret[at] = (secret[at] ?? 0) | (shifted >> 8);
    if (at + 1 < secretSize) secret[at + 1] = (secret[at + 1] ?? 0) | (shifted & 0xff);
  }
  return secret;
};

/** The caller wipes `secret` once it has wrapped the master key. */
export const newRecoveryCode = (random: Random): { readonly code: RecoveryCode; readonly secret: Bytes } => {
  const secret = random.bytes(secretSize);
  return { code: recoveryCodeOf(secret), secret };
};

/** Two different groups to ask for, in the order they stand in: proof that the code is on paper. */
export const groupsToTypeBack = (random: Random): readonly [number, number] => {
  const first = random.below(groupCount - 1);
  const second = first + 1 + random.below(groupCount - 1 - first);
  return [first, second];
};
