import { describe, expect, test } from 'vitest';
import { relatedNames } from '#shared/aliases/nicknames';
import { recognise } from '#shared/aliases/recognise';
import { suggestLinks } from '#shared/aliases/suggest-links';
import { knowing } from './a-book.ts';

const asked = async (text: string, form: string, people: Readonly<Record<string, readonly string[]>>) => {
  const { hasher, index } = await knowing(people);
  const start = text.indexOf(form);
  const at = { start, end: start + form.length };
  const links = await suggestLinks(hasher, index, form, { text, at, known: await recognise(hasher, index, text) });
  return links.map(({ id, why }) => `${id}: ${why}`);
};

describe('a new form is asked about', () => {
  const people = { alder: ['Roberto Villanueva'], heron: ['Keisha Morales'] };

  test('when it is short for a known name', async () => {
    expect(await asked('Bobby was there.', 'Bobby', people)).toEqual(['alder: nickname']);
    expect(await asked('Lupita came.', 'Lupita', { wren: ['Guadalupe Ortiz'] })).toEqual(['wren: nickname']);
  });

  test('when it shares a name with someone', async () => {
    expect(await asked('Keisha Brown came.', 'Keisha Brown', people)).toEqual(['heron: same-name']);
    expect(await asked('Tito Morales came.', 'Dina Morales', people)).toEqual(['heron: same-surname']);
    expect(await asked('Villanueva came.', 'Villanueva', people)).toEqual(['alder: same-surname']);
  });

  test('when the text itself calls the two one', async () => {
    for (const text of [
      'Roberto (Peanut) laughed.',
      'Roberto, who goes by Peanut, laughed.',
      'Roberto, everyone calls him Peanut, laughed.',
      'Peanut (Roberto) laughed.',
    ]) {
      expect(await asked(text, 'Peanut', people), text).toEqual(['alder: named-so']);
    }
  });

  test('when an apostrophe was left out', async () => {
    expect(await asked('Keishas coat was wet.', 'Keishas', people)).toEqual(
      await asked('Keisha Bell was wet.', 'Keisha Bell', people),
    );
  });

  test('and about nobody else', async () => {
    expect(await asked('Peanut was there. Roberto too.', 'Peanut', people)).toEqual([]);
    expect(await asked('Dana came.', 'Dana', people)).toEqual([]);
  });
});

test('a nickname leads to its name, and to the others of that name', () => {
  expect(relatedNames('bobby')).toEqual(expect.arrayContaining(['robert', 'roberto', 'rob']));
  expect(relatedNames('keisha')).toEqual([]);
});
