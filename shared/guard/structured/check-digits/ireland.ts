import { weightedSum } from './digits.ts';

const letters = 'WABCDEFGHIJKLMNOPQRSTUV';

/** Personal Public Service number: seven digits and a letter by modulus 23, a second letter counting ninefold. */
export const isPpsNumber = (written: string): boolean => {
  const [, digits = '', check = '', second = ''] = /^(\d{7})([A-W])([A-IW]?)$/u.exec(written) ?? [];
  if (digits === '') return false;
  // W as a second letter counts nothing.
  const extra = second === '' || second === 'W' ? 0 : 9 * (second.charCodeAt(0) - 64);
  return letters.charAt((weightedSum(digits, [8, 7, 6, 5, 4, 3, 2]) + extra) % 23) === check;
};
