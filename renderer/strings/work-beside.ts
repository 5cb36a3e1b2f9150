import type { Conditions } from '#shared/supervision/conditions';

/** What stands beside a finding: the work, and what in it can be asked for. */
export const workBesideStrings = {
  title: 'What the work was like meanwhile',
  nothing:
    'Nothing was noted of caseload, hours or heavy days since then. The weekly check-in and “In the day” have a place for them.',
  ask: 'Worth asking for:',
} as const;

/** Weeks above this are long ones, in hours. */
const longWeek = 45;

/** What of the work could be other than it is, most telling first: asked of the work, and never of the worker. */
export const asksFrom = ({ caseload, hours, exposure, heavyDays, potholes }: Conditions): readonly string[] => {
  const has = (...chips: readonly string[]): boolean => exposure.some(({ chip }) => chips.includes(chip));
  return [
    ...(caseload !== null && caseload.last > caseload.first
      ? ['What comes off for what came on: until when is the caseload this high?']
      : []),
    ...(hours.some((week) => week > longWeek) ? ['A week of ordinary hours, and who covers the rest.'] : []),
    ...(has('crisis-call', 'court')
      ? ['Turns for crisis calls and court days, so that they don’t all fall to one.']
      : []),
    ...(has('a-loss') ? ['Time after a loss, before the next visit.'] : []),
    ...(heavyDays > 0 ? ['A lighter day after a heavy one.'] : []),
    ...(potholes > 0 ? ['Somebody who takes the barriers further than one worker can.'] : []),
  ];
};
