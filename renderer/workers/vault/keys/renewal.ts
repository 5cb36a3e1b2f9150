import type { Keys } from '#shared/journal/keys';
import { err, ok } from '#shared/kernel/result';
import type { Passphrase } from '#shared/vault/change-passphrase';
import { encodeHeader } from '#shared/vault/header';
import { type RenewedVault, renewMasterKey } from '#shared/vault/renew-master-key';
import type { Session } from '#shared/vault/session';
import type { Secret } from '#shared/vault/unlock';
import type { KeysChanged, RenewalApi } from '../../../vault/keys-api.ts';
import { makeBackup } from '../backups/make-backup.ts';
import { sealedRows } from '../backups/sealed-rows.ts';
import { isHeld } from '../legal-hold.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import { unfinishedRenewal } from './finish-renewal.ts';
import type { KeysDeps } from './vault-keys.ts';
import type { WriteHeader } from './write-header.ts';

interface Prepared extends RenewedVault {
  readonly next: Passphrase;
}

const place = { in: 'snapshots' } as const;

/**
 * A new master key for one open vault, for someone whose passphrase is known to another. What was sealed so far is
 * sealed anew, in two snapshots and in the fast copy, and the header follows. The log is not touched: what it says up to
 * there the snapshots say too, and the next unlock drops it (`finish-renewal.ts`). Wherever it stops, either the old
 * header stands with the whole old log, or the new one with a snapshot.
 */
export const createRenewal = (deps: KeysDeps, vault: OpenVault, writeHeader: WriteHeader): RenewalApi => {
  const { holdings, ledger } = vault;
  let prepared: Prepared | null = null;

  const note = (renewal: Keys['renewal']) =>
    ledger.commit(() => {
      const before = holdings.all('keys')[0];
      const recoveryCode = before?.record.recoveryCode ?? null;
      return [{ put: before?.id ?? deps.newId(), record: { type: 'keys', version: 1, recoveryCode, renewal } }];
    });

  /** So that the next unlock has two places to read from, whatever becomes of one. */
  const resealCache = async (session: Session): Promise<void> => {
    const cache = deps.caches.of(session.header.vid);
    await cache.keepHeader(encodeHeader(deps.utf8, session.header));
    const { rows, table } = await sealedRows(session, holdings);
    const head = ledger.head();
    await cache.replace({ rows, head, manifest: await session.signRows(head, table), trail: [] });
    cache.close();
  };

  /** From here on nothing may be written with the old key: the log would have what the snapshots have not. */
  const seal = async ({ session, next, recoveryCode }: Prepared): Promise<KeysChanged> => {
    const names: string[] = [];
    for (const _ of ['one', 'and another, should a bit of it fall over before the next unlock']) {
      const made = await makeBackup(deps, { ...vault, session }, place, deps.clock.now());
      if (!made.ok) {
        await deps.host.removeBackups({ place, names });
        return err({ type: 'no-snapshot', why: made.error });
      }
      names.push(made.value.name);
    }
    // Before the header: wherever the machine stops, whichever key opens the vault opens the notes of what was half
    // written too. Without it the next unlock knows nothing of that; the key is new all the same.
    await deps.host.renewHalfWritten(await session.leavingKey()).catch(() => undefined);
    const secrets: readonly Secret[] = recoveryCode === null ? [next] : [next, { recoveryCode }];
    const written = await writeHeader(session, secrets);
    if (!isInPlace(written)) await deps.host.removeBackups({ place, names });
    else await resealCache(session);
    return written;
  };

  const settle = async (made: Prepared, dropBackups: boolean): Promise<KeysChanged> => {
    const before = holdings.all('keys')[0]?.record.renewal ?? null;
    const { epoch } = made.session;
    const noted = await note({ epoch, box: made.formerBox, dropBackups, isTidied: false });
    if (!noted.ok) return err({ type: noted.error.type === 'too-large' ? 'io' : noted.error.type, code: '' });
    const thaw = await ledger.freeze();
    let sealed: KeysChanged | null = null;
    try {
      sealed = await vault.withSnapshots(() => seal(made));
    } finally {
      if (sealed === null || !isInPlace(sealed)) {
        thaw();
        // A disk that won't take this either: the next unlock sees that it came to nothing.
        await note(before);
      }
    }
    return sealed;
  };

  return {
    prepareRenewal: async (secret, next) => {
      if (isHeld(holdings)) return err({ type: 'held' });
      if (ledger.readOnly() !== null) return err({ type: 'only-to-read' });
      if (unfinishedRenewal(vault) !== null) return err({ type: 'unfinished' });
      const made = await renewMasterKey(deps, vault.session, secret, next, await deps.calibrate());
      if (!made.ok) return made;
      prepared = { ...made.value, next };
      return ok({ recoveryCode: made.value.recoveryCode });
    },
    settleRenewal: async (dropBackups) => {
      if (prepared === null) throw new TypeError('No key was prepared');
      const settled = await settle(prepared, dropBackups);
      if (isInPlace(settled)) prepared = null;
      return settled;
    },
  };
};

/** Half done, the new header stands all the same; the snapshots are what it opens. */
const isInPlace = (written: KeysChanged): boolean => written.ok || written.error.type === 'half-done';
