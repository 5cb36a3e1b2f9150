import type { Seat } from '#shared/journal/check-in';

interface Stop {
  readonly name: string;
  readonly sentence: string;
}

/** Nine stops from flooded to numb; stored −4 … +4, in this order. */
export const closenessStops: readonly Stop[] = [
  { name: 'Flooded', sentence: 'It came in faster than I could hold it.' },
  { name: 'Spilling over', sentence: 'It is still running through me.' },
  { name: 'Stirred up', sentence: 'Some of it came home with me.' },
  { name: 'Close', sentence: 'I felt it, mostly on my own terms.' },
  { name: 'In balance', sentence: 'I felt it, and I could put it down.' },
  { name: 'A step back', sentence: 'I was there, from a little way off.' },
  { name: 'Muffled', sentence: 'I heard it through a wall.' },
  { name: 'Going flat', sentence: 'I did the tasks. Not much landed.' },
  { name: 'Numb', sentence: 'I know it was hard. I couldn’t feel it.' },
];

/** Five levels, stored 0 … 4. */
export const fuelStops: readonly Stop[] = [
  { name: 'Fumes', sentence: 'Coasting. Nothing spare.' },
  { name: 'A quarter tank', sentence: 'Enough to get home. Not much past it.' },
  { name: 'Half a tank', sentence: 'Fine, if tomorrow is ordinary.' },
  { name: 'Three quarters', sentence: 'Some left over for other people.' },
  { name: 'Full', sentence: 'Rested, and it shows.' },
];

export const seatStops: Readonly<Record<Seat, Stop>> = {
  driver: { name: 'Driver’s seat', sentence: 'I was steering for them.' },
  passenger: { name: 'Passenger seat', sentence: 'Beside them, watching the road.' },
  back: { name: 'Back seat', sentence: 'Along for the ride.' },
  trunk: { name: 'Trunk', sentence: 'Shut out, or shut down.' },
  out: { name: 'Out of the car', sentence: 'Not along for this one.' },
};

/** Stored 0 … 3. */
export const reachStops: readonly string[] = ['Nothing', 'A little', 'Something did', 'A lot did'];

export const instruments = {
  closeness: 'Closeness',
  notMarked: 'Not marked',
  leaveIt: 'Leave it if you like.',
  flooded: 'Flooded',
  inBalance: 'In balance',
  numb: 'Numb',
  tank: { them: 'Fuel for them', me: 'Fuel for me' },
  tankShort: { them: 'For them', me: 'For me' },
  empty: 'E',
  full: 'F',
  seat: 'Seat',
  reach: 'Did anything reach you?',
  readings: 'Readings',
  move: 'move',
  nextReading: 'next reading',
} as const;

const reached = ['Nothing reached you', 'A little reached you', 'Something reached you', 'A lot reached you'];

/** "A little reached you", for a line of readings; `reach` is 0 … 3. */
export const reachedYou = (reach: number): string => reached[reach] ?? '';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "A quarter tank for them, half a tank for me"; levels are 0 … 4, at least one of them marked. */
export const fuelLine = (them: number | null, me: number | null): string => {
  const name = (level: number | null): string => (level === null ? '' : (fuelStops[level]?.name ?? ''));
  if (me === null) return `${name(them)} for them`;
  if (them === null) return `${name(me)} for me`;
  return them === me ? `${name(them)} for both` : `${name(them)} for them, ${lower(name(me))} for me`;
};
