/** Words that belong to the controls themselves. */
export const ui = {
  showPassphrase: 'Show passphrase',
  hidePassphrase: 'Hide passphrase',
  undo: 'Undo',
  dismiss: 'Dismiss',
  close: 'Close',
  messages: 'Messages',
  helpNumbers: 'Help numbers',
  offline: 'Offline by design',
} as const;
