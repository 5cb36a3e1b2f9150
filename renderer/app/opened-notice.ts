import type { CutShort } from '#shared/ipc/leaving-contract';
import type { Platform } from '../platform/platform.ts';
import { leavingStrings } from '../strings/leaving.ts';
import type { VaultClient } from '../vault/client.ts';
import { removeHalfWritten } from './noted-leaving.ts';
import { shellStrings } from '../strings/shell.ts';
import type { Toast } from '../ui/toast.tsx';
import type { Opened } from '../vault/vault-api.ts';

const ofCache: Readonly<Record<Opened['cache'], string | null>> = {
  'as-left': null,
  'caught-up': null,
  rebuilt: shellStrings.rebuilt,
  'put-back': shellStrings.putBack,
  // A banner says it for as long as it is so.
  forked: null,
  nothing: shellStrings.nothing,
  unavailable: shellStrings.cacheUnavailable,
};

const ofHeader: Readonly<Record<Opened['header'], string | null>> = {
  'as-left': null,
  mended: shellStrings.headerMended,
  'not-mended': shellStrings.headerNotMended,
};

/** What an unlock had to mend, a plain sentence for each thing, or null when there is nothing to say. */
export const openedNotice = (opened: Opened | null): string | null => {
  if (opened === null) return null;
  const said = [
    ofHeader[opened.header],
    ofCache[opened.cache],
    opened.isHalfRestored ? shellStrings.halfRestored : null,
    opened.renewal === null ? null : shellStrings.renewal[opened.renewal],
    opened.unreadable === 0 ? null : shellStrings.unreadable(opened.unreadable),
  ];
  const sentences = said.filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : sentences.join(' ');
};

const isOutside = (cut: CutShort | null): boolean => cut === null || cut === 'saved' || cut === 'printed';

interface Opening {
  readonly platform: Pick<Platform, 'cutShort' | 'halfWritten' | 'forgetHalfWritten'>;
  readonly api: Pick<VaultClient['api'], 'leavingKey'>;
}

/** A drive that never comes back: whoever knows so need not be told at each unlock. */
const forgetting = (platform: Opening['platform']): NonNullable<Toast['action']> => ({
  label: leavingStrings.forgetHalf,
  onPress: () => void platform.forgetHalfWritten(undefined).catch(() => undefined),
});

/** What is said once when the vault has just been opened: what the lock before cut short, and what had to be mended. */
export const sayAtOpening = async ({ platform, api }: Opening, opened: Opened | null): Promise<Toast | null> => {
  const cut = await platform.cutShort(undefined).catch(() => null);
  const half = await removeHalfWritten({ platform, api }).catch(() => null);
  const mended = openedNotice(opened);
  const said = [
    ...(cut === null ? [] : [leavingStrings.cutShort[cut]]),
    ...(half === null ? [] : [leavingStrings.halfWritten[half]]),
    ...(mended === null ? [] : [mended]),
  ];
  return said.length === 0
    ? null
    : {
        kind: isOutside(cut) && half === null ? 'done' : 'problem',
        text: said.join(' '),
        ...(half === 'stays' ? { action: forgetting(platform) } : {}),
      };
};
