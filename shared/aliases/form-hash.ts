import { fromHex, toHex } from '../kernel/bytes.ts';
import type { Crypto, MacKey } from '../kernel/crypto.ts';
import type { Utf8 } from '../kernel/text.ts';
import { label } from '../vault/info-strings.ts';

/** A keyed hash of a form's key: 32 bytes as hex. Says nothing to whoever has no key, and nothing without the vault. */
export interface FormHasher {
  /** Under the key that new hashes are made with. */
  readonly hash: (key: string) => Promise<string>;
  /** Under each key there is: what another copy of the vault made its hashes with counts as well. */
  readonly hashes: (key: string) => Promise<readonly string[]>;
}

/** So many keys are remembered while the vault is open: a page is looked at again with every pause in typing. */
const mostRemembered = 20_000;

const macKey = async (crypto: Crypto, seed: string): Promise<MacKey> => {
  const bytes = fromHex(seed);
  if (bytes === null) throw new TypeError('A seed is hex');
  const key = await crypto.deriveMac(await crypto.importRoot(bytes), new Uint8Array(), label.form);
  bytes.fill(0);
  return key;
};

/** `seeds`: 32 bytes each as hex; the first is the one for new hashes. There is at least one. */
export const createFormHasher = async (
  { crypto, utf8 }: { readonly crypto: Crypto; readonly utf8: Utf8 },
  seeds: readonly string[],
): Promise<FormHasher> => {
  const keys = await Promise.all(seeds.map((seed) => macKey(crypto, seed)));
  const known = new Map<string, readonly string[]>();
  const hashes = async (key: string): Promise<readonly string[]> => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = await Promise.all(keys.map(async (mac) => toHex(await crypto.sign(mac, utf8.encode(key)))));
    if (known.size >= mostRemembered) known.clear();
    known.set(key, made);
    return made;
  };
  return { hashes, hash: async (key) => (await hashes(key))[0] ?? '' };
};
