import { type Bytes, concatAll, toHex } from '../kernel/bytes.ts';
import type { Crypto } from '../kernel/crypto.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Utf8 } from '../kernel/text.ts';
import * as v from 'valibot';
import { BackupEnd, BackupManifest, extendDigest, maxLineBytes, maxLineDepth, maxRecords } from './backup-format.ts';
import { parseBoundedJson } from './bounded-json.ts';
import { badFile, damaged, type VaultError } from './vault-error.ts';

const lineFeed = 0x0a;

export interface BackupContent {
  readonly manifest: BackupManifest;
  readonly count: number;
}

/** Called for each record in order. What it has been given counts only once the whole backup has read well. */
export type OnRecord = (record: unknown) => void | Promise<void>;

/** Takes the plaintext of a backup: a manifest, records, an end line, then nothing but empty lines. */
export interface LineReader {
  /** An error ends the reading. */
  readonly push: (plaintext: Uint8Array) => Promise<VaultError | null>;
  readonly end: () => Promise<Result<BackupContent, VaultError>>;
}

interface LineDeps {
  readonly crypto: Crypto;
  readonly utf8: Utf8;
}

export const createLineReader = ({ crypto, utf8 }: LineDeps, vid: string, onRecord: OnRecord): LineReader => {
  let parts: Uint8Array[] = [];
  let partsLength = 0;
  /** The newest line: whether it is a record or the end shows only by what follows. */
  let waiting: Bytes | null = null;
  let ended = false;
  let manifest: BackupManifest | null = null;
  let count = 0;
  let digest: Bytes = new Uint8Array(32);

  const parse = (line: Uint8Array): unknown => {
    const text = utf8.decode(line);
    return text === null ? undefined : parseBoundedJson(text, maxLineDepth);
  };

  const settle = async (line: Bytes): Promise<VaultError | null> => {
    const value = parse(line);
    if (value === undefined) return damaged('backup');
    digest = await extendDigest(crypto, digest, line);
    if (manifest === null) {
      const first = v.safeParse(v.strictObject({ manifest: BackupManifest }), value);
      if (!first.success || first.output.manifest.vid !== vid) return damaged('backup');
      manifest = first.output.manifest;
      return null;
    }
    count += 1;
    if (count > maxRecords) return badFile('backup');
    await onRecord(value);
    return null;
  };

  const takeLine = async (line: Bytes): Promise<VaultError | null> => {
    ended = line.length === 0;
    if (ended) return null;
    const before = waiting;
    waiting = line;
    return before === null ? null : settle(before);
  };

  return {
    push: async (plaintext) => {
      let from = 0;
      for (;;) {
        if (ended) return plaintext.subarray(from).some((byte) => byte !== lineFeed) ? damaged('backup') : null;
        const feed = plaintext.indexOf(lineFeed, from);
        const part = plaintext.subarray(from, feed === -1 ? undefined : feed);
        parts.push(part);
        partsLength += part.length;
        if (partsLength > maxLineBytes) return badFile('backup');
        if (feed === -1) return null;
        const line = concatAll(parts);
        parts = [];
        partsLength = 0;
        const error = await takeLine(line);
        if (error !== null) return error;
        from = feed + 1;
      }
    },
    end: async () => {
      const last = v.safeParse(BackupEnd, waiting === null ? undefined : parse(waiting));
      if (!last.success || manifest === null || partsLength > 0) return err(damaged('backup'));
      const { end, sha256 } = last.output;
      return end === count && sha256 === toHex(digest) ? ok({ manifest, count }) : err(damaged('backup'));
    },
  };
};
