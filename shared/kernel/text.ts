import type { Bytes } from './bytes.ts';

/** UTF-8, which plain ECMAScript lacks. Decoding is strict: malformed bytes are null, never U+FFFD. */
export interface Utf8 {
  readonly encode: (text: string) => Bytes;
  readonly decode: (bytes: Uint8Array) => string | null;
}
