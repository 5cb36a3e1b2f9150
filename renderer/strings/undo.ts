/** How a change of the alias book went. */
export const undoStrings = {
  undo: 'Undo',
  notSaved: 'The disk didn’t take that, so nothing was changed.',
  changedSince: 'That has changed since, so nothing was taken back.',
  broken: 'It broke off before its end. Look whether it was done, and try once more if not.',
  held: 'A legal hold keeps everything as it is. Nothing was changed.',
} as const;
