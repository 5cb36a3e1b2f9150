import { describe, expect, test } from 'vitest';
import { generalPhrase } from '#shared/aliases/general-phrase';
import { putSwap } from '#shared/aliases/put-swaps';
import { realiseAlias, realiseRole } from '#shared/aliases/realise';
import { roleHere } from '#shared/aliases/role-of';
import type { SpanKind } from '#shared/aliases/span';
import { swapText } from '#shared/aliases/swaps';

const placeOf = (text: string, detail: string) => {
  const start = text.indexOf(detail);
  if (start === -1) throw new Error(`Not in the text: ${detail}`);
  return { start, end: start + detail.length };
};

const asAlias = (text: string, detail: string, alias: string): string =>
  swapText(text, [realiseAlias(text, placeOf(text, detail), alias)]);

const asRole = (text: string, detail: string, kind: SpanKind = 'name', others: readonly string[] = []): string => {
  const here = roleHere(text, placeOf(text, detail), kind);
  return here === null ? 'no role' : swapText(text, [realiseRole(text, placeOf(text, detail), here, others)]);
};

const asGeneral = (text: string, detail: string, kind: SpanKind, thisYear: number | null = 2026): string => {
  const swap = generalPhrase(text, placeOf(text, detail), kind, { thisYear, dateOrder: 'month-first' });
  return swap === null ? 'stays' : swapText(text, [swap]);
};

describe('an alias stands as the name stood', () => {
  test.each([
    ['my client Keisha called', 'Keisha', 'my client Heron called'],
    ['Keisha’s mother', 'Keisha’s', 'Heron’s mother'],
    ['Keisha’s mother', 'Keisha', 'Heron’s mother'],
    ["James' coat", "James'", "Heron's coat"],
    ['KEISHA CALLED', 'KEISHA', 'HERON CALLED'],
    ['KEISHA’S COAT', 'KEISHA’S', 'HERON’S COAT'],
    ['saw keisha today', 'keisha', 'saw Heron today'],
    ['with the Hendersons today', 'the Hendersons', 'with the Herons today'],
    ['with the Hendersons’ dog', 'Hendersons', 'with the Herons’ dog'],
  ])('%s', (text, detail, expected) => {
    expect(asAlias(text, detail, 'Heron')).toBe(expected);
  });
});

describe('a role that the text gives stands in the place of the name', () => {
  test.each([
    ['I called her sister Monique twice.', 'Monique', 'I called her sister twice.'],
    ['her sister Monique’s car', 'Monique’s', 'her sister’s car'],
    ['her sister Monique’s car', 'Monique', 'her sister’s car'],
    ['his cousin, Dede, called', 'Dede', 'his cousin called'],
    ['At school Ms. Abernathy had a plan.', 'Ms. Abernathy', 'At school the teacher had a plan.'],
    ['Judge Wexler ruled for her.', 'Judge Wexler', 'The judge ruled for her.'],
    ['a call from Dr. Okafor’s office', 'Dr. Okafor’s', 'a call from the doctor’s office'],
    ['He is placed with the Hendersons, who foster.', 'Hendersons', 'He is placed with the foster family, who foster.'],
    [
      'The Hendersons called. It is their foster home.',
      'The Hendersons',
      'The family called. It is their foster home.',
    ],
    ['dinner with the Hendersons', 'the Hendersons', 'dinner with the family'],
  ])('%s', (text, detail, expected) => {
    expect(asRole(text, detail)).toBe(expected);
  });

  test.each([
    ['taken to St. Vincent’s Hospital', 'St. Vincent’s Hospital', 'taken to the hospital'],
    ['taken to the St. Vincent’s Hospital', 'St. Vincent’s Hospital', 'taken to the hospital'],
    ['St. Vincent’s Hospital called.', 'St. Vincent’s Hospital', 'The hospital called.'],
    ['an Oakmont School nurse', 'Oakmont School', 'a school nurse'],
    ['a Linwood Agency letter', 'Linwood Agency', 'an agency letter'],
  ])('and so does the kind of a place: %s', (text, detail, expected) => {
    expect(asRole(text, detail, 'org')).toBe(expected);
  });

  test('a second hospital is the other one', () => {
    expect(asRole('then to Mercy Hospital', 'Mercy Hospital', 'org', ['the hospital'])).toBe(
      'then to the other hospital',
    );
  });

  test.each([
    ['Sister Agnes prayed.', 'Agnes', 'name'],
    ['Keisha called.', 'Keisha', 'name'],
    ['It was in Dayton.', 'Dayton', 'place'],
  ] as const)('but none is made up: %s', (text, detail, kind) => {
    expect(asRole(text, detail, kind)).toBe('no role');
  });

  test.each([
    ['We met Monique.', 'Monique', 'We met her sister.'],
    ['Monique’s car was there.', 'Monique’s', 'Her sister’s car was there.'],
    ['MONIQUE CAME.', 'MONIQUE', 'HER SISTER CAME.'],
    ['then my Monique laughed', 'Monique', 'then my sister laughed'],
    ['another Monique', 'Monique', 'another sister'],
  ])('and it is whose it is where the text says it no more: %s', (text, detail, expected) => {
    const swap = putSwap(text, { ...placeOf(text, detail), kind: 'name' }, { as: 'role', role: 'her sister' });
    expect(swap === null ? 'stays' : swapText(text, [swap])).toBe(expected);
  });

  test('and it carries no other name on: whose sister she is may be one', () => {
    const text = 'I met Keisha’s sister Monique.';
    expect(roleHere(text, placeOf(text, 'Monique'), 'name')?.role).toBe('the sister');
  });
});

describe('what is nobody’s alias becomes a phrase that holds nothing of it', () => {
  test.each([
    ['call 555-0100 now', '555-0100', 'phone', 'call [phone] now'],
    ['mail k.m@x.org', 'k.m@x.org', 'email', 'mail [e-mail]'],
    ['see www.x.org/k', 'www.x.org/k', 'url', 'see [link]'],
    ['at 114 Larch Street', '114 Larch Street', 'address', 'at [address]'],
    ['case no. 22-1044', '22-1044', 'id', 'case no. [number]'],
    ['born on 3/4/2011 in', '3/4/2011', 'dob', 'born in 2011 in'],
    ['DOB 3/4/2011', '3/4/2011', 'dob', 'DOB [date of birth]'],
    ['born on 3/4/1931', '3/4/1931', 'dob', 'born on [date of birth]'],
    ['she is 94 years old', '94', 'age', 'she is 90 or older'],
    ['a 94-year-old woman', '94', 'age', 'a 90-or-older woman'],
    ['hearing on March 14, 2026', 'March 14, 2026', 'date', 'hearing in March 2026'],
    ['hearing 3/14/2026', '3/14/2026', 'date', 'hearing March 2026'],
    ['hearing next Tuesday', 'next Tuesday', 'date', 'hearing [date]'],
    ['Keisha came', 'Keisha', 'name', '[name] came'],
    ['to Mercy Hospital', 'Mercy Hospital', 'org', 'to the hospital'],
    ['nine, grandson', 'nine', 'combination', 'stays'],
  ] as const)('%s', (text, detail, kind, expected) => {
    expect(asGeneral(text, detail, kind)).toBe(expected);
  });

  test('without a calendar no year is said at all', () => {
    expect(asGeneral('born on 3/4/2011', '3/4/2011', 'dob', null)).toBe('born on [date of birth]');
  });
});
