/** Opening with a PIN on this computer. */
export const quickUnlockStrings = {
  title: 'Quick unlock',
  on: 'A PIN opens it here',
  off: 'Off',
  cannot: 'Not on this computer',
  hint: 'A PIN instead of the passphrase, on this computer only. The passphrase and the recovery code go on working.',
  unavailable:
    'This system has no keychain that could keep its half of the key. Aftershift doesn’t keep it anywhere less safe.',
  forbidden: 'Set by the policy of this computer.',
  withKeyFile: 'Not while a key file is needed: a PIN would open the journal without the stick.',
  otherKeychain: 'The keychain that kept its half isn’t the one that is there now. Turn it on again to use this one.',
  turnOn: 'Use a PIN…',
  turnItOn: 'Use this PIN',
  turnOff: 'Turn off',
  turnedOff: 'The PIN opens nothing any more.',
  notTurnedOff: 'The PIN couldn’t be taken away just now. Try once more.',

  dialog: 'Open with a PIN on this computer',
  about:
    'The system’s keychain keeps one half of a key, your PIN is the other. It keeps out anyone who finds this computer, or its disk. A program that runs under your own account gets further with a PIN than it would with a passphrase, so on a computer you share, or don’t trust, leave this off.',
  tries: 'After five wrong PINs in a row the passphrase is asked for.',
  present: 'Your passphrase, or the recovery code',
  pin: 'PIN, six or more digits or letters',
  again: 'PIN, again',
  short: 'A little longer: six digits or letters at least.',
  run: 'That one is easy to guess. Mix the digits a bit more.',
  different: 'The two PINs aren’t the same.',
  noKeychain: 'The system’s keychain didn’t take its half. Nothing has changed.',
  cancel: 'Cancel',
  turningOn: 'Turning it on. This takes a few seconds on purpose.',
} as const;
