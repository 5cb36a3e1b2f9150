import type { Clock } from '#shared/kernel/clock';
import { err, ok, type Result } from '#shared/kernel/result';
import { genesis, type Head } from '#shared/vault/log-frame';
import { createRowTable, type RowTable } from '#shared/vault/row-table';
import type { Session } from '#shared/vault/session';
import type { VaultDeps } from '#shared/vault/vault-deps';
import { damaged } from '#shared/vault/vault-error';
import type { OpenError, Opened, VaultFiles, VaultHost } from '../../vault/vault-api.ts';
import type { Cache } from './cache.ts';
import { createHoldings, type Holdings } from './holdings.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { openRecords } from './open-records.ts';
import { reconcile, type Reconciled } from './reconcile.ts';

export interface OpenDeps extends VaultDeps {
  readonly cache: Cache;
  readonly clock: Clock;
  readonly host: VaultHost;
}

/** An open vault in the worker: what is known, and how to change it. */
export interface OpenVault {
  readonly holdings: Holdings;
  readonly ledger: Ledger;
}

const withLedger = (deps: OpenDeps, session: Session, holdings: Holdings, rows: RowTable, head: Head): OpenVault => ({
  holdings,
  ledger: createLedger({ ...deps, session, holdings, rows }, head),
});

/** A vault that has just been made: nothing in it, nothing on the disk but its header. */
export const beginEmpty = async (deps: OpenDeps, session: Session): Promise<OpenVault> => {
  const rows = createRowTable();
  await deps.cache.replace({ rows: new Map(), head: genesis, manifest: await session.signRows(genesis, rows) });
  return withLedger(deps, session, createHoldings(), rows, genesis);
};

/** Opens what is on the disk, after making sure that the fast copy says the same as the change log. */
export const openExisting = async (
  deps: OpenDeps,
  session: Session,
  files: VaultFiles,
): Promise<Result<{ readonly vault: OpenVault; readonly opened: Opened }, OpenError>> => {
  if (files.log.condition === 'damaged') return err(damaged('log'));
  const log = { crypto: deps.crypto, session, readLog: deps.host.readLog };
  const cached = await deps.cache.read();
  let found = await reconcile(log, cached, files.log.head);
  if (!found.ok) return found;
  let holdings = createHoldings();
  let read = await openRecords(session, found.value.rows, holdings);
  if (!read.ok && found.value.how !== 'rebuilt') {
    // The rows in the fast copy are not what their own list says; the log still has every one of them.
    found = await reconcile(log, null, files.log.head);
    if (!found.ok) return found;
    holdings = createHoldings();
    read = await openRecords(session, found.value.rows, holdings);
  }
  if (!read.ok) return read;
  const rows = createRowTable([...found.value.rows].map(([k, b]) => ({ k, b })));
  const kept = await keepCache(deps, session, found.value, rows);
  const vault = withLedger(deps, session, holdings, rows, found.value.head);
  const restored = await putBack(vault, session, found.value);
  if (!restored.ok) return restored;
  return ok({ vault, opened: { cache: kept ? found.value.how : 'unavailable', ...read.value } });
};

const keepCache = async (deps: OpenDeps, session: Session, found: Reconciled, rows: RowTable): Promise<boolean> => {
  if (found.how === 'as-left') return true;
  const manifest = await session.signRows(found.head, rows);
  return deps.cache.replace({ rows: found.rows, head: found.head, manifest });
};

// Kept well under the largest frame: what is put back may be a whole journal.
const bytesAtOnce = 4 * 1024 * 1024;

/** An older log was put back: what only the fast copy still had goes onto the log again. */
const putBack = async (
  { ledger, holdings }: OpenVault,
  session: Session,
  { missing }: Reconciled,
): Promise<Result<null, OpenError>> => {
  let batch: typeof missing = [];
  let size = 0;
  for (const [index, op] of missing.entries()) {
    batch = [...batch, op];
    size += 'put' in op ? op.b.length : 0;
    if (size < bytesAtOnce && index < missing.length - 1) continue;
    const written = await ledger.append(batch);
    if (!written.ok) return err({ type: 'disk', code: written.error.type });
    batch = [];
    size = 0;
  }
  const rows = new Map(missing.flatMap((op) => ('put' in op ? [[op.k, op.b] as const] : [])));
  const read = await openRecords(session, rows, holdings);
  return read.ok ? ok(null) : read;
};
