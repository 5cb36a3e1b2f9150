/** How a change of the alias book went. */
export const undoStrings = {
  undo: 'Undo',
  notSaved: 'The disk didn’t take that, so nothing was changed.',
  changedSince: 'That has changed since, so nothing was taken back.',
  broken: 'It broke off before its end. Look whether it was done, and try once more if not.',
  nobody:
    'Whoever this is about isn’t among your people any more, so it wasn’t kept. What you typed is still on the screen.',
  gone: 'This line is gone, so nothing was changed. What you typed is still on the screen.',
  unfit: 'A line can’t hold all of that, so nothing was kept. What you typed is still on the screen.',
  held: 'A legal hold keeps everything as it is. Nothing was changed.',
} as const;
