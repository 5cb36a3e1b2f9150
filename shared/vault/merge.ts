import { sameJson } from '../kernel/same-json.ts';
import { holds, type Known, type Origin } from './lineage.ts';
import type { RecordId } from './record-id.ts';

/** A record as one of two vaults has it. */
export interface Version {
  readonly rev: number;
  /** Which save wrote it; null in vaults of before that was kept. */
  readonly by: Origin | null;
  readonly value: unknown;
}

export interface Side {
  readonly versions: ReadonlyMap<RecordId, Version>;
  readonly known: Known;
}

/**
 * What became of one record since two vaults were one:
 * `same`; `new`: only there, and never here; `theirs`: changed there only; `ours`: changed here only, or only here;
 * `both`: changed on both sides; `deleted-there`: held there once, and gone; `deleted-here`: likewise.
 */
export type Fate = 'same' | 'new' | 'theirs' | 'ours' | 'both' | 'deleted-there' | 'deleted-here';

const fateOf = (ours: Side, theirs: Side, mine: Version | undefined, other: Version | undefined): Fate => {
  const weHeld = (version: Version): boolean => holds(ours.known, theirs.known, version.by);
  const theyHeld = (version: Version): boolean => holds(theirs.known, ours.known, version.by);
  if (mine === undefined) return other !== undefined && weHeld(other) ? 'deleted-here' : 'new';
  if (other === undefined) return theyHeld(mine) ? 'deleted-there' : 'ours';
  if (sameJson(mine.value, other.value)) return 'same';
  const seenHere = weHeld(other);
  // Both can't have held the other's: then the logs are not what they say, and neither may be lost.
  if (seenHere === theyHeld(mine)) return 'both';
  return seenHere ? 'ours' : 'theirs';
};

/** The fate of every record that either side has. Nothing is decided by revision or clock: only by who held what. */
export const compareSides = (ours: Side, theirs: Side): ReadonlyMap<RecordId, Fate> => {
  const ids = new Set([...ours.versions.keys(), ...theirs.versions.keys()]);
  return new Map(
    [...ids].map((id) => [id, fateOf(ours, theirs, ours.versions.get(id), theirs.versions.get(id))] as const),
  );
};
