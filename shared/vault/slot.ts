import { type Bytes, concat, toHex } from '../kernel/bytes.ts';
import type { Crypto, RootKey, WrapKey } from '../kernel/crypto.ts';
import { canonicalJson } from './canonical-json.ts';
import { bytesOf, type Header, vaultId } from './header.ts';
import { label, prefix } from './info-strings.ts';
import type { KdfParams } from './kdf-params.ts';
import { passphraseBytes } from './passphrase.ts';
import type { KnownSlot } from './slot-schema.ts';
import type { UnlockDeps, VaultDeps } from './vault-deps.ts';

type Vault = Pick<Header, 'fmt' | 'vid'>;

/** What a slot is before it holds the wrapped key. */
export type SlotOutline =
  | { readonly id: string; readonly type: 'recovery' }
  | { readonly id: string; readonly type: 'passphrase' | 'pass+file'; readonly kdf: KdfParams; readonly salt: string }
  | {
      readonly id: string;
      readonly type: 'device';
      readonly backend: string;
      readonly kdf: KdfParams;
      readonly salt: string;
    };

// Bound to vault, slot and Argon2id parameters: a slot moved, renamed or made cheaper to guess doesn't unwrap.
const slotAad = ({ utf8 }: VaultDeps, { fmt, vid }: Vault, slot: SlotOutline | KnownSlot): Bytes => {
  const stretched = slot.type === 'recovery' ? { kdf: null, salt: null } : { kdf: slot.kdf, salt: slot.salt };
  return utf8.encode(`${prefix.slot}${canonicalJson({ fmt, vid, id: slot.id, type: slot.type, ...stretched })}`);
};

/** HKDF over `secret`, which is wiped: whoever calls has no more use for it. */
const kekOf = async (crypto: Crypto, secret: Bytes, vault: Vault, info: string): Promise<WrapKey> => {
  const root = await crypto.importRoot(secret);
  secret.fill(0);
  return crypto.deriveWrap(root, vaultId(vault), info);
};

interface Stretched {
  readonly kdf: KdfParams;
  readonly salt: string;
}

const stretch = async ({ kdf, utf8 }: UnlockDeps, passphrase: string, slot: Stretched): Promise<Bytes> => {
  const bytes = passphraseBytes(utf8, passphrase);
  const stretched = await kdf(bytes, bytesOf(slot.salt), slot.kdf);
  bytes.fill(0);
  return stretched;
};

export const passphraseKek = async (
  deps: UnlockDeps,
  vault: Vault,
  slot: Stretched,
  passphrase: string,
): Promise<WrapKey> => kekOf(deps.crypto, await stretch(deps, passphrase, slot), vault, label.passphraseKek);

/** What is typed and 32 bytes that lie elsewhere, both needed: neither alone says anything about the key. */
const kekOfBoth =
  (info: string) =>
  async (deps: UnlockDeps, vault: Vault, slot: Stretched, typed: string, kept: Uint8Array): Promise<WrapKey> => {
    const stretched = await stretch(deps, typed, slot);
    const both = concat(stretched, kept);
    stretched.fill(0);
    return kekOf(deps.crypto, both, vault, info);
  };

/** The passphrase and the 32 bytes of the key file. */
export const passphraseAndFileKek = kekOfBoth(label.passphraseAndFileKek);

/** The PIN and the 32 bytes that the system's keychain keeps: the machine alone, which hands them out, can't open. */
export const deviceKek = kekOfBoth(label.deviceKek);

/** The code is 160 random bits, so it needs no Argon2id. */
export const recoveryKek = (deps: VaultDeps, vault: Vault, secret: Bytes): Promise<WrapKey> =>
  kekOf(deps.crypto, secret, vault, label.recoveryKek);

/** Wraps 32 raw bytes of master key; the slot is ready for the header. */
export const wrapSlot = async <Outline extends SlotOutline>(
  deps: VaultDeps,
  vault: Vault,
  outline: Outline,
  kek: WrapKey,
  masterKey: Uint8Array,
): Promise<Outline & { readonly iv: string; readonly ct: string }> => {
  const nonce = deps.random.bytes(12);
  const wrapped = await deps.crypto.wrap(kek, nonce, slotAad(deps, vault, outline), masterKey);
  return { ...outline, iv: toHex(nonce), ct: toHex(wrapped) };
};

/** Null when the key isn't this slot's, or when any bit of the slot was changed: the two can't be told apart. */
export const unwrapSlot = (deps: VaultDeps, vault: Vault, slot: KnownSlot, kek: WrapKey): Promise<RootKey | null> =>
  deps.crypto.unwrap(kek, bytesOf(slot.iv), slotAad(deps, vault, slot), bytesOf(slot.ct));

/** As `unwrapSlot`, but to bytes, for rewrapping. The caller wipes them. */
export const unwrapSlotRaw = (deps: VaultDeps, vault: Vault, slot: KnownSlot, kek: WrapKey): Promise<Bytes | null> =>
  deps.crypto.unwrapRaw(kek, bytesOf(slot.iv), slotAad(deps, vault, slot), bytesOf(slot.ct));
