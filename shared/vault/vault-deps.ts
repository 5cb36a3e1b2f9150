import type { Crypto } from '../kernel/crypto.ts';
import type { Random } from '../kernel/random.ts';
import type { Utf8 } from '../kernel/text.ts';
import type { Kdf } from './kdf-params.ts';

/** What the format asks of the machine once a vault is open. */
export interface VaultDeps {
  readonly crypto: Crypto;
  readonly random: Random;
  readonly utf8: Utf8;
}

/** Opening or changing a vault also needs Argon2id. */
export interface UnlockDeps extends VaultDeps {
  readonly kdf: Kdf;
}
