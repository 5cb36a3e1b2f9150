import type { CheckUpAnswers } from '../journal/check-up.ts';

const manyCues = 2;

/** Whether what was answered is worth a word with somebody: it is offered, and nothing is made of it. */
export const mayBringCheckUp = ({ comfort, viewShifted, because }: CheckUpAnswers): boolean =>
  (comfort?.length ?? 0) >= manyCues || (viewShifted !== null && viewShifted !== 'no' && because.trim() !== '');

/**
 * Whether the last two looks found the two less on one page than is usual for them: both below the middle of all their
 * looks. `looks`: how far they were on one page each time, oldest first.
 */
export const pagesDrifted = (looks: readonly (number | null)[]): boolean => {
  const said = looks.filter((look) => look !== null);
  const sorted = said.toSorted((a, b) => a - b);
  const middle =
    ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
  const lastTwo = said.slice(-2);
  return lastTwo.length === 2 && lastTwo.every((look) => look < middle);
};
