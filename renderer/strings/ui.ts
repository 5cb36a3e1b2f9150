/** Words that belong to the controls themselves. */
export const ui = {
  show: { passphrase: 'Show passphrase', pin: 'Show PIN' },
  hide: { passphrase: 'Hide passphrase', pin: 'Hide PIN' },
  undo: 'Undo',
  dismiss: 'Dismiss',
  close: 'Close',
  messages: 'Messages',
  helpNumbers: 'Help numbers',
  offline: 'Offline by design',
} as const;
