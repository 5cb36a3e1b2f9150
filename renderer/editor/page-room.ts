/** Letters. A page beyond this would not fit one frame of the change log, and what can't be saved must not be typed. */
const mostLetters = 400_000;

export const fitsPage = (size: number): boolean => size <= mostLetters;
