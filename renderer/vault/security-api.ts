import type { CheckResults, Network } from '#shared/journal/network';
import type { Protection } from '#shared/journal/protection';
import type { Remains } from '../workers/vault/security/remains.ts';
import type { Saved } from './vault-api.ts';

/** What the vault worker keeps for the security screen. */
export interface SecurityApi {
  readonly network: () => Promise<Network>;
  /** How far the machine's counter of refused requests is. */
  readonly noteRefused: (total: number) => Promise<Saved>;
  readonly noteCheck: (results: CheckResults) => Promise<Saved>;
  readonly protection: () => Promise<Protection>;
  readonly hideFromSharing: (on: boolean) => Promise<Saved>;
  readonly remains: () => Promise<Remains>;
  /** Dated now. */
  readonly setHold: (on: boolean) => Promise<Saved>;
}
