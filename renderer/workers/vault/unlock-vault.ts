import { type Bytes, sameBytes } from '#shared/kernel/bytes';
import { ok, type Result } from '#shared/kernel/result';
import { type Head, readFrameClear } from '#shared/vault/log-frame';
import { createLogReader } from '#shared/vault/log-reader';
import type { Session } from '#shared/vault/session';
import type { Attempt } from '#shared/vault/unlock';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import type { OpenError, Opened, Secret, VaultFiles } from '../../vault/vault-api.ts';
import type { Caches } from './caches.ts';
import { type Fit, unlockAnyCopy } from './choose-header.ts';
import { renewalAtUnlock } from './keys/finish-renewal.ts';
import { openExisting, type OpenDeps, type OpenVault } from './open-vault-in-worker.ts';

type Deps = Omit<OpenDeps, 'cache'> & UnlockDeps & { readonly caches: Caches };

export interface Unlocked {
  readonly vault: OpenVault;
  readonly opened: Opened;
  /** What opened it. */
  readonly by: Attempt;
}

/** From a secret to an open vault, with whichever copy of the header reads; the others are made good afterwards. */
export const unlockVault = async (
  deps: Deps,
  files: VaultFiles,
  secret: Secret,
): Promise<Result<Unlocked, OpenError>> => {
  const copies = await deps.caches.headers();
  const others = files.previousHeader === null ? copies : [files.previousHeader, ...copies];
  const fits = (session: Session): Promise<Fit> => ownsLog(deps, session, files.log.base);
  const unlocked = await unlockAnyCopy(deps, { file: files.header, others }, secret, fits);
  if (!unlocked.ok) return unlocked;
  const { session, header, by } = unlocked.value;
  const cache = deps.caches.of(session.header.vid);
  const found = await openExisting({ ...deps, cache }, session, files);
  if (!found.ok) return found;
  const { vault, opened } = found.value;
  // Only for a vault that has opened whole: what this header belongs to is certain then.
  const state =
    opened.readOnly !== null ? ('as-left' as const) : await makeGood({ cache, host: deps.host }, files, header);
  const isHalfRestored = vault.holdings.all('copies').some(({ record }) => record.restoring === true);
  const renewal = renewalAtUnlock(vault);
  // With a new key the fast copy is made anew, as it has to be.
  const how = renewal === 'in-place' && opened.cache === 'rebuilt' ? 'as-left' : opened.cache;
  return ok({
    vault,
    opened: { ...opened, cache: how, header: state, isHalfRestored, renewal },
    by,
  });
};

/**
 * Whether the first frame of the log is this vault's: unknown where there is none, or the disk won't give it. What is
 * wrong with a log that is this vault's is found when all of it is read.
 */
const ownsLog = async ({ crypto, host }: Deps, session: Session, base: Head): Promise<Fit> => {
  const reader = createLogReader({ crypto }, base);
  for (let cursor: string | null = null; ;) {
    const slice: Awaited<ReturnType<typeof host.readLog>> = await host.readLog(cursor);
    if (!slice.ok) return 'unknown';
    const [first] = await reader.push(slice.value.bytes);
    if (first !== undefined) {
      const clear = readFrameClear(first);
      // Sealed with the master key before this one, which nobody has any more.
      if (clear.ok && clear.value.epoch < session.epoch) return 'unknown';
      return (await session.openFrame(first, base)).ok ? 'proven' : 'no';
    }
    if (slice.value.next === null) return 'unknown';
    cursor = slice.value.next;
  }
};

const makeGood = async (
  { cache, host }: Pick<OpenDeps, 'cache' | 'host'>,
  files: VaultFiles,
  header: Bytes,
): Promise<Opened['header']> => {
  await cache.keepHeader(header);
  const whole = sameBytes(files.header, header);
  if (whole && files.previousHeader !== null && sameBytes(files.previousHeader, header)) return 'as-left';
  const mended = await host.mendHeader(header);
  if (whole) return 'as-left';
  return mended.ok ? 'mended' : 'not-mended';
};
