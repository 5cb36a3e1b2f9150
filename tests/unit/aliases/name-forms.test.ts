import { describe, expect, test } from 'vitest';
import { initialsOf, personForms, thingForms } from '#shared/aliases/name-forms';

const keys = (name: string): readonly string[] => personForms(name).map(({ as, key }) => `${as} ${key}`);

describe('a name that was accepted once is known', () => {
  test('by its full form, the first name, the surname with any title, and initials', () => {
    expect(keys('Keisha Morales')).toEqual([
      'full keisha morales',
      'first keisha',
      'titled @ morales',
      'surname morales',
      'initials k.m.',
    ]);
  });

  test('with the particles of its surname, and without a title or a degree', () => {
    expect(keys('Dr. Ana de la Cruz, LCSW')).toEqual([
      'full ana de la cruz',
      'first ana',
      'titled @ de la cruz',
      'surname de la cruz',
      'initials a.d.',
    ]);
  });

  test('as what it is called in between', () => {
    expect(keys('Roberto "Bobby" Villanueva')).toContain('nickname bobby');
    expect(keys('Roberto (Bobby) Villanueva')).toContain('full roberto villanueva');
  });

  test('by a title and a surname where no more is known', () => {
    expect(keys('Ms. Abernathy')).toEqual(['titled @ abernathy', 'surname abernathy']);
    expect(keys('Mr. de la Cruz')).toEqual(['titled @ de la cruz', 'surname de la cruz']);
  });

  test('whichever way round it stands, and with middle names', () => {
    expect(keys('Morales, Keisha')[0]).toBe('full keisha morales');
    expect(keys('Maria Elena Lopez')).toEqual(expect.arrayContaining(['full maria elena lopez', 'full maria lopez']));
  });

  test('as a family', () => {
    expect(keys('the Hendersons')).toEqual(['family the hendersons', 'surname henderson']);
    expect(keys('The Joneses’')).toEqual(['family the joneses', 'surname jones']);
  });

  test('without its kind, for a place', () => {
    expect(thingForms('the St. Vincent’s Hospital').map(({ key }) => key)).toEqual([
      'st vincents hospital',
      'st vincent',
    ]);
  });

  test('and every first letter of it counts as an initial', () => {
    expect(initialsOf('Ms. Keisha Ann de Morales')).toEqual(['k', 'a', 'm']);
    expect(initialsOf('Émile')).toEqual(['e']);
  });
});
