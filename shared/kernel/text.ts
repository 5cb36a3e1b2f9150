import type { Bytes } from './bytes.ts';

/** UTF-8, which plain ECMAScript lacks. Decoding is strict: malformed bytes are null, never U+FFFD. */
export interface Utf8 {
  readonly encode: (text: string) => Bytes;
  /** Lays down as much of `text` as has room. `read` counts its UTF-16 units, `written` the bytes they made. */
  readonly encodeInto: (text: string, target: Bytes) => { readonly read: number; readonly written: number };
  readonly decode: (bytes: Uint8Array) => string | null;
}
