import { expect, inject, test } from 'vitest';
import { createVault } from '#shared/vault/create-vault';
import { encodeHeader } from '#shared/vault/header';
import { createDatabase } from '../../../renderer/vault/database.ts';
import { createCaches } from '../../../renderer/workers/vault/caches.ts';
import { unlockVault } from '../../../renderer/workers/vault/unlock-vault.ts';
import { putRaw, readRaw } from '../../browser/storage/raw-rows.ts';
import { filesOf, memoryHost, openDeps } from '../../browser/storage/stored-vault.ts';
import { browserDeps } from '../../browser/vault/browser-deps.ts';
import { pickFrom } from '../../support/mutations.ts';
import { repeatable } from '../../support/repeatable.ts';
import { type Content, contentOf, writeVault } from '../../support/written-vault.ts';
import { cheap, valueOf } from '../../unit/vault/cases/known-vault.ts';
import { sameContent } from '../same-content.ts';
import { tally } from '../tally.ts';
import { type Damage, damageTo, type Stores } from './damaged-rows.ts';

const { isLong, seed } = inject('faults');
const cases = isLong ? 2000 : 60;

const databaseName = (vid: string): string => `aftershift-${vid}`;

const written = async () => {
  const { session, recoveryCode } = valueOf(await createVault(browserDeps, 'quiet copper lantern', cheap));
  const memory = memoryHost();
  const name = databaseName(session.header.vid);
  const cache = createCaches(createDatabase, async () => [name]).of(session.header.vid);
  const look = async (): Promise<Stores> => {
    const { rec = [], meta = [] } = await readRaw(name);
    return { rec, meta };
  };
  const moments = await writeVault({ ...openDeps(memory, cache) }, session, look);
  cache.close();
  const header = encodeHeader(browserDeps.utf8, session.header);
  return {
    session,
    recoveryCode,
    memory,
    name,
    moments,
    files: { ...filesOf(memory), header, previousHeader: header },
  };
};
type Written = Awaited<ReturnType<typeof written>>;

/** Unlocks as the app does, and closes the database as a terminated worker would. */
const unlock = async ({ memory, name, files, recoveryCode }: Written) => {
  const made: ReturnType<typeof createDatabase>[] = [];
  const make = (wanted: string) => {
    const database = createDatabase(wanted);
    made.push(database);
    return database;
  };
  const caches = createCaches(make, async () => [name]);
  const found = await unlockVault({ ...openDeps(memory, caches.of('')), caches }, files, { recoveryCode });
  for (const database of made) database.close();
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return { opened: found.value.opened, content: contentOf(found.value.vault) };
};

const expectWhole = (content: Content, expected: Content, damage: Damage): void =>
  expect(sameContent(content, expected), `${damage.what}: every word`).toBe(true);

test(`${cases} changes to what the database holds: the log gives every word again, and the next unlock finds it whole`, async () => {
  const pick = pickFrom(repeatable(seed + 6));
  const own = await written();
  const other = await written();
  const { late, whole } = own.moments;
  const known = { now: late.seen, older: whole.seen, other: other.moments.late.seen };
  const counts = tally();
  for (let turn = 0; turn < cases; turn += 1) {
    const damage = damageTo(pick, known);
    await putRaw(own.name, damage.stores.rec, damage.stores.meta);
    const { opened, content } = await unlock(own).catch((error: unknown) => {
      throw new Error(`${damage.what}: ${String(error)}`, { cause: error });
    });
    expectWhole(content, late.content, damage);
    expect([damage.what, opened.readOnly, opened.unreadable]).toEqual([damage.what, null, 0]);
    // Nobody needs the trail or the header's copy where all else is whole; damage to anything else is seen.
    if (!damage.isIdle) expect(`${damage.what}: ${opened.cache}`).toMatch(/: (?:rebuilt|caught-up)$/);
    const again = await unlock(own);
    expectWhole(again.content, late.content, damage);
    expect([damage.what, again.opened.cache]).toEqual([damage.what, 'as-left']);
    counts.add(damage.what, opened.cache);
  }
  counts.print(`IndexedDB: ${cases} mutations`);
  expect(counts.ends()['rebuilt']).toBeGreaterThan(0);
});
