import { type Bytes, sameBytes } from '#shared/kernel/bytes';
import { ok, type Result } from '#shared/kernel/result';
import type { UnlockDeps } from '#shared/vault/vault-deps';
import type { OpenError, Opened, Secret, VaultFiles } from '../../vault/vault-api.ts';
import { unlockAnyCopy } from './choose-header.ts';
import { openExisting, type OpenDeps, type OpenVault } from './open-vault-in-worker.ts';

type Deps = OpenDeps & UnlockDeps;

/** From a secret to an open vault, with whichever copy of the header reads; the others are made good afterwards. */
export const unlockVault = async (
  deps: Deps,
  files: VaultFiles,
  secret: Secret,
): Promise<Result<{ readonly vault: OpenVault; readonly opened: Opened }, OpenError>> => {
  const copy = await deps.cache.header();
  const others = [files.previousHeader, copy].filter((bytes) => bytes !== null);
  const unlocked = await unlockAnyCopy(deps, { file: files.header, others }, secret);
  if (!unlocked.ok) return unlocked;
  const { session, header } = unlocked.value;
  const found = await openExisting(deps, session, files);
  if (!found.ok) return found;
  const { vault, opened } = found.value;
  // Only for a vault that has opened whole: what this header belongs to is certain then.
  const state = opened.readOnly ? ('as-left' as const) : await makeGood(deps, files, header);
  return ok({ vault, opened: { ...opened, header: state } });
};

const makeGood = async ({ cache, host }: Deps, files: VaultFiles, header: Bytes): Promise<Opened['header']> => {
  await cache.keepHeader(header);
  const whole = sameBytes(files.header, header);
  if (whole && files.previousHeader !== null && sameBytes(files.previousHeader, header)) return 'as-left';
  const mended = await host.mendHeader(header);
  if (whole) return 'as-left';
  return mended.ok ? 'mended' : 'not-mended';
};
