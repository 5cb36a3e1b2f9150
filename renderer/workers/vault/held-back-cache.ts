import type { RecordId } from '#shared/vault/record-id';
import type { Cache, CacheContent } from './cache.ts';

/** A fast copy that is left as it is for a while: what would be written to it is kept in memory until then. */
export interface HeldBackCache {
  readonly cache: Cache;
  /** The copy is made anew from what was held back, and taken into use. Once only. */
  readonly letGo: () => Promise<void>;
}

/** `start`: what the copy would hold by now, had it not been left alone. */
export const holdBackCache = (cache: Cache, start: CacheContent): HeldBackCache => {
  const rows = new Map(start.rows);
  let mark: Pick<CacheContent, 'head' | 'manifest'> = start;
  let isHeldBack = true;
  return {
    cache: {
      ...cache,
      apply: async (change) => {
        if (!isHeldBack) return cache.apply(change);
        for (const { k, b } of change.puts) rows.set(k as RecordId, b);
        for (const id of change.drops) rows.delete(id);
        mark = { head: change.head, manifest: change.manifest };
        return true;
      },
    },
    letGo: async () => {
      if (!isHeldBack) return;
      isHeldBack = false;
      await cache.replace({ rows, trail: start.trail, ...mark });
    },
  };
};
