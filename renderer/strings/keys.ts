import type { RenewalError } from '../vault/keys-api.ts';

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

  present: 'Your current passphrase, or the recovery code',
  fresh: 'New passphrase',
  again: 'New passphrase, again',
  cancel: 'Cancel',
  changeIt: 'Change it',
  changing: 'Changing the passphrase. This takes a few seconds on purpose.',
  changed: 'The passphrase is changed',
  changedBody: 'From now on only the new one opens the journal on this computer. The recovery code is still the same.',
  changedBodyWithPin:
    'From now on the new one opens the journal on this computer, and the old one no longer does. The PIN and the recovery code are still the same; the PIN can be turned off under Locking.',
  oldCopies:
    'Backups and copies of the vault’s folder made before this still open with the old passphrase. If someone may know it, choose “Someone may know my passphrase” instead: that puts in a new key.',
  /** `names`: files in the vault’s folder. */
  oldFiles: (names: readonly string[]): string =>
    names.length === 1
      ? `In Aftershift’s folder, ${names.join()} may still open with what opened it before.`
      : `In Aftershift’s folder, ${names.join(' and ')} may still open with what opened it before.`,
  done: 'Done',

  codeTitle: 'A new spare key',
  codeAsk: 'First, to be sure it’s you.',
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
    'Backups made before this still open with the old code. Keep that in mind before throwing the paper away.',
  print: 'Print',
  onPaper: 'It’s on paper',

  renew: 'Someone may know my passphrase',
  renewTitle: 'Seal everything with a new key',
  renewBody:
    'A changed passphrase alone leaves the lock as it was. This puts in a new lock: a new key, a new passphrase, a new recovery code, and the whole journal sealed again. From then on the old passphrase and the old code open nothing of the journal that is kept here.',
  dropBackups: 'Remove the older backups',
  dropBackupsHint:
    'They open with the old passphrase. They go at the next unlock, as soon as a new backup has been made and tried.',
  keepBackupsHint: 'They stay, and open with the old passphrase.',
  oldBackupsGo: 'The older backups will go, once a new one has been made and tried.',
  oldBackupsStay: 'The older backups stay, and open with the old passphrase.',
  renewGo: 'Go on',
  makingKey: 'Making the new key. This takes a few seconds on purpose.',
  renewCodeBody:
    'The old recovery code goes with the old key. This is the new one, and it’s shown once. Put it on paper. Until you say it’s on paper, nothing has changed.',
  onPaperSeal: 'It’s on paper, seal everything',
  sealing: 'Sealing everything with the new key. Please leave the computer on.',
  renewed: 'The new key is in place',
  renewedBody:
    'The journal has to lock once now. Open it with the new passphrase: what is left of the old key is cleared away then.',
  renewedCopies:
    'What someone has already copied, a backup on a stick or the vault’s folder, still opens with the old passphrase. No program can take that back. Traces that the disk hasn’t used again yet may stay for a while.',
  lockNow: 'Lock now',
  unsavedYet: 'Something you wrote isn’t saved yet, so nothing was changed. Once it’s saved, try again.',

  needsFile: 'The passphrase opens only together with the key file.',
  addFile: 'Add a key file',
  removeFile: 'Stop needing the key file',
  addFileBody:
    'A small file on a stick becomes a second key: from then on the passphrase opens nothing without it. Keep the stick on your own key ring, not in the computer.',
  addFileLost:
    'If the stick is lost or breaks, only the recovery code still opens the journal. A second copy of the file on another stick is a good idea.',
  addFilePresent: 'Your passphrase',
  saveFile: 'Save the file…',
  checkingFirst: 'Checking the passphrase',
  addingFile: 'Making the file a key. This takes a few seconds on purpose.',
  fileNotSaved: 'The file couldn’t be written there. Nothing has changed.',
  fileAdded: 'The key file is needed from now on',
  /** `name`: of the file. */
  fileAddedBody: (name: string): string =>
    `“${name}” and the passphrase open the journal together. The recovery code opens it alone, as before.`,
  fileOldCopies: 'Backups and copies made before this still open with the passphrase alone.',
  removeFileBody:
    'Open it with the passphrase and the file, or with the recovery code alone. Then type a passphrase for it to open with from now on; it may be the same one.',
  chooseFile: 'Choose the key file',
  chosenFile: (name: string): string => `Key file: ${name}`,
  notAKeyFile: 'That isn’t a key file. One is exactly 32 bytes long.',
  fileMissing: 'Choose the key file first.',
  fileUnread: 'The key file couldn’t be read.',

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
    'no-snapshot': `Sealing the journal again didn’t work: the disk didn’t take it, or gave back something else. ${nothingChanged}`,
    'only-to-read': `The journal is open for reading only just now, and a new key has to write all of it anew. ${nothingChanged}`,
    unfinished: `The new key before this one isn’t quite settled: something sealed with the old one is still here. Make room on the disk, see that the backup folder is there, then lock and open the journal once. ${nothingChanged}`,
    held: `A legal hold is on. A new key would leave nothing behind that the old one opens, and a hold means to keep it. ${nothingChanged}`,
  } satisfies Partial<Record<RenewalError['type'], string>>,
} as const;

/** Why a key could not be changed, in words. */
export const keysProblem = (error: RenewalError): string => {
  if (error.type === 'wrong-passphrase') return keysStrings.wrong;
  const type = error.type === 'no-snapshot' && error.why.type === 'disk-full' ? 'disk-full' : error.type;
  return type in keysStrings.problems
    ? keysStrings.problems[type as keyof typeof keysStrings.problems]
    : keysStrings.problems.io;
};
