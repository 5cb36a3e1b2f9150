import type { KeysError } from '../vault/keys-api.ts';

const nothingChanged = 'Nothing has changed.';

/** Changing what opens the vault. */
export const keysStrings = {
  title: 'Passphrase and recovery code',
  /** `when`: "March 14, 2026". */
  codeMade: (when: string): string => `Recovery code made ${when}, kept on paper.`,
  codeUndated: 'There is a recovery code, kept on paper.',
  noCode: 'There is no recovery code. If the passphrase goes, the journal goes with it.',
  ciphers: 'Sealed with AES-256-GCM, key stretched with Argon2id.',
  change: 'Change passphrase',
  newCode: 'New recovery code',
  firstCode: 'Make a recovery code',

  present: 'The passphrase of now, or the recovery code',
  fresh: 'New passphrase',
  again: 'New passphrase, again',
  cancel: 'Cancel',
  changeIt: 'Change it',
  changing: 'Changing the passphrase. This takes a few seconds on purpose.',
  changed: 'The passphrase is changed',
  changedBody: 'From now on only the new one opens the journal on this computer. The recovery code is still the same.',
  oldCopies:
    'Backups and copies of the vault’s folder made before today still open with the old passphrase, and so does whatever someone copied meanwhile.',
  /** `names`: files in the vault’s folder. */
  oldFiles: (names: readonly string[]): string =>
    names.length === 1
      ? `In the vault’s folder, ${names.join()} may still open with what opened it before.`
      : `In the vault’s folder, ${names.join(' and ')} may still open with what opened it before.`,
  done: 'Done',

  codeTitle: 'A new spare key',
  codeAsk: 'First, so that it’s you: the passphrase of now, or the code of now.',
  codeAskField: 'Passphrase or recovery code',
  showCode: 'Show a new code',
  makingCode: 'Making a code',
  codeBody:
    'It’s shown once. Put it on paper. It replaces the old one as soon as you say it’s on paper, and not before.',
  firstCodeBody: 'It’s shown once. Put it on paper. It opens the vault as soon as you say it’s on paper.',
  settling: 'Putting the new code in place',
  codeDone: 'The new code opens the journal. The old one no longer does.',
  firstCodeDone: 'The code opens the journal from now on.',
  codeOldCopies:
    'Backups made before today still open with the code they were made with. Keep that in mind before throwing it away.',
  print: 'Print',
  onPaper: 'It’s on paper',

  wrong: 'That didn’t open it. Type it once more.',
  failed:
    'This computer couldn’t do it just now. Most often it’s short of memory: close another program or two and try once more. Nothing has changed.',
  problems: {
    'disk-full': `The disk is full, so it wasn’t changed. Free some space and try again. ${nothingChanged}`,
    'read-only': `The vault’s folder can’t be written to. ${nothingChanged}`,
    io: `The disk didn’t take it. ${nothingChanged}`,
    'half-done':
      'The disk stopped in the middle. The vault opens with the new one; should it ever not, the old one opens it. Try once more when the disk is well.',
    'not-proven': `The new key was tried before it was written, and didn’t open. ${nothingChanged} Try once more.`,
  } satisfies Partial<Record<KeysError['type'], string>>,
} as const;

/** Why a key could not be changed, in words. */
export const keysProblem = ({ type }: KeysError): string => {
  if (type === 'wrong-passphrase') return keysStrings.wrong;
  return type in keysStrings.problems
    ? keysStrings.problems[type as keyof typeof keysStrings.problems]
    : keysStrings.problems.io;
};
