import { type Bytes, concat, readUint, sameBytes, uint } from '#shared/kernel/bytes';
import { crc32c } from '#shared/vault/crc32c';
import { entryPrefix, isFrameLength } from '#shared/vault/log-tail';
import type { Region } from './regions.ts';

/** A number below `limit`. */
export type Pick = (limit: number) => number;

export const pickFrom =
  (next: () => number): Pick =>
  (limit) =>
    Math.floor(next() * limit);
export const oneOf = <T>(pick: Pick, all: readonly T[]): T => {
  const one = all[pick(all.length)];
  if (one === undefined) throw new Error('There is none to choose from');
  return one;
};

/** What a mutation may be made with, beside the file itself: the same file elsewhere or at another time. */
export interface Donor {
  readonly bytes: Bytes;
  readonly regions: readonly Region[];
}
interface Donors {
  readonly ownFile: Donor;
  readonly otherVault: Donor | null;
  readonly olderState: Donor | null;
}

const replaced = (bytes: Bytes, { from, to }: Region, by: Uint8Array): Bytes =>
  concat(bytes.subarray(0, from), by, bytes.subarray(to));

const some = (pick: Pick, count: number): Bytes => Uint8Array.from({ length: count }, () => pick(256));

const taken = (pick: Pick, donor: Donor | null, name: string): Uint8Array | null => {
  const fitting = donor?.regions.filter((one) => one.name === name) ?? [];
  if (donor === null || fitting.length === 0) return null;
  const { from, to } = oneOf(pick, fitting);
  return donor.bytes.subarray(from, to);
};

const spoilByte = (pick: Pick, bytes: Bytes, { from, to }: Region, change: (byte: number) => number): Bytes => {
  const copy = bytes.slice();
  const at = from + pick(to - from);
  copy[at] = change(copy[at] ?? 0);
  return copy;
};

const swapped = (pick: Pick, bytes: Bytes, a: Region, regions: readonly Region[]): Bytes | null => {
  const others = regions.filter(({ name, from }) => name === a.name && from !== a.from);
  if (others.length === 0) return null;
  const b = oneOf(pick, others);
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const [x, y] = [bytes.subarray(first.from, first.to), bytes.subarray(second.from, second.to)];
  return replaced(replaced(bytes, second, x), first, y);
};

const ways = {
  'a bit flipped': (pick, bytes, region) => spoilByte(pick, bytes, region, (byte) => byte ^ (1 << pick(8))),
  'a byte changed': (pick, bytes, region) => spoilByte(pick, bytes, region, (byte) => byte ^ (1 + pick(255))),
  zeroed: (_, bytes, region) => replaced(bytes, region, new Uint8Array(region.to - region.from)),
  'cut off': (pick, bytes, { from, to }) => bytes.slice(0, from + pick(to - from)),
  'taken out': (_, bytes, region) => replaced(bytes, region, new Uint8Array()),
  doubled: (_, bytes, { to, from }) => replaced(bytes, { name: '', from: to, to }, bytes.subarray(from, to)),
  'bytes put in': (pick, bytes, { from, to }) => {
    const at = from + pick(to - from + 1);
    return replaced(bytes, { name: '', from: at, to: at }, some(pick, 1 + pick(40)));
  },
  exchanged: (pick, bytes, region, { ownFile }) => swapped(pick, bytes, region, ownFile.regions),
  'from another vault': (pick, bytes, region, { otherVault }) => {
    const by = taken(pick, otherVault, region.name);
    return by === null ? null : replaced(bytes, region, by);
  },
  'from an older state': (pick, bytes, region, { olderState }) => {
    const by = taken(pick, olderState, region.name);
    return by === null ? null : replaced(bytes, region, by);
  },
} as const satisfies Record<string, (pick: Pick, bytes: Bytes, region: Region, donors: Donors) => Bytes | null>;

export type Way = keyof typeof ways;
export const allWays = Object.keys(ways) as readonly Way[];

/** The file after it was changed so, in that region; null where it can't be, or would be no change. */
export const mutate = (pick: Pick, way: Way, region: Region, donors: Donors): Bytes | null => {
  const { bytes } = donors.ownFile;
  const changed = ways[way](pick, bytes, region, donors);
  return changed === null || sameBytes(changed, bytes) ? null : changed;
};

/** As someone would who knows the format: every checksum fits what lies under it now, as far as the frames can be told apart. */
export const withRightChecksums = (segment: Bytes): Bytes => {
  const copy = segment.slice();
  for (let at = 0; at + entryPrefix < copy.length;) {
    const length = readUint(copy, at, 4);
    const end = at + entryPrefix + length;
    if (!isFrameLength(length) || end > copy.length) break;
    copy.set(uint(crc32c(copy.subarray(at + entryPrefix, end)), 4), at + 4);
    at = end;
  }
  return copy;
};
