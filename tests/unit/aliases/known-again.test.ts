import { expect, test } from 'vitest';
import { isKnownAgain } from '#shared/aliases/known-again';

test.each(['lantern', 'lantern,', 'Darlene', 'Darlene’s', 'Darlene Kowalski', 'Ms. Abernathy', 'Bobby V.', 'Zoë'])(
  '%s that was marked by hand is found where it stands again',
  (words) => {
    expect(isKnownAgain(words)).toBe(true);
  },
);

test.each(['yellow house', 'she lives by the mill', '…', ''])(
  'nobody says of “%s” that it is found where it stands again',
  (words) => {
    expect(isKnownAgain(words)).toBe(false);
  },
);
