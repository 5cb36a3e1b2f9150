import type { CacheMark, Database, HeaderCopy, SealedRow } from '../../vault/database.ts';
import { type Bytes, sameBytes } from '#shared/kernel/bytes';
import type { Head } from '#shared/vault/log-frame';
import { parseRecordId, type RecordId } from '#shared/vault/record-id';
import { decodeTrail, encodeTrail, onward, type Trail } from './trail.ts';

/** The sealed rows as the database gave them back, and what it claims about them. Nothing of it is believed yet. */
export interface CacheContent {
  readonly rows: ReadonlyMap<RecordId, Bytes>;
  readonly head: Head;
  readonly manifest: Bytes;
  readonly trail: Trail;
}

export interface CacheChange {
  readonly puts: readonly SealedRow[];
  readonly drops: readonly RecordId[];
  readonly head: Head;
  readonly manifest: Bytes;
}

/** The rebuildable copy of the sealed records. Every failure in it costs time, never a word. */
export interface Cache {
  /** Null when it is new, cleared, or can't be read. */
  readonly read: () => Promise<CacheContent | null>;
  /** The copy of the vault's header; null when there is none, or it can't be read. Nothing about it is checked. */
  readonly header: () => Promise<Bytes | null>;
  readonly keepHeader: (header: Bytes) => Promise<boolean>;
  /** False when the database refused; it is then not used again in this session. */
  readonly replace: (content: CacheContent) => Promise<boolean>;
  readonly apply: (change: CacheChange) => Promise<boolean>;
  readonly close: () => void;
}

// A database gives back whatever was put into it, by whomever: what isn't of our kinds counts as no copy at all.
const isBytes = (value: unknown): value is Bytes => value instanceof Uint8Array;
const isRow = (row: SealedRow): row is SealedRow & { readonly k: RecordId } =>
  typeof row.k === 'string' && parseRecordId(row.k) !== null && isBytes(row.b);
const isMark = (mark: CacheMark | HeaderCopy | undefined): mark is CacheMark =>
  mark?.key === 'mark' &&
  Number.isSafeInteger(mark.seq) &&
  mark.seq >= 0 &&
  isBytes(mark.hash) &&
  isBytes(mark.manifest);

// One transaction per so many rows: Chromium slows down on larger ones.
const rowsAtOnce = 500;

export const createCache = (makeDatabase: () => Database): Cache => {
  let database = makeDatabase();
  let usable = true;
  let trail: Trail = [];
  // Kept here as well: replacing the rows makes the whole database anew.
  let header: Bytes | null = null;

  const reopen = async (): Promise<void> => {
    database.close();
    database = makeDatabase();
    await database.open();
  };

  // Which of its many errors a broken database gives is not to be relied on, so any of them means: do without it.
  const attempt = async (work: () => Promise<void>): Promise<boolean> => {
    if (!usable) return false;
    usable = await work().then(
      () => true,
      () => false,
    );
    return usable;
  };

  const open = (): Promise<boolean> =>
    attempt(async () => {
      if (!database.isOpen()) await database.open();
    });

  return {
    read: async () => {
      if (!(await open())) return null;
      let content: CacheContent | null = null;
      const complete = await attempt(async () => {
        const mark = await database.meta.get('mark');
        const rows = await database.rec.toArray();
        if (!isMark(mark) || !rows.every(isRow)) return;
        content = {
          rows: new Map(rows.map(({ k, b }) => [k, b])),
          head: { seq: mark.seq, hash: mark.hash },
          manifest: mark.manifest,
          trail: decodeTrail(mark.trail),
        };
        trail = content.trail;
      });
      return complete ? content : null;
    },

    header: async () => {
      if (!(await open())) return null;
      await attempt(async () => {
        const copy = await database.meta.get('header');
        if (copy?.key === 'header' && isBytes(copy.bytes)) header = copy.bytes;
      });
      return header;
    },

    keepHeader: async (wanted) => {
      if (header !== null && sameBytes(header, wanted)) return true;
      header = wanted;
      if (!(await open())) return false;
      return attempt(async () => {
        await database.meta.put({ key: 'header', bytes: wanted });
      });
    },

    replace: async ({ rows, head, manifest, trail: passed }) => {
      usable = true;
      trail = onward(passed, head);
      return attempt(async () => {
        // A database that broke while it was read has to be made anew before it takes anything again.
        await database.delete().catch(() => undefined);
        await reopen();
        if (header !== null) await database.meta.put({ key: 'header', bytes: header });
        const all = [...rows].map(([k, b]) => ({ k, b }));
        for (let at = 0; at < all.length; at += rowsAtOnce) await database.rec.bulkPut(all.slice(at, at + rowsAtOnce));
        // The mark comes last: without it what is there counts for nothing.
        await database.meta.put({ key: 'mark', ...head, manifest, trail: encodeTrail(trail) });
      });
    },

    apply: ({ puts, drops, head, manifest }) => {
      trail = onward(trail, head);
      return attempt(() =>
        database.transaction('rw', database.rec, database.meta, async () => {
          await database.rec.bulkPut([...puts]);
          await database.rec.bulkDelete([...drops]);
          await database.meta.put({ key: 'mark', ...head, manifest, trail: encodeTrail(trail) });
        }),
      );
    },

    close: () => database.close(),
  };
};
