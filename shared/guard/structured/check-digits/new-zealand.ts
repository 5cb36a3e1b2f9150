import { weightedSum } from './digits.ts';

/** I and O are left out, since they look like figures. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const weights = [7, 6, 5, 4, 3, 2] as const;

const valueOf = (character: string): number =>
  /\d/u.test(character) ? Number(character) : alphabet.indexOf(character) + 1;

const sumOf = (written: string): number =>
  weights.reduce((sum, weight, at) => sum + weight * valueOf(written.charAt(at)), 0);

/** National Health Index number, HISO 10046: AAANNNN by modulus 11, and since 2026 AAANNAX by modulus 23. */
export const isNhi = (written: string): boolean => {
  if (/^[A-HJ-NP-Z]{3}\d{4}$/u.test(written)) {
    const rest = sumOf(written) % 11;
    return rest !== 0 && (11 - rest) % 10 === Number(written.charAt(6));
  }
  if (!/^[A-HJ-NP-Z]{3}\d{2}[A-HJ-NP-Z]{2}$/u.test(written)) return false;
  return alphabet.charAt(23 - (sumOf(written) % 23) - 1) === written.charAt(6);
};

const first = [3, 2, 7, 6, 5, 4, 3, 2] as const;
const secondTry = [7, 4, 3, 2, 5, 2, 7, 6] as const;

/** Inland Revenue number: eight or nine digits between 10-000-000 and 150-000-000, modulus 11 tried with two sets of weights. */
export const isIrdNumber = (digits: string): boolean => {
  const value = Number(digits);
  if (!/^\d{8,9}$/u.test(digits) || value < 10_000_000 || value > 150_000_000) return false;
  const padded = digits.padStart(9, '0');
  for (const weights of [first, secondTry]) {
    const rest = weightedSum(padded, weights) % 11;
    const check = rest === 0 ? 0 : 11 - rest;
    if (check < 10) return check === Number(padded.charAt(8));
  }
  return false;
};
