import type { Bytes } from '#shared/kernel/bytes';
import type { Clock } from '#shared/kernel/clock';
import { ok, type Result } from '#shared/kernel/result';
import { genesis } from '#shared/vault/log-frame';
import type { Op } from '#shared/vault/op';
import { createRowTable } from '#shared/vault/row-table';
import type { Session } from '#shared/vault/session';
import type { VaultDeps } from '#shared/vault/vault-deps';
import type { OpenError, Opened, VaultFiles, VaultHost } from '../../vault/vault-api.ts';
import { snapshotsOf } from './backups/snapshots.ts';
import type { Cache } from './cache.ts';
import { type Fork, forkOf, sideOfCache } from './fork.ts';
import { holdBackCache } from './held-back-cache.ts';
import { createHoldings, type Holdings } from './holdings.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { openRecords } from './open-records.ts';
import { putBack } from './put-back.ts';
import { reconcile, type Reconciled } from './reconcile.ts';
import { createTurns, type InTurn } from './turns.ts';

export interface OpenDeps extends VaultDeps {
  readonly cache: Cache;
  readonly clock: Clock;
  readonly host: VaultHost;
}

/** Of what an unlock found, what the records say. */
export type FoundRecords = Pick<Opened, 'cache' | 'unreadable' | 'readOnly'>;

/** An open vault in the worker: what is known, and how to change it. */
export interface OpenVault {
  /** The log and the fast copy were written apart, until a merge has brought them together. */
  readonly fork: Fork | null;
  readonly session: Session;
  readonly holdings: Holdings;
  readonly ledger: Ledger;
  /** The same keys under a header that has just been changed: what is made from here on carries that one. */
  readonly renew: (session: Session) => void;
  /** Snapshots are written and dropped one after the other: none may go while another is about to count on it. */
  readonly withSnapshots: InTurn;
}

const vaultOf = (first: Session, holdings: Holdings, ledger: Ledger, fork: Fork | null): OpenVault => {
  let session = first;
  return {
    fork,
    holdings,
    ledger,
    get session() {
      return session;
    },
    renew: (renewed) => {
      session = renewed;
    },
    withSnapshots: createTurns(),
  };
};

/** A vault that has just been made: nothing in it, nothing on the disk but its header. */
export const beginEmpty = async (deps: OpenDeps, session: Session, header: Bytes): Promise<OpenVault> => {
  const rows = createRowTable();
  await deps.cache.keepHeader(header);
  const manifest = await session.signRows(genesis, rows);
  await deps.cache.replace({ rows: new Map(), head: genesis, manifest, trail: [] });
  const holdings = createHoldings();
  const ledger = createLedger({ ...deps, session, holdings, rows, readOnly: null }, genesis);
  return vaultOf(session, holdings, ledger, null);
};

/** Opens what is on the disk, after making sure that the fast copy says the same as the change log. */
export const openExisting = async (
  deps: OpenDeps,
  session: Session,
  files: VaultFiles,
): Promise<Result<{ readonly vault: OpenVault; readonly opened: FoundRecords }, OpenError>> => {
  const log = { crypto: deps.crypto, session, readLog: deps.host.readLog };
  const cached = await deps.cache.read();
  const snapshots = snapshotsOf(deps, session);
  let found = await reconcile(log, cached, files.log, snapshots);
  if (!found.ok) return found;
  let holdings = createHoldings();
  let read = await openRecords(session, found.value.rows, holdings);
  if (!read.ok && found.value.how !== 'rebuilt' && found.value.how !== 'nothing') {
    // The rows in the fast copy are not what their own list says; the log still has every one of them.
    found = await reconcile(log, null, files.log, snapshots);
    if (!found.ok) return found;
    holdings = createHoldings();
    read = await openRecords(session, found.value.rows, holdings);
  }
  if (!read.ok) return read;
  const { how, readOnly, apart, trail } = found.value;
  const restored = await restore(deps, session, found.value, holdings);
  if (!restored.ok) return restored;
  const { rows, head } = restored.value;
  const table = createRowTable([...rows].map(([k, b]) => ({ k, b })));
  // Only now: until the log has all that the fast copy alone had, that copy is the only one.
  const content = { rows, head, trail, manifest: await session.signRows(head, table) };
  const kept = how === 'as-left' || how === 'forked' || (await deps.cache.replace(content));
  const heldBack = apart === null ? null : holdBackCache(deps.cache, content);
  const cache = heldBack?.cache ?? deps.cache;
  const ledger = createLedger({ ...deps, cache, session, holdings, rows: table, readOnly }, head);
  const fork =
    apart === null || heldBack === null ? null : forkOf(await sideOfCache(session, apart), ledger, heldBack.letGo);
  const vault = vaultOf(session, holdings, ledger, fork);
  const unreadable = read.value.unreadable + restored.value.unreadable;
  return ok({ vault, opened: { cache: kept ? how : 'unavailable', unreadable, readOnly } });
};

/** What only the fast copy still had goes onto the log again, and into the holdings. */
const restore = async (
  { host }: OpenDeps,
  session: Session,
  { rows, head, missing }: Reconciled,
  holdings: Holdings,
): Promise<Result<Pick<Reconciled, 'rows' | 'head'> & { readonly unreadable: number }, OpenError>> => {
  if (missing.length === 0) return ok({ rows, head, unreadable: 0 });
  const whole: (readonly Op[])[] = [];
  let unreadable = 0;
  for (const group of missing) {
    const last = group.at(-1);
    if (last === undefined || !('put' in last)) continue;
    // A row that its own list vouches for and that still does not open must not get onto the log.
    const opened = await openRecords(session, new Map([[last.k, last.b]]), holdings);
    if (!opened.ok) continue;
    unreadable += rows.has(last.k) ? 0 : opened.value.unreadable;
    whole.push(group);
  }
  const written = await putBack({ session, appendFrame: host.appendFrame }, head, whole);
  if (!written.ok) return written;
  const after = new Map(rows);
  for (const op of whole.flat()) if ('put' in op) after.set(op.k, op.b);
  return ok({ rows: after, head: written.value, unreadable });
};
