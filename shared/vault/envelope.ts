import { type Bytes, readUint } from '../kernel/bytes.ts';
import type { AeadKey } from '../kernel/crypto.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { prefix } from './info-strings.ts';
import { decodePaddedJson, withPaddedJson } from './padded-json.ts';
import { type RecordId, recordIdBytes, recordIdSize } from './record-id.ts';
import type { VaultDeps } from './vault-deps.ts';
import { damaged, newerVersion, truncated, type VaultError } from './vault-error.ts';

/** All journal records share one table, so that the file doesn't show how many there are of each kind. */
export const table = { records: 1, attachments: 2 } as const;

const fixedSize = 16;
const nonceSize = 12;
const tagSize = 16;
const at = { version: 0, suite: 1, epoch: 2, table: 6, flags: 7, schema: 8, rev: 10, reserved: 14 } as const;

/** `rev` counts the record's saves from 1, `schema` is the version of `value`'s shape; `value` is any JSON. */
export interface PlainRecord {
  readonly id: RecordId;
  readonly table: number;
  readonly schema: number;
  readonly rev: number;
  readonly value: unknown;
}

/** Where the reader found the envelope; without `rev` any revision is taken. */
export interface Expected {
  readonly id: RecordId;
  readonly table: number;
  readonly rev?: number;
}

export interface OpenedRecord {
  readonly schema: number;
  readonly rev: number;
  readonly value: unknown;
}

export interface EnvelopeKey {
  readonly key: AeadKey;
  readonly vid: Bytes;
  readonly epoch: number;
}

const label = Uint8Array.from(prefix.record, (letter) => letter.charCodeAt(0));
const vidSize = 16;
const aadAt = { vid: label.length, id: label.length + vidSize, fixed: label.length + vidSize + recordIdSize } as const;
// One piece of memory for all: WebCrypto copies it before it answers, and nothing of it is secret.
const aadDesk = new Uint8Array(aadAt.fixed + fixedSize);
aadDesk.set(label);

/** `label ‖ vid ‖ record id ‖ fixed part`, lent until the next call. */
const lendAad = (vid: Bytes, id: RecordId, fixed: Uint8Array): Bytes => {
  if (vid.length !== vidSize) throw new RangeError('A vault id has 16 bytes');
  aadDesk.set(vid, aadAt.vid);
  aadDesk.set(recordIdBytes(id), aadAt.id);
  for (let index = 0; index < fixedSize; index += 1) aadDesk[aadAt.fixed + index] = fixed[index] ?? 0;
  return aadDesk;
};

const isUint = (value: number, below: number): boolean => Number.isInteger(value) && value >= 0 && value < below;

const fixedOf = (epoch: number, { table, schema, rev }: PlainRecord): Bytes => {
  const fits = table > 0 && isUint(table, 2 ** 8) && isUint(schema, 2 ** 16) && isUint(rev, 2 ** 32);
  if (!fits) throw new RangeError('table, schema or rev out of range');
  const fixed = new Uint8Array(fixedSize);
  const view = new DataView(fixed.buffer);
  view.setUint8(at.version, 1);
  view.setUint8(at.suite, 1);
  view.setUint32(at.epoch, epoch);
  view.setUint8(at.table, table);
  view.setUint16(at.schema, schema);
  view.setUint32(at.rev, rev);
  return fixed;
};

/** The envelope is bound to vault, record, table, revision, schema and epoch: it opens nowhere else. */
export const sealEnvelope = async (
  deps: VaultDeps,
  { key, vid, epoch }: EnvelopeKey,
  record: PlainRecord,
): Promise<Bytes> => {
  const fixed = fixedOf(epoch, record);
  const nonce = deps.random.bytes(nonceSize);
  const sealed = await withPaddedJson(deps.utf8, record.value, (padded) =>
    deps.crypto.encrypt(key, nonce, lendAad(vid, record.id, fixed), padded),
  );
  const envelope = new Uint8Array(fixedSize + nonceSize + sealed.length);
  envelope.set(fixed);
  envelope.set(nonce, fixedSize);
  envelope.set(sealed, fixedSize + nonceSize);
  return envelope;
};

export const openEnvelope = async (
  deps: VaultDeps,
  { key, vid, epoch }: EnvelopeKey,
  envelope: Uint8Array,
  expected: Expected,
): Promise<Result<OpenedRecord, VaultError>> => {
  if (envelope.length < fixedSize + nonceSize + tagSize) return err(truncated('record'));
  if (envelope[at.version] !== 1 || envelope[at.suite] !== 1) return err(newerVersion('record'));
  const rev = readUint(envelope, at.rev, 4);
  const misplaced = readUint(envelope, at.epoch, 4) !== epoch || envelope[at.table] !== expected.table;
  if (misplaced || (expected.rev !== undefined && rev !== expected.rev)) return err(damaged('record'));
  const aad = lendAad(vid, expected.id, envelope);
  const nonce = envelope.subarray(fixedSize, fixedSize + nonceSize);
  const sealed = envelope.subarray(fixedSize + nonceSize);
  const plaintext = await deps.crypto.decrypt(key, nonce, aad, sealed);
  if (plaintext === null) return err(damaged('record'));
  // Looked at only now: what authenticates and still isn't ours was written by a later version.
  if (envelope[at.flags] !== 0 || readUint(envelope, at.reserved, 2) !== 0) return err(newerVersion('record'));
  const value = decodePaddedJson(deps.utf8, plaintext);
  return value === undefined ? err(damaged('record')) : ok({ schema: readUint(envelope, at.schema, 2), rev, value });
};

/** What the row-set manifest needs of an envelope: its revision and tag, both in clear. */
export const revisionOf = (envelope: Uint8Array): number => readUint(envelope, at.rev, 4);
export const tagOf = (envelope: Uint8Array): Uint8Array => envelope.subarray(envelope.length - tagSize);
