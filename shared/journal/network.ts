import * as v from 'valibot';
import type { Instant } from '../kernel/clock.ts';
import type { CopyId } from '../vault/lineage.ts';
import { StoredCopyId } from './copy-id.ts';
import { StoredInstant } from './record.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The ways out that the self-test tries, in the order in which they are shown. */
export const waysOut = ['web-request', 'web-socket', 'look-up', 'image', 'beacon', 'window', 'peer'] as const;
export type WayOut = (typeof waysOut)[number];

/** `refused`: something said no. `failed`: it came to nothing, and nobody said why. `answered`: it got out. */
export const outcomes = ['refused', 'failed', 'answered'] as const;
export type Outcome = (typeof outcomes)[number];

const NetworkV1 = v.strictObject({
  type: v.literal('network'),
  version: v.literal(1),
  /** The machine's copy of the vault that this is about: what another machine refused is not this one's. */
  copy: StoredCopyId,
  /** Requests that were tried and refused since the app was installed. */
  tried: count,
  /** How far the machine's own counter was at the last look: only what it has counted since is new. */
  seen: count,
  /** The newest self-test. */
  check: v.nullable(
    v.strictObject({
      at: StoredInstant,
      results: v.array(v.strictObject({ way: v.picklist(waysOut), outcome: v.picklist(outcomes) })),
    }),
  ),
});

/** How the block of the network stands on one machine. */
export const Network = v.variant('version', [NetworkV1]);
export type Network = v.InferOutput<typeof NetworkV1>;
export type CheckResults = NonNullable<Network['check']>['results'];

export const noNetwork = (copy: CopyId): Network => ({
  type: 'network',
  version: 1,
  copy,
  tried: 0,
  seen: 0,
  check: null,
});

/**
 * With what the machine's counter says now. To be told the same twice counts nothing twice; a counter that stands lower
 * than before was begun anew, and all that it holds is new.
 */
export const countedUpTo = (network: Network, total: number): Network => {
  const since = total >= network.seen ? total - network.seen : total;
  return { ...network, tried: network.tried + since, seen: total };
};

export const withCheck = (network: Network, at: Instant, results: CheckResults): Network => ({
  ...network,
  check: { at, results: [...results] },
});
