import { describe, expect, test } from 'vitest';
import { detect } from '#shared/guard/detect';

const found = (text: string): readonly string[] =>
  detect(text, { region: 'US' }).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('as notes are jotted down in this trade', () => {
  test.each(['Clt', 'MGM', 'CW', 'SW', 'PO', 'GAL', 'CASA', 'Atty', 'GF'])(
    'a name after “%s” is marked, and that is no part of it',
    (short) => {
      expect(found(`${short} Tyrell Banks called.`)).toEqual(['name: Tyrell Banks']);
      expect(found(`I told ${short} Okonkwo about it.`)).toEqual(['name: Okonkwo']);
    },
  );

  test.each([
    'CW called back.',
    'MGM has the kids.',
    'PO Box is full.',
    'SW Portland is far.',
    'I told the PO Thursday.',
  ])('without a name it is nobody: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('so is what kind of mother she is, and a family of that name is one all the same', () => {
    for (const text of [
      'Foster mom called.',
      'Foster care is hard.',
      'Foster parents met.',
      'Bio mom cried.',
      'Birth families wait.',
    ]) {
      expect(found(text)).toEqual([]);
    }
    expect(found('Foster mom Loretta called.')).toEqual(['name: Loretta']);
    expect(found('My client Foster called.')).toEqual(['name: Foster']);
    expect(found('I told Mr. Foster about it.')).toEqual(['name: Foster']);
  });

  test('“w/” is with', () => {
    expect(found('Met w/ Roman and w/ Grace today.')).toEqual(['name: Roman', 'name: Grace']);
    expect(found('w/ Medicaid pending, w/ a Spanish interpreter')).toEqual([]);
  });

  test('a name that a people has too is somebody where somebody says something', () => {
    expect(found('Karen called. I told her to wait.')).toEqual(['name: Karen']);
    expect(found('The Karen family speaks Karen. German is hard.')).toEqual([]);
  });
});
