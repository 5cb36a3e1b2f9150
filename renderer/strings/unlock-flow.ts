import type { OpenError } from '../vault/vault-api.ts';
import { unlock } from './unlock.ts';

interface Damage {
  readonly title?: string;
  readonly body?: string;
}

const damage = ({ type }: OpenError): Damage => {
  if (type === 'newer-version') {
    return {
      title: 'This vault is from a newer Aftershift.',
      body: 'It was written by a later version, so this one leaves it alone. Nothing has been changed or deleted.',
    };
  }
  if (type === 'disk') {
    return {
      title: 'The vault’s files can’t be read.',
      body: 'The disk didn’t give them back. Nothing has been changed or deleted.',
    };
  }
  const neverTried = type === 'kdf-params' || type === 'bad-file' || type === 'truncated';
  return neverTried ? { body: 'The file that opens it isn’t whole. Nothing has been changed or deleted.' } : {};
};

const details = (error: OpenError): string => {
  const part = 'part' in error ? ` in the ${error.part}` : '';
  return `Details: ${error.type}${part}${'code' in error ? ` (${error.code})` : ''}. The files are left as they are.`;
};

/** When the secret was right, or was never tried, and the vault still does not open. */
export const unlockFlow = {
  damage,
  details,
  /** For whoever is asked to help: what the screen says, and the version. No path, and not a word from the vault. */
  detailsToCopy: (error: OpenError, version: string): string => {
    const { title = unlock.damaged, body = unlock.damagedBody } = damage(error);
    return [title, body, details(error), `Aftershift ${version}`].join('\n');
  },
  folderGoneTitle: 'The vault’s folder is empty.',
  folderGone:
    'A fast copy of a journal is still on this computer. Unlock it as always, and everything goes back into the folder.',
  startAnew: 'Start a new journal instead',
  tryAgainTitle: 'Try once more',
  tryAgainDetail: 'If the drive was away or busy, this may be all it takes.',
  tryAgain: 'Try again',
  restoreTitle: 'Bring back a backup',
  restoreDetail: 'The damaged files are kept beside it, under another name.',
  restore: 'Choose a backup…',
} as const;
