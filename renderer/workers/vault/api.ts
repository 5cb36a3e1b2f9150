import { defaultSettings } from '#shared/journal/settings';
import { ok } from '#shared/kernel/result';
import type { Timer } from '#shared/kernel/timer';
import { createVault } from '#shared/vault/create-vault';
import { encodeHeader } from '#shared/vault/header';
import type { KdfParams } from '#shared/vault/kdf-params';
import { newRecordId } from '#shared/vault/record-id';
import type { Session } from '#shared/vault/session';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import { withoutRecoveryCode } from '#shared/vault/without-recovery-code';
import type { Guard } from '../../guard/guard.ts';
import type { SaveError, VaultApi, VaultFiles } from '../../vault/vault-api.ts';
import { createAliasesApi } from './aliases/aliases-api.ts';
import { forgetOldRenamings } from './aliases/renaming.ts';
import { nothingWritten } from './aliases/rename-steps.ts';
import { forgetOldMerges } from './backups/brought-in.ts';
import { createBackupsApi } from './backups/backups-api.ts';
import type { Caches } from './caches.ts';
import type { Change } from './change.ts';
import * as entries from './commands/entries.ts';
import * as leftForms from './commands/left-forms.ts';
import { forgetKeptOfGone, forgetWordingsOfGone } from './commands/kept-no-longer.ts';
import { forgetFormsOfGone } from './commands/left-forms.ts';
import * as evening from './commands/evening.ts';
import { isWhole } from './reconcile.ts';
import { both, createNoteTaker, nothingTaken } from './notes/note-taker.ts';
import { beginEmpty, type OpenDeps, type OpenVault } from './open-vault-in-worker.ts';
import { forgetOldFixings } from './past/fixing.ts';
import { createPastApi } from './past/past-api.ts';
import { eveningView, promptHistory } from './queries/evening.ts';
import { entryView, journalList, search, trash, wordings } from './queries/journal.ts';
import { trendSources } from './queries/trends/known-sources.ts';
import { isHeld } from './legal-hold.ts';
import { shortenLog } from './long-log.ts';
import { createLedgersApi } from './ledgers-api.ts';
import { createKeysApi } from './keys/keys-api.ts';
import type { ReadingQueue } from './reading-queue.ts';
import { createSecurityApi } from './security/security-api.ts';
import { createSupervisionApi } from './supervision/supervision-api.ts';
import { createTrendsApi } from './trends-api.ts';
import { unlockVault } from './unlock-vault.ts';

export interface ApiDeps extends Omit<OpenDeps, 'cache'>, UnlockDeps {
  readonly caches: Caches;
  readonly calibrate: () => Promise<KdfParams>;
  /** Ms on a clock that only goes forward. */
  readonly elapsed: () => number;
  readonly timer: Timer;
  readonly reading: (vault: OpenVault) => ReadingQueue;
  /** What looks through everything that was written. */
  readonly guard: Guard;
  /** Lets whatever else waits have its turn. */
  readonly breathe: () => Promise<void>;
}

type Command = (context: evening.CommandContext) => readonly Change[];

