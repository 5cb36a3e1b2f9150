import { fromHex } from '#shared/kernel/bytes';
import type { Bytes } from '#shared/kernel/bytes';
import { createVault, type NewVault } from '#shared/vault/create-vault';
import { encodeHeader, type Header } from '#shared/vault/header';
import { kdfFloor, type KdfParams } from '#shared/vault/kdf-params';
import { newRecordId, type RecordId } from '#shared/vault/record-id';
import type { UnlockDeps } from '#shared/vault/vault-deps';

/** As cheap as the format allows, so that a suite can open vaults by the hundred. */
export const cheap: KdfParams = { ...kdfFloor, m: 19_456, t: 1 };

export const passphrase = 'quiet copper lantern';

export interface KnownVault extends NewVault {
  readonly headerBytes: Bytes;
}

export const makeVault = async (deps: UnlockDeps, secret = passphrase): Promise<KnownVault> => {
  const made = await createVault(deps, secret, cheap);
  if (!made.ok) throw new Error(`No vault: ${made.error.type}`);
  return { ...made.value, headerBytes: encodeHeader(deps.utf8, made.value.session.header) };
};

export const headerWith = (deps: UnlockDeps, header: Header, changed: object): Bytes =>
  encodeHeader(deps.utf8, { ...header, ...changed });

const sorted = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** JSON as the format wants it written, whatever it says: so that only what it says can be refused. */
export const jsonBytes = (deps: UnlockDeps, value: unknown): Bytes => deps.utf8.encode(JSON.stringify(value, sorted));

export const anId = (deps: UnlockDeps): RecordId => newRecordId(deps.random);

export const hexBytes = (text: string): Bytes => {
  const bytes = fromHex(text);
  if (bytes === null) throw new Error(`Not hex: ${text}`);
  return bytes;
};

export const flipped = (bytes: Uint8Array, bit: number): Bytes => {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
};

/** The value of a result that has to be one. */
export const valueOf = <T>(result: { ok: true; value: T } | { ok: false; error: { type: string } }): T => {
  if (!result.ok) throw new Error(`Not expected: ${JSON.stringify(result.error)}`);
  return result.value;
};

/** The error's type, or `ok`. */
export const outcome = (result: { ok: true } | { ok: false; error: { type: string } }): string =>
  result.ok ? 'ok' : result.error.type;
