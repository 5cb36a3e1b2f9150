import type { Bytes } from '#shared/kernel/bytes';
import type { KdfParams } from '#shared/vault/kdf-params';

/** One derivation, after which the worker is thrown away. */
export interface KdfRequest {
  readonly passphrase: Bytes;
  readonly salt: Bytes;
  readonly params: KdfParams;
}

/** The 32 bytes, or why there are none: the machine would not give the memory. */
export type KdfReply = { readonly key: Bytes } | { readonly failure: string };
