import { type Bytes, concat, uint } from '../kernel/bytes.ts';
import type { MacKey } from '../kernel/crypto.ts';
import { prefix } from './info-strings.ts';
import type { Head } from './log-frame.ts';
import type { RowTable } from './row-table.ts';
import type { VaultDeps } from './vault-deps.ts';

export interface ManifestKey {
  readonly key: MacKey;
  readonly vid: Bytes;
}

const signedBytes = ({ utf8 }: VaultDeps, vid: Bytes, head: Head, rows: RowTable): Bytes =>
  concat(utf8.encode(prefix.manifest), vid, uint(head.seq, 8), head.hash, uint(rows.count(), 4), rows.bytes());

/**
 * A MAC over every row that should be there, as of a place in the log. It is what notices a database that came back
 * with rows missing, old or added, which a browser does without an error.
 */
export const signRows = (deps: VaultDeps, { key, vid }: ManifestKey, head: Head, rows: RowTable): Promise<Bytes> =>
  deps.crypto.sign(key, signedBytes(deps, vid, head, rows));

export const areRowsSigned = (
  deps: VaultDeps,
  { key, vid }: ManifestKey,
  head: Head,
  rows: RowTable,
  mac: Uint8Array,
): Promise<boolean> => deps.crypto.verify(key, mac, signedBytes(deps, vid, head, rows));
