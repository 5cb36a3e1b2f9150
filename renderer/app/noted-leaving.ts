import type { HalfWritten } from '#shared/ipc/leaving-contract';
import type { Platform } from '../platform/platform.ts';
import type { VaultClient } from '../vault/client.ts';

interface Deps {
  readonly platform: Pick<Platform, 'halfWritten'>;
  readonly api: Pick<VaultClient['api'], 'leavingKey'>;
}

/**
 * At an unlock: hands over what the machine's notes of documents on their way out are sealed with, and has it remove
 * what a stop in the middle of one left outside; null where nothing was.
 */
export const removeHalfWritten = async ({ platform, api }: Deps): Promise<HalfWritten | null> =>
  platform.halfWritten({ key: await api.leavingKey() });
