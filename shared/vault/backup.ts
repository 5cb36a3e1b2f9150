import { type Bytes, concat, toHex } from '../kernel/bytes.ts';
import type { Instant } from '../kernel/clock.ts';
import { createChunkSealer } from './backup-chunks.ts';
import {
  backupPreamble,
  deriveFileKeys,
  extendDigest,
  fileKeySize,
  maxLineBytes,
  maxLineDepth,
  maxRecords,
  payloadNonceSize,
} from './backup-format.ts';
import { jsonDepth } from './bounded-json.ts';
import { canonicalJson } from './canonical-json.ts';
import { jsonText } from './json-text.ts';
import type { Head } from './log-frame.ts';
import type { Session } from './session.ts';
import type { VaultDeps } from './vault-deps.ts';

/** When the backup is made, and the place in the change log up to which it holds everything. */
export interface BackupPoint {
  readonly made: Instant;
  readonly head: Head;
}

/**
 * A backup, piece by piece: one file that opens with the passphrase or the recovery code of the vault at this moment,
 * without the app's database. A record is any JSON object (`{ id, table, schema, rev, value }` or
 * `{ id, rev, deleted: true }` in version 1), so what a later version writes passes through unharmed. One too large
 * for a log frame, or more than 200,000 of them, is a bug further up and throws.
 */
export const writeBackup = async function* writeBackup(
  deps: VaultDeps,
  session: Session,
  point: BackupPoint,
  records: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<Bytes> {
  const { crypto, random, utf8 } = deps;
  const fileKey = random.bytes(fileKeySize);
  const payloadNonce = random.bytes(payloadNonceSize);
  const fk = await session.wrapBackupKey(fileKey);
  const keys = await deriveFileKeys(crypto, fileKey, payloadNonce);

  const json = canonicalJson({ fmt: 'jvbak', ver: 1, header: session.header, fk });
  if (json === null) throw new TypeError('A header holds only what canonical JSON can');
  const preamble = backupPreamble(utf8.encode(json));
  yield concat(preamble, await crypto.sign(keys.header, preamble), payloadNonce);

  const chunks = createChunkSealer(crypto, keys.payload);
  let digest: Bytes = new Uint8Array(32);
  const encode = (line: unknown): Bytes => {
    const text = jsonText(line);
    const bytes = utf8.encode(`${text}\n`);
    const reads = bytes.length - 1 <= maxLineBytes && jsonDepth(text) <= maxLineDepth;
    if (!reads) throw new RangeError('A record is too large or too deep for a backup');
    return bytes;
  };
  const write = async (line: unknown): Promise<readonly Bytes[]> => {
    const bytes = encode(line);
    digest = await extendDigest(crypto, digest, bytes.subarray(0, -1));
    return chunks.push(bytes);
  };

  const { made, head } = point;
  yield* await write({ manifest: { vid: session.header.vid, made, seq: head.seq, head: toHex(head.hash) } });
  let count = 0;
  for await (const record of records) {
    count += 1;
    if (count > maxRecords) throw new RangeError('Too many records for a backup');
    for (const chunk of await write(record)) yield chunk;
  }
  yield* await chunks.push(encode({ end: count, sha256: toHex(digest) }));
  yield await chunks.end();
};
