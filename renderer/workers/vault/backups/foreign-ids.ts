import { concat } from '#shared/kernel/bytes';
import type { Side, Version } from '#shared/vault/merge';
import { type RecordId, recordIdBytes, recordIdOf, recordIdSize } from '#shared/vault/record-id';
import type { VaultDeps } from '#shared/vault/vault-deps';

/** An id that follows from others: the same every time, so that what is taken in twice is one. */
export const derivedId = async ({ crypto, utf8 }: VaultDeps, purpose: string, ...parts: Uint8Array[]) =>
  recordIdOf((await crypto.sha256(concat(utf8.encode(`${purpose}\0`), ...parts))).slice(0, recordIdSize));

/** Names under which a record points at another one. */
const pointers: readonly string[] = ['entry', 'mergedInto', 'session', 'whom'];

const withPointers = (value: unknown, ids: ReadonlyMap<string, RecordId>): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const here = Object.entries(value).filter(([name, id]) => pointers.includes(name) && typeof id === 'string');
  if (here.length === 0) return value;
  return { ...value, ...Object.fromEntries(here.map(([name, id]) => [name, ids.get(id as string) ?? id])) };
};

/** The records of a vault with another id, under ids of this one: two vaults may not share a name for two things. */
export const underOwnIds = async (deps: VaultDeps, vid: Uint8Array, side: Side): Promise<Side> => {
  const ids = new Map<string, RecordId>();
  for (const id of side.versions.keys()) ids.set(id, await derivedId(deps, 'jv1/import', vid, recordIdBytes(id)));
  const versions = new Map<RecordId, Version>();
  for (const [id, version] of side.versions) {
    const own = ids.get(id);
    if (own !== undefined) versions.set(own, { ...version, value: withPointers(version.value, ids) });
  }
  return { versions, known: side.known };
};
