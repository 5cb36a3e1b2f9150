import type { HalfWritten } from '#shared/ipc/leaving-contract';
import { fromHex, toHex } from '#shared/kernel/bytes';
import type { Random } from '#shared/kernel/random';
import type { Settings } from '#shared/journal/settings';
import type { Platform } from '../platform/platform.ts';
import type { VaultClient } from '../vault/client.ts';

interface Deps {
  readonly platform: Pick<Platform, 'halfWritten' | 'saveDocument'>;
  readonly api: Pick<VaultClient['api'], 'settings' | 'saveSettings'>;
  readonly random: Random;
}

const keyOf = ({ leavingKey }: Settings) => (leavingKey === undefined ? null : fromHex(leavingKey));

/** At an unlock: has what a machine that stopped left outside removed; null where nothing was. */
export const removeHalfWritten = async ({ platform, api }: Omit<Deps, 'random'>): Promise<HalfWritten | null> => {
  const key = keyOf(await api.settings());
  return key === null ? null : platform.halfWritten({ key });
};

const madeKey = async ({ api, random }: Deps) => {
  const key = random.bytes(32);
  const kept = await api.saveSettings({ leavingKey: toHex(key) });
  return kept.ok ? key : null;
};

/**
 * Saves a document with a sealed note of where it is being written, so that half of one is found again. Where the vault
 * takes no key for the note just now, the document is what the person asked for and leaves without it.
 */
export const savingWithNote =
  (deps: Deps): Platform['saveDocument'] =>
  async (request) => {
    const key = keyOf(await deps.api.settings()) ?? (await madeKey(deps));
    if (key !== null) await deps.platform.halfWritten({ key });
    return deps.platform.saveDocument(request);
  };
