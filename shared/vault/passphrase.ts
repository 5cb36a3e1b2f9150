import type { Bytes } from '../kernel/bytes.ts';
import type { Utf8 } from '../kernel/text.ts';

/**
 * NFKC before UTF-8, so that a passphrase typed on another keyboard or system, or with a ligature, is the same
 * passphrase. The caller wipes the bytes.
 */
export const passphraseBytes = (utf8: Utf8, passphrase: string): Bytes => utf8.encode(passphrase.normalize('NFKC'));
