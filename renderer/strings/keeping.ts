/** The legal hold. */
export const holdStrings = {
  title: 'Legal hold',
  label: 'Keep everything',
  hint: 'For when someone has asked that nothing be deleted. Trash, earlier versions, backups and the change log then only grow, and “Delete for good” and “Erase everything” wait. It can’t stop anyone from deleting files outside of Aftershift.',
  turnedOn: 'Turned on',
  turnedOff: 'Turned off',
  onTitle: 'Turn the legal hold on?',
  onBody: 'From now on nothing is deleted for good, and the date is put down in the vault.',
  offTitle: 'Turn the legal hold off?',
  offBody:
    'What has waited goes its way again: the trash empties after its thirty days, and older backups are tidied. Nothing goes at this moment. The date is put down in the vault.',
  turnOn: 'Turn it on',
  turnOff: 'Turn it off',
  leave: 'Leave it',
} as const;
