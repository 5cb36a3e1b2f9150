/** 10¹⁴ */
const powerOfTen = (power: number): string =>
  `10${String(power).replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))}`;

const minutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);

/** What whoever runs this computer has set for every journal on it. */
export const policyStrings = {
  title: 'Set for this computer',
  lead: 'Whoever runs this computer has set these for every journal on it. A rule can’t open your journal, and Aftershift reports nothing back.',
  passphrase: 'A new passphrase withstands at least',
  guesses: (power: number): string => `${powerOfTen(power)} guesses`,
  idle: 'It locks after at most',
  minutes,
  folder: 'Backups go to',
  exports: 'Words leaving the vault unsealed',
  quickUnlock: 'Quick unlock',
  allowed: 'allowed',
  notAllowed: 'not allowed',
  yours: 'yours to choose',
  file: 'Set in',
  unreadable: 'The policy file of this computer can’t be read.',
  unreadableDetail: (path: string, problem: string): string =>
    `Until ${path} is put right, the strictest choices hold. What is wrong with it: ${problem}. Whoever runs this computer can mend it; nothing you wrote is affected.`,
  idleFixed: (count: number): string =>
    `On this computer it is ${minutes(count)} at most. That is set for every journal on it.`,
  folderFixed: 'Where backups go is set for every journal on this computer.',
} as const;
