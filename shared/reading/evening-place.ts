import type { Readings } from '../journal/check-in.ts';

/** Where an evening sits by its two readings. Distance with care is not trouble, so it has a name of its own. */
export type EveningPlace = 'far-away' | 'far-but-reached' | 'steady' | 'all-in' | 'running-on-empty';

/** Which side of the dial: stops 1–3 flooded, 4–6 in balance, 7–9 numb. */
export type Side = 'flooded' | 'balance' | 'numb';

/** `closeness` −4 … +4. */
export const sideOf = (closeness: number): Side => {
  if (closeness <= -2) return 'flooded';
  return closeness >= 2 ? 'numb' : 'balance';
};

/** Null when the dial was not marked: unset is never neutral. */
export const placeOf = ({ closeness, reach }: Pick<Readings, 'closeness' | 'reach'>): EveningPlace | null => {
  if (closeness === null) return null;
  const reached = reach !== null && reach >= 2;
  const untouched = reach !== null && reach <= 1;
  const side = sideOf(closeness);
  if (side === 'balance') return 'steady';
  if (side === 'numb') return reached ? 'far-but-reached' : 'far-away';
  return untouched ? 'running-on-empty' : 'all-in';
};
