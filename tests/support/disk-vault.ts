import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bytes, toHex } from '#shared/kernel/bytes';
import type { Result } from '#shared/kernel/result';
import { encodeHeader } from '#shared/vault/header';
import { newRecordId } from '#shared/vault/record-id';
import type { Session } from '#shared/vault/session';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import type { OpenError, Opened, Secret } from '../../renderer/vault/vault-api.ts';
import type { Cache, CacheContent } from '../../renderer/workers/vault/cache.ts';
import { onward } from '../../renderer/workers/vault/trail.ts';
import { unlockVault } from '../../renderer/workers/vault/unlock-vault.ts';
import { mainOnDisk, readTree, type Tree, writeTree } from './main-on-disk.ts';
import { type Content, contentOf, writeEvenings, writeVault } from './written-vault.ts';
import { nodeDeps } from '../unit/vault/node-deps.ts';

/** What a fast copy holds, as a database that works gives it back. */
export interface FastCopy {
  readonly content: CacheContent | null;
  readonly header: Bytes | null;
}

/** A vault as it lies: its profile's files, and its fast copy. */
export interface Lying {
  readonly tree: Tree;
  readonly copy: FastCopy;
}

// The same secret, salt and parameters always give the same key: a suite that opens one vault thousands of times asks once.
const known = new Map<string, ReturnType<UnlockDeps['kdf']>>();
export const deps: UnlockDeps = {
  ...nodeDeps,
  kdf: async (password, salt, params) => {
    const asked = `${toHex(password)} ${toHex(salt)} ${JSON.stringify(params)}`;
    const made = known.get(asked) ?? nodeDeps.kdf(password, salt, params);
    known.set(asked, made);
    return (await made).slice();
  },
};

/** A fast copy in memory: what becomes of one in IndexedDB is seen in tests/faults/vault, in Chromium. */
const copyInMemory = (start: FastCopy): Cache & { readonly copy: () => FastCopy } => {
  let { content, header } = start;
  const done = async (): Promise<boolean> => true;
  return {
    read: async () => content,
    header: async () => header,
    keepHeader: (wanted) => {
      header = wanted.slice();
      return done();
    },
    replace: ({ trail, ...rest }) => {
      content = { ...rest, rows: new Map(rest.rows), trail: onward(trail, rest.head) };
      return done();
    },
    apply: ({ puts, drops, head, manifest }) => {
      const rows = new Map(content?.rows);
      for (const { k, b } of puts) rows.set(k as Parameters<typeof rows.set>[0], b);
      for (const k of drops) rows.delete(k);
      content = { rows, head, manifest, trail: onward(content?.trail ?? [], head) };
      return done();
    },
    close: () => undefined,
    copy: () => ({ content, header }),
  };
};

export const inFolder = async <T>(tree: Tree, work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'aftershift-damage-'));
  try {
    await writeTree(folder, tree);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const at = { ms: Date.parse('2026-12-01T08:00:00Z'), offset: -300 };
const newId = () => newRecordId(deps.random);

/** A vault with some weeks in it, at the moments of `writeVault`. */
export const writtenOnDisk = (session: Session) =>
  inFolder(new Map(), async (folder) => {
    const main = mainOnDisk(folder);
    await main.vault.writeHeader(encodeHeader(deps.utf8, session.header));
    const cache = copyInMemory({ content: null, header: null });
    const look = async (): Promise<Lying> => ({ tree: await readTree(folder), copy: cache.copy() });
    const moments = await writeVault({ ...deps, host: main.host, cache }, session, look);
    await main.close();
    return moments;
  });

export interface Tried {
  readonly result: Result<{ readonly opened: Opened; readonly content: Content }, OpenError> | 'no-vault';
  /** What lies there afterwards. */
  readonly left: Lying;
}

/** Unlocks what lies in a profile's folder as the app would, writes `more` evenings into it, and closes it again. */
export const unlockIn = async (
  folder: string,
  copy: FastCopy,
  vid: string,
  secret: Secret,
  more = 0,
): Promise<{ readonly result: Tried['result']; readonly copy: FastCopy }> => {
  const main = mainOnDisk(folder);
  const cache = copyInMemory(copy);
  const caches = {
    of: (wanted: string): Cache => (wanted === vid ? cache : copyInMemory({ content: null, header: null })),
    headers: async () => (copy.header === null ? [] : [copy.header]),
  };
  const files = await main.files();
  const found =
    files === null
      ? null
      : await unlockVault({ ...deps, host: main.host, caches, clock: { now: () => at } }, files, secret);
  if (found?.ok === true) await writeEvenings(found.value.vault, newId, more);
  await main.close();
  if (found === null) return { result: 'no-vault', copy: cache.copy() };
  if (!found.ok) return { result: found, copy: cache.copy() };
  const { vault, opened } = found.value;
  return { result: { ok: true, value: { opened, content: contentOf(vault) } }, copy: cache.copy() };
};

/** As `unlockIn`, in a folder of its own that is gone afterwards. */
export const unlockOnDisk = ({ tree, copy }: Lying, vid: string, secret: Secret, more = 0): Promise<Tried> =>
  inFolder(tree, async (folder) => {
    const found = await unlockIn(folder, copy, vid, secret, more);
    return { result: found.result, left: { tree: await readTree(folder), copy: found.copy } };
  });
