import type { Brand } from '../kernel/brand.ts';
import { toHex } from '../kernel/bytes.ts';
import type { Random } from '../kernel/random.ts';

/** One machine's copy of a vault, with a change log of its own: 8 random bytes as hex. */
export type CopyId = Brand<string, 'CopyId'>;

export const newCopyId = (random: Random): CopyId => toHex(random.bytes(8)) as CopyId;

/** Which save wrote a version of a record: frame `seq` of the change log of `copy`. */
export interface Origin {
  readonly copy: CopyId;
  readonly seq: number;
}

const pattern = /^([0-9a-f]{16})\.([1-9][0-9]{0,14})$/;

/** As it stands in a sealed record: `<copy>.<seq>`. */
export const originText = ({ copy, seq }: Origin): string => `${copy}.${seq}`;

/** Null for anything else. */
export const parseOrigin = (text: unknown): Origin | null => {
  const parts = typeof text === 'string' ? pattern.exec(text) : null;
  return parts === null ? null : { copy: parts[1] as CopyId, seq: Number(parts[2]) };
};

/** A place in a copy's log: so many frames, the last with this hash (hex). */
export interface Checkpoint {
  readonly seq: number;
  readonly head: string;
}

/** How much of a copy's log a vault holds, and places on the way there by which two tellings of it are compared. */
export interface Reach extends Checkpoint {
  readonly past: readonly Checkpoint[];
}

/** What a vault holds, copy by copy. */
export type Known = ReadonlyMap<CopyId, Reach>;

const same = (a: Checkpoint, b: Checkpoint): boolean => a.seq === b.seq && a.head === b.head;
const passed = (reach: Reach, point: Checkpoint): boolean =>
  same(reach, point) || reach.past.some((past) => same(past, point));

/**
 * Up to which frame two vaults are sure to hold the same log of a copy. A folder that was copied by hand, or put back
 * from an old state, goes on under the same name with other frames: beyond the last place both passed, nothing is sure.
 */
const agreedUpTo = (ours: Reach | undefined, theirs: Reach | undefined): number => {
  if (ours === undefined || theirs === undefined) return 0;
  const [shorter, longer] = ours.seq <= theirs.seq ? [ours, theirs] : [theirs, ours];
  if (passed(longer, shorter)) return longer.seq;
  return Math.max(0, ...shorter.past.filter((point) => passed(longer, point)).map(({ seq }) => seq));
};

/** Whether a vault that knows `known` has already held the version that `origin` wrote in a vault that knows `other`. */
export const holds = (known: Known, other: Known, origin: Origin | null): boolean => {
  if (origin === null) return false;
  const mine = known.get(origin.copy);
  return mine !== undefined && origin.seq <= Math.min(mine.seq, agreedUpTo(mine, other.get(origin.copy)));
};
