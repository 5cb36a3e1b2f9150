/** How many weeks are looked at. */
export const ranges = [4, 12, 52] as const;
export type Range = (typeof ranges)[number];
