import type { CheckUpAnswers } from '../journal/check-up.ts';

const manyCues = 2;

/** Whether what was answered is worth a word with somebody: it is offered, and nothing is made of it. */
export const mayBringCheckUp = ({ comfort, viewShifted, because }: CheckUpAnswers): boolean =>
  (comfort?.length ?? 0) >= manyCues || (viewShifted !== null && viewShifted !== 'no' && because.trim() !== '');
