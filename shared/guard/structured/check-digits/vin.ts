const values: Readonly<Record<string, number>> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
};
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/** Vehicle Identification Number with North America's check digit in the ninth place (49 CFR 565.15). */
export const isVin = (written: string): boolean => {
  if (!/^[A-HJ-NPR-Z\d]{17}$/u.test(written)) return false;
  const sum = weights.reduce<number>((sum, weight, at) => {
    const character = written.charAt(at);
    return sum + weight * (values[character] ?? Number(character));
  }, 0);
  return 'X0123456789'.charAt(sum % 11 === 10 ? 0 : (sum % 11) + 1) === written.charAt(8);
};
