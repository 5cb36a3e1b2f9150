import type { Bytes } from '#shared/kernel/bytes';
import type { AeadKey, BoxKey, Crypto, MacKey, RootKey, WrapKey } from '#shared/kernel/crypto';
import type { Random } from '#shared/kernel/random';
import type { Utf8 } from '#shared/kernel/text';

const aes = { name: 'AES-GCM', length: 256 } as const;
const mac = { name: 'HMAC', hash: 'SHA-256', length: 256 } as const;
const derivation: readonly KeyUsage[] = ['deriveKey', 'deriveBits'];

// The port speaks of opaque handles and of any bytes; here, and nowhere else, they are what WebCrypto takes and gives.
const keyOf = (handle: RootKey | AeadKey | MacKey | WrapKey | BoxKey): CryptoKey => handle as unknown as CryptoKey;
const root = (key: CryptoKey): RootKey => key as unknown as RootKey;
const box = (key: CryptoKey): BoxKey => key as unknown as BoxKey;
const source = (bytes: Uint8Array): Bytes => bytes as Bytes;

/** WebCrypto reports data that doesn't authenticate, or a key that doesn't read, by these two; all else is a bug. */
const orNull = async <T>(work: Promise<T>): Promise<T | null> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DOMException && (error.name === 'OperationError' || error.name === 'DataError')) return null;
    throw error;
  }
};

/** The same in the app's workers and in Node 20 and later. AES-GCM runs on the calling thread: keep it off the page's. */
export const createWebCrypto = (subtle: SubtleCrypto = globalThis.crypto.subtle): Crypto => {
  const utf8 = new TextEncoder();
  const hkdf = (salt: Uint8Array, info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: source(salt),
    info: utf8.encode(info),
  });
  const gcm = (nonce: Uint8Array, aad: Uint8Array) => ({
    name: 'AES-GCM',
    iv: source(nonce),
    additionalData: source(aad),
  });
  const encrypt = async (key: AeadKey | WrapKey, nonce: Uint8Array, aad: Uint8Array, data: Uint8Array) =>
    new Uint8Array(await subtle.encrypt(gcm(nonce, aad), keyOf(key), source(data)));
  const decrypt = async (key: AeadKey | WrapKey, nonce: Uint8Array, aad: Uint8Array, data: Uint8Array) => {
    const plaintext = await orNull(subtle.decrypt(gcm(nonce, aad), keyOf(key), source(data)));
    return plaintext === null ? null : new Uint8Array(plaintext);
  };
  const derive = async (
    from: RootKey,
    salt: Uint8Array,
    info: string,
    type: typeof aes | typeof mac,
    usages: readonly KeyUsage[],
  ): Promise<unknown> => subtle.deriveKey(hkdf(salt, info), keyOf(from), type, false, [...usages]);
  const generateX25519 = async (extractable: boolean) => {
    const pair = await subtle.generateKey({ name: 'X25519' }, extractable, ['deriveKey']);
    return { pair, publicKey: new Uint8Array(await subtle.exportKey('raw', pair.publicKey)) };
  };

  return {
    sha256: async (data) => new Uint8Array(await subtle.digest('SHA-256', source(data))),
    importRoot: async (secret) => root(await subtle.importKey('raw', source(secret), 'HKDF', false, [...derivation])),
    deriveAead: async (from, salt, info) => (await derive(from, salt, info, aes, ['encrypt', 'decrypt'])) as AeadKey,
    deriveMac: async (from, salt, info) => (await derive(from, salt, info, mac, ['sign', 'verify'])) as MacKey,
    deriveWrap: async (from, salt, info) =>
      (await derive(from, salt, info, aes, ['encrypt', 'decrypt', 'unwrapKey'])) as WrapKey,
    deriveBytes: async (from, salt, info, length) =>
      new Uint8Array(await subtle.deriveBits(hkdf(salt, info), keyOf(from), length * 8)),
    encrypt,
    decrypt,
    sign: async (key, data) => new Uint8Array(await subtle.sign('HMAC', keyOf(key), source(data))),
    verify: (key, tag, data) => subtle.verify('HMAC', keyOf(key), source(tag), source(data)),
    wrap: encrypt,
    unwrap: async (key, nonce, aad, wrapped) => {
      const unwrapped = await orNull(
        subtle.unwrapKey('raw', source(wrapped), keyOf(key), gcm(nonce, aad), 'HKDF', false, [...derivation]),
      );
      return unwrapped === null ? null : root(unwrapped);
    },
    unwrapRaw: decrypt,
    generateBox: async () => {
      const { pair, publicKey } = await generateX25519(true);
      return { publicKey, privateKey: new Uint8Array(await subtle.exportKey('pkcs8', pair.privateKey)) };
    },
    ephemeralBox: async () => {
      const { pair, publicKey } = await generateX25519(false);
      return { publicKey, key: box(pair.privateKey) };
    },
    importBox: async (privateKey) => {
      const key = await orNull(subtle.importKey('pkcs8', source(privateKey), { name: 'X25519' }, false, ['deriveKey']));
      return key === null ? null : box(key);
    },
    agree: async (key, publicKey) => {
      const theirs = await orNull(subtle.importKey('raw', source(publicKey), { name: 'X25519' }, false, []));
      if (theirs === null) return null;
      const shared = { name: 'X25519', public: theirs };
      const agreed = await orNull(subtle.deriveKey(shared, keyOf(key), 'HKDF', false, [...derivation]));
      return agreed === null ? null : root(agreed);
    },
  };
};

export const createUtf8 = (): Utf8 => {
  const encoder = new TextEncoder();
  // Without ignoreBOM a decoder drops a leading U+FEFF, and the bytes would no longer be what was written.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return {
    encode: (text) => encoder.encode(text),
    encodeInto: (text, target) => encoder.encodeInto(text, target),
    decode: (bytes) => {
      try {
        return decoder.decode(bytes);
      } catch (error) {
        if (error instanceof TypeError) return null;
        throw error;
      }
    },
  };
};

export const createRandom = (source: globalThis.Crypto = globalThis.crypto): Random => {
  const bytes = (length: number): Bytes => source.getRandomValues(new Uint8Array(length));
  return {
    bytes,
    below: (below) => {
      if (!(below >= 1)) throw new RangeError(`No whole number from 0 lies below ${below}.`);
      // The last, partial run of the 32-bit range would favour small numbers, so draws from it are thrown away.
      const limit = 2 ** 32 - (2 ** 32 % below);
      for (;;) {
        const drawn = new DataView(bytes(4).buffer).getUint32(0);
        if (drawn < limit) return drawn % below;
      }
    },
  };
};
