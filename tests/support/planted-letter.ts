import { aDay, thatEvening } from './made-records.ts';
import { anId, type SeedRecord } from './seeded-vault.ts';

/** Words of a letter that is never sent: whatever leaves and however, they don't. */
export const inTheLetter = ['Fairweather', '555-0177', 'the blue gate on Orchard Row'] as const;

export const letterOn = (day: string): SeedRecord => {
  const at = thatEvening(day);
  const text = 'Dear Fairweather, I still think of the blue gate on Orchard Row. I kept your number, 555-0177.';
  return {
    id: anId(),
    record: { type: 'unsentLetter', version: 1, day: aDay(day), at, whom: anId(), editedAt: at, text },
  };
};
