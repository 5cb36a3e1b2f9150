/** "Good evening" by the local hour, 0 … 23. A night shift ends in the evening of its own day. */
export const greeting = (hour: number): string => {
  if (hour >= 4 && hour < 12) return 'Good morning';
  return hour >= 12 && hour < 17 ? 'Good afternoon' : 'Good evening';
};

const noLimit = 'There’s no limit and nothing gets wiped.';

const pinsLeft = (left: number | null): string => {
  if (left === null) return 'Try once more, or use the passphrase.';
  const tries = left === 1 ? 'One more PIN may be tried' : `${left} more PINs may be tried`;
  return `${tries}, then the passphrase is asked for.`;
};

export const unlock = {
  /** `when`: "yesterday at 5:52 pm". */
  lastClosed: (when: string) => `The vault was last closed ${when}.`,
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  opening: 'Opening…',
  with: { pin: 'Use the PIN', passphrase: 'Use the passphrase', code: 'Use the recovery code' },
  dropNote: 'Drop in a note without unlocking',
  pin: 'PIN',
  /** `left`: PINs that may still be tried, where that is known. */
  wrongPin: (left: number | null): string => `That PIN didn’t open it. ${pinsLeft(left)} Nothing gets wiped.`,
  noPin: {
    spent: 'Five PINs in a row didn’t open it, so the passphrase is asked for this once. Nothing was wiped.',
    silent: 'The system’s keychain didn’t answer just now. The passphrase opens the vault as always.',
  },
  code: 'Recovery code',
  codeHint: 'Eight groups of four. Dashes and capitals don’t matter.',
  codeLength: (count: number) => `The code has 32 letters and digits. That was ${count}.`,
  capsLockOn: 'Caps Lock is on.',
  failed:
    'This computer couldn’t open it just now. Most often it’s short of memory: close another program or two and try once more. What you typed is still here.',
  wrong: `That didn’t open it. Try once more. ${noLimit}`,
  wrongCapsLock: `That didn’t open it. Caps Lock is on, so try once more. ${noLimit}`,
  keyFile: 'This vault asks for its key file as well.',
  chooseKeyFile: 'Choose the key file',
  otherKeyFile: 'Choose another',
  keyFileChosen: (name: string) => `Key file: ${name}`,
  notAKeyFile: 'That isn’t a key file. One is exactly 32 bytes long.',
  keyFileUnread: 'The key file couldn’t be read. If it’s on a stick, plug that in and try once more.',
  wrongWithFile: `That didn’t open it. Either the passphrase or the key file isn’t the one. ${noLimit}`,
  wrongCode: `That code didn’t open it. Check it against the paper once more. ${noLimit}`,
  fiveTries:
    'Still shut. Passphrases feel different when you’re worn out. The recovery code works too, and tomorrow is fine.',

  dayShut: 'The day is shut.',
  /** `at`: "5:52 pm". */
  closedAt: (at: string) => `Closed and locked at ${at}. You don’t have to carry it from here.`,

  damaged: 'The vault file is damaged',
  damagedBody: 'Your passphrase was right. The file on disk isn’t whole. Nothing has been changed or deleted.',
  copyDetails: 'Copy details',
  detailsCopied: 'Copied. It’s off the clipboard again in a minute.',
} as const;
