import type { Bytes } from '../kernel/bytes.ts';
import { err, type Result } from '../kernel/result.ts';
import type { Header } from './header.ts';
import { resumeSession, type Session } from './session.ts';
import type { Slot } from './slot-schema.ts';
import { unwrapSlotRaw } from './slot.ts';
import { type Attempt, attempt, type Secret, wrongSecret } from './unlock.ts';
import type { UnlockDeps } from './vault-deps.ts';
import type { VaultError } from './vault-error.ts';

type Arrange = (slots: readonly Slot[], slot: Slot) => readonly Slot[];

/** `slot` in the place of the one of its type, or after the others. All else is kept, slots of later versions too. */
export const withSlot: Arrange = (slots, slot) =>
  slots.some(({ type }) => type === slot.type)
    ? slots.map((present) => (present.type === slot.type ? slot : present))
    : [...slots, slot];

/**
 * As `rewrap`, with what a secret has been made into already: whoever has just unlocked runs Argon2id no second time.
 */
export const rewrapOpened = async (
  deps: UnlockDeps,
  header: Header,
  { slot: opened, kek }: Attempt,
  makeSlot: (masterKey: Bytes) => Promise<Slot>,
  arrange: Arrange = withSlot,
): Promise<Result<Session, VaultError> | null> => {
  const masterKey = await unwrapSlotRaw(deps, header, opened, kek);
  if (masterKey === null) return null;
  const master = await deps.crypto.importRoot(masterKey);
  // Before anything is signed: a header that someone changed must not leave here with a right MAC.
  const found = await resumeSession(deps, master, header);
  const slot = found.ok ? await makeSlot(masterKey) : null;
  masterKey.fill(0);
  return found.ok && slot !== null ? found.value.replaceSlots(arrange(header.slots, slot)) : found;
};

/**
 * Opens the vault with `secret`, has one slot made anew from its master key, and signs the header again. The records
 * stay as they are. An old copy of the header still opens with the old secret: only a new master key ends that.
 */
export const rewrap = async (
  deps: UnlockDeps,
  header: Header,
  secret: Secret,
  makeSlot: (masterKey: Bytes) => Promise<Slot>,
  arrange: Arrange = withSlot,
): Promise<Result<Session, VaultError>> => {
  const attempted = await attempt(deps, header, secret);
  if (!attempted.ok) return attempted;
  const made = await rewrapOpened(deps, header, attempted.value, makeSlot, arrange);
  return made ?? err(wrongSecret(secret, 'no-match'));
};
