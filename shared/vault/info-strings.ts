/**
 * Every label of the format, in one place so that no two purposes can ever share one. They are part of the format:
 * changing a character makes every vault unreadable. Those that end in NUL start additional data, the others are
 * HKDF `info`.
 */
export const label = {
  passphraseKek: 'jv1/kek/pass',
  passphraseAndFileKek: 'jv1/kek/pass+file',
  recoveryKek: 'jv1/kek/rec',
  deviceKek: 'jv1/kek/device',
  header: 'jv1/header',
  backupWrap: 'jv1/backup-wrap',
  box: 'jv1/box',
  note: 'jv1/note',
  forms: 'jv1/forms',
  form: 'jv1/form',
  backupHeader: 'jv1/bak/header',
  backupPayload: 'jv1/bak/payload',
} as const;

/** Keys that are replaced when the master key is: the epoch is part of their name. */
export const epochLabel = (purpose: 'rec' | 'att' | 'log' | 'manifest', epoch: number): string =>
  `jv1/${purpose}/${epoch}`;

export const prefix = {
  slot: 'jv1/slot\0',
  record: 'jv1/rec\0',
  log: 'jv1/log\0',
  manifest: 'jv1/manifest\0',
  box: 'jv1/box\0',
  note: 'jv1/note\0',
  backupKey: 'jv1/bakfk\0',
  former: 'jv1/former\0',
  forms: 'jv1/forms\0',
  leaving: 'jv1/leaving\0',
} as const;