/** What the page may ask of the vault. Before it is open, only the ways of opening it answer. */
export const createVaultApi = (deps: ApiDeps): VaultApi => {
  let prepared: Session | null = null;
  let open: { readonly vault: OpenVault; readonly reading: ReadingQueue } | null = null;

  const begin = (vault: OpenVault): void => {
    open = { vault, reading: deps.reading(vault) };
  };
  const opened = (): NonNullable<typeof open> => {
    if (open === null) throw new TypeError('The vault is not open');
    return open;
  };
  const holdings = () => opened().vault.holdings;
  const newId = () => newRecordId(deps.random);

  const run = (command: Command) =>
    opened().vault.ledger.commit((now) => command({ holdings: holdings(), now, newId })) satisfies Promise<
      { readonly ok: true } | { readonly ok: false; readonly error: SaveError }
    >;

  const notes = createNoteTaker({ ...deps, newId });
  let atUnlock = nothingTaken;

  const backups = createBackupsApi({
    ...deps,
    newId,
    vault: () => opened().vault,
    beginEmpty: async (session, header) => {
      const cache = deps.caches.of(session.header.vid);
      const kept = await cache.read();
      if (kept !== null && kept.rows.size > 0 && (await isWhole(session, kept))) return false;
      begin(await beginEmpty({ ...deps, cache }, session, header));
      return true;
    },
  });

  const keys = createKeysApi({ ...deps, newId, backups, vault: () => opened().vault });

  const aliases = createAliasesApi({ ...deps, newId, vault: () => opened().vault });

  const past = createPastApi({
    ...deps,
    aliases,
    newId,
    vault: () => opened().vault,
    changed: () => deps.host.changed(),
  });

  /** What there is no hurry for: nobody waits for it, and what the disk refuses of it is done after the next unlock. */
  const afterUnlock = async ({ isNewRuntime, log }: VaultFiles, isCopyThere: boolean): Promise<void> => {
    await keys.finishRenewal();
    await backups.metRuntime(isNewRuntime);
    // A fast copy that comes back one day has to find the place in the log at which it stood.
    if (isCopyThere && !isNewRuntime) await shortenLog(deps, opened().vault, log.bytes);
  };

  return {
    ...backups,
    ...aliases,
    ...past,
    ...createSecurityApi({ host: deps.host, newId, vault: () => opened().vault }),
    ...keys.api,
    ...createLedgersApi({ newId, vault: () => opened().vault }),
    ...createSupervisionApi({ clock: deps.clock, newId, vault: () => opened().vault, sources: trendSources }),
    ...createTrendsApi({ holdings, run, catchUp: () => opened().reading.catchUp(), sources: trendSources }),
    keepsVault: async () => (await deps.caches.headers()).length > 0,
    prepare: async (passphrase) => {
      const created = await createVault(deps, passphrase, await deps.calibrate());
      if (!created.ok) throw new TypeError(created.error.type);
      prepared = created.value.session;
      return { recoveryCode: created.value.recoveryCode };
    },
    settle: async (withRecovery) => {
      if (prepared === null) throw new TypeError('Nothing was prepared');
      const session = withRecovery ? ok(prepared) : await withoutRecoveryCode(prepared);
      if (!session.ok) throw new TypeError(session.error.type);
      const header = encodeHeader(deps.utf8, session.value.header);
      const cache = deps.caches.of(session.value.header.vid);
      begin(await beginEmpty({ ...deps, cache }, session.value, header));
      return header;
    },
    open: async (files, secret) => {
      const { kdf, tookMs } = keys.timedKdf();
      const found = await unlockVault({ ...deps, kdf }, files, secret);
      if (!found.ok) return found;
      begin(found.value.vault);
      if ('passphrase' in secret) keys.raiseLater(found.value, secret, tookMs());
      await run(entries.emptyOldTrash);
      await run(({ holdings: held, now }) => [
        ...forgetOldMerges(held, now),
        ...forgetOldRenamings(held, now),
        ...forgetOldFixings(held, now),
      ]);
      await run(({ holdings: held }) => forgetFormsOfGone(held));
      await run(({ holdings: held }) => forgetWordingsOfGone(held));
      await run(({ holdings: held }) => forgetKeptOfGone(held));
      // Before any page of theirs can be open.
      await aliases.continueRenaming(nothingWritten);
      await past.continuePastFix(nothingWritten);
      void afterUnlock(files, found.value.opened.cache !== 'unavailable');
      atUnlock = await notes.take(opened().vault, []);
      void opened().reading.catchUp();
      return { ok: true, value: found.value.opened };
    },
    aboutToLock: async () => {
      notes.stop();
      open?.vault.ledger.keepTrying();
    },
    settled: async () => open?.vault.ledger.settled(),

    evening: async (day) => eveningView(holdings(), day),
    promptHistory: async (day) => promptHistory(holdings(), day),
    journal: async () => journalList(holdings()),
    entry: async (id) => entryView(holdings(), id),
    wordings: async (id) => wordings(holdings(), id),
    trash: async () => trash(holdings()),
    search: async (query) => search(holdings(), query),
    readingProgress: async () => opened().reading.progress(),
    leavingKey: async () => opened().vault.session.leavingKey(),
    settings: async () => holdings().settings()?.record ?? defaultSettings,

    readOnly: async () => opened().vault.ledger.readOnly(),

    saveCheckIn: (day, readings) => run((context) => evening.saveCheckIn(context, day, readings)),
    saveParting: (day, parting) => run((context) => evening.saveParting(context, day, parting)),
    saveClose: (day, parting, tooTired) => run((context) => evening.saveClose(context, day, parting, tooTired)),
    savePrompted: (prompted) => run((context) => evening.savePrompted(context, prompted)),
    // Put together only when its turn comes: of two changes in quick succession neither takes the other back.
    saveSettings: (changed) =>
      run(({ holdings: held }) => {
        const before = held.settings();
        return [{ put: before?.id ?? newId(), record: { ...(before?.record ?? defaultSettings), ...changed } }];
      }),
    saveWording: (wording) => run((context) => entries.saveWording(context, wording)),
    addNote: (id, text, left) =>
      run((context) => [...entries.addNote(context, id, text), ...leftForms.putDown(context, left)]),
    restoreWording: (id, wording) => run((context) => entries.restoreWording(context, id, wording)),
    moveToTrash: (id) => run((context) => entries.moveToTrash(context, id)),
    takeFromTrash: (id) => run((context) => entries.takeFromTrash(context, id)),
    removeForGood: async (id) =>
      isHeld(holdings())
        ? { ok: false, error: { type: 'held' } }
        : run((context) => entries.removeForGood(context, id)),
    takeInNotes: async (writing) => {
      const before = atUnlock;
      atUnlock = nothingTaken;
      return both(before, await notes.take(opened().vault, writing));
    },
  };
};
