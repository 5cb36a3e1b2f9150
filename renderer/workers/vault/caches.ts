import type { Bytes } from '#shared/kernel/bytes';
import type { Database } from '../../vault/database.ts';
import { type Cache, createCache } from './cache.ts';

/** Every vault's cache is a database of its own, so that one vault can never be put over another. */
export interface Caches {
  readonly of: (vid: string) => Cache;
  /** The header copies of all that are here; nothing about them is checked. Empty where the databases can't be read. */
  readonly headers: () => Promise<readonly Bytes[]>;
}

const prefix = 'aftershift-';

export const createCaches = (
  makeDatabase: (name: string) => Database,
  databaseNames: () => Promise<readonly string[]>,
): Caches => {
  const of = (vid: string): Cache => createCache(() => makeDatabase(`${prefix}${vid}`));
  return {
    of,
    headers: async () => {
      const names = await databaseNames().catch(() => []);
      const kept: Bytes[] = [];
      for (const name of names) {
        if (!name.startsWith(prefix)) continue;
        const cache = of(name.slice(prefix.length));
        const header = await cache.header();
        cache.close();
        if (header !== null) kept.push(header);
      }
      return kept;
    },
  };
};
