/** The words of a written list, parted by blanks and line ends. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));
