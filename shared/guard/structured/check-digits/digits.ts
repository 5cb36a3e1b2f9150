/** The digits of a number as it is written, without blanks and dashes. */
export const digitsOf = (written: string): string => written.replaceAll(/\D/gu, '');

/** The sum of each digit times its weight; digits beyond the weights count nothing. */
export const weightedSum = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0);
