import type { Keys } from '#shared/journal/keys';
import type { Clock } from '#shared/kernel/clock';
import { err, ok } from '#shared/kernel/result';
import {
  changePassphrase,
  makePassphraseSlot,
  type Passphrase,
  takesPassphrase,
  withPassphraseSlot,
} from '#shared/vault/change-passphrase';
import { addDeviceSlot } from '#shared/vault/device-slot';
import type { Header } from '#shared/vault/header';
import type { KdfParams } from '#shared/vault/kdf-params';
import { replaceRecoveryCode } from '#shared/vault/new-recovery-code';
import { unlockHeader } from '#shared/vault/open-vault';
import type { RecordId } from '#shared/vault/record-id';
import { rewrapOpened, withSlot } from '#shared/vault/rewrap';
import type { RecoverySlot, Slot } from '#shared/vault/slot-schema';
import type { Attempt } from '#shared/vault/unlock';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import type { KeysApi } from '../../../vault/keys-api.ts';
import type { VaultHost } from '../../../vault/vault-api.ts';
import type { BackupHost } from '../backups/backup-host.ts';
import type { Caches } from '../caches.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import { createTurns } from '../turns.ts';
import { neverLower, raisedParams } from './raise.ts';
import { createRenewal } from './renewal.ts';
import { createWriteHeader } from './write-header.ts';

export interface KeysDeps extends UnlockDeps {
  readonly host: BackupHost & Pick<VaultHost, 'replaceHeader' | 'renewHalfWritten' | 'changed'>;
  readonly caches: Pick<Caches, 'of'>;
  readonly calibrate: () => Promise<KdfParams>;
  readonly clock: Clock;
  readonly newId: () => RecordId;
}

export interface VaultKeys extends KeysApi {
  /**
   * Makes the passphrase slot dearer to guess, if this machine can do more than the slot asks for. `by` is what opened
   * the vault, `secret` the passphrase of it. Nobody hears of a failure: the slot is as good as it was.
   */
  readonly raise: (by: Attempt, secret: Passphrase) => Promise<void>;
}

const isRecovery = (slot: Slot): slot is RecoverySlot => slot.type === 'recovery';
const recoveryOf = (header: Header): RecoverySlot | undefined => header.slots.find(isRecovery);

/** The ways into one open vault. Each change is tried in memory, then written everywhere, then true here. */
export const createVaultKeys = (deps: KeysDeps, vault: OpenVault): VaultKeys => {
  const { holdings, ledger } = vault;
  let prepared: { readonly code: string; readonly slot: RecoverySlot } | null = null;
  // Each starts from the header that the one before it left.
  const inTurn = createTurns();

  const writeHeader = createWriteHeader(deps, vault);
  const renewal = createRenewal(deps, vault, writeHeader);

  const noteCode = async () => {
    const slot = recoveryOf(vault.session.header);
    const saved = await ledger.commit((now) => {
      const before = holdings.all('keys')[0];
      const recoveryCode = slot === undefined ? null : { madeAt: now, slot: slot.iv };
      const renewal = before?.record.renewal ?? null;
      const record: Keys = { type: 'keys', version: 1, recoveryCode, renewal };
      return [{ put: before?.id ?? deps.newId(), record }];
    });
    deps.host.changed();
    return saved;
  };

  return {
    keys: async () => {
      const { header } = vault.session;
      const keyFile = header.slots.some(({ type }) => type === 'pass+file');
      const device = header.slots.some(({ type }) => type === 'device');
      const slot = recoveryOf(header);
      if (slot === undefined) return { recoveryCode: null, keyFile, device };
      const noted = holdings.all('keys')[0]?.record.recoveryCode ?? null;
      return { recoveryCode: { madeAt: noted?.slot === slot.iv ? noted.madeAt : null }, keyFile, device };
    },
    opensWith: async (secret) => (await unlockHeader(deps, vault.session.header, secret)).ok,
    changePassphrase: (secret, next) =>
      inTurn(async () => {
        const { header } = vault.session;
        const present = header.slots.find(takesPassphrase);
        const wanted = await deps.calibrate();
        const params = present === undefined ? wanted : neverLower(present.kdf, wanted);
        const changed = await changePassphrase(deps, header, secret, next, params);
        if (!changed.ok) return changed;
        const written = await writeHeader(changed.value, [next]);
        deps.host.changed();
        return written;
      }),
    prepareRecoveryCode: (secret) =>
      inTurn(async () => {
        const made = await replaceRecoveryCode(deps, vault.session.header, secret);
        if (!made.ok) return made;
        const { session, recoveryCode } = made.value;
        const slot = recoveryOf(session.header);
        if (slot === undefined) return err({ type: 'not-proven' });
        prepared = { code: recoveryCode, slot };
        return ok({ recoveryCode });
      }),
    settleRecoveryCode: () =>
      inTurn(async () => {
        if (prepared === null) throw new TypeError('No code was prepared');
        const { code, slot } = prepared;
        // The passphrase's slot may have been made anew meanwhile.
        const session = await vault.session.replaceSlots(withSlot(vault.session.header.slots, slot));
        if (!session.ok) return session;
        const written = await writeHeader(session.value, [{ recoveryCode: code }]);
        if (!written.ok) return written;
        prepared = null;
        // A code without a date is still a code.
        await noteCode();
        return written;
      }),
    noteRecoveryCode: noteCode,
    prepareRenewal: (secret, next) => inTurn(() => renewal.prepareRenewal(secret, next)),
    settleRenewal: (dropBackups) =>
      inTurn(async () => {
        const settled = await renewal.settleRenewal(dropBackups);
        deps.host.changed();
        return settled;
      }),
    addDevice: (secret, next, backend) =>
      inTurn(async () => {
        const added = await addDeviceSlot(deps, vault.session.header, secret, next, backend, await deps.calibrate());
        if (!added.ok) return added;
        const written = await writeHeader(added.value, [next]);
        deps.host.changed();
        return written;
      }),
    removeDevice: () =>
      inTurn(async () => {
        const { session } = vault;
        const removed = await session.replaceSlots(session.header.slots.filter(({ type }) => type !== 'device'));
        if (!removed.ok) return removed;
        // Nothing is asked for to take a way in away, so there is no secret to try it with.
        const written = await writeHeader(removed.value, []);
        deps.host.changed();
        return written;
      }),
    raise: (by, secret) =>
      inTurn(async () => {
        const { header } = vault.session;
        // Changed since it was opened: the passphrase at hand is one of before.
        if (!header.slots.includes(by.slot) || !takesPassphrase(by.slot)) return;
        const params = raisedParams(by.slot.kdf, await deps.calibrate());
        if (params === null) return;
        const makeSlot = makePassphraseSlot(deps, header, secret, params);
        const raised = await rewrapOpened(deps, header, by, makeSlot, withPassphraseSlot);
        if (raised?.ok === true) await writeHeader(raised.value, [secret]);
        // A machine short of memory just now: the next unlock looks again.
      }).catch(() => undefined),
  };
};
