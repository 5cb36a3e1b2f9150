import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choosing, freeAliases } from '#shared/aliases/choose-alias';
import { foldForm } from '#shared/aliases/fold-form';
import { initialsOf } from '#shared/aliases/name-forms';
import { neutralNames } from '#shared/aliases/neutral-names';
import { relatedNames } from '#shared/aliases/nicknames';

const asked: Choosing = {
  name: 'Keisha Morales',
  taken: [],
  isInUse: () => false,
  style: 'names',
  letterWord: 'Client',
};

describe('an alias', () => {
  test('is the next of the list, whoever the person is', () => {
    expect(freeAliases(asked, 3)).toEqual(['Heron', 'Juniper', 'Wren']);
    expect(freeAliases({ ...asked, taken: ['heron'] }, 1)).toEqual(['Juniper']);
    expect(freeAliases({ ...asked, name: 'Tito' }, 2)).toEqual(['Heron', 'Juniper']);
  });

  test('is none that means somebody in the journal already', () => {
    expect(freeAliases({ ...asked, isInUse: (alias) => alias === 'Heron' }, 1)).toEqual(['Juniper']);
  });

  test('may be a letter, and never the person’s own', () => {
    expect(freeAliases({ ...asked, style: 'letters', name: 'Ana Bell' }, 2)).toEqual(['Client C', 'Client D']);
  });

  test('never begins with an initial of the name, and is given once, however many there are', () => {
    const names = fc.array(fc.stringMatching(/^[A-Z][a-z]{2,6}( [A-Z][a-z]{2,6})?$/), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(names, fc.constantFrom('names' as const, 'letters' as const), (people, style) => {
        const taken: string[] = [];
        for (const name of people) {
          const [alias = ''] = freeAliases({ ...asked, name, taken, style }, 1);
          const own = style === 'letters' ? alias.replace('Client ', '') : alias;
          expect(initialsOf(name)).not.toContain(foldForm(own).charAt(0));
          expect(taken).not.toContain(alias);
          taken.push(alias);
        }
      }),
      { seed: 5, numRuns: 30 },
    );
  });
});

describe('the neutral names', () => {
  test('are a hundred and twenty at least, each once, one plain word, and of every first letter but three', () => {
    expect(neutralNames.length).toBeGreaterThanOrEqual(120);
    expect(new Set(neutralNames.map(foldForm)).size).toBe(neutralNames.length);
    for (const name of neutralNames) expect(name).toMatch(/^[A-Z][a-z]{3,15}$/);
    expect(new Set(neutralNames.map((name) => name.charAt(0))).size).toBeGreaterThanOrEqual(23);
  });

  test('are nobody’s short name', () => {
    for (const name of neutralNames) expect(relatedNames(foldForm(name)), name).toEqual([]);
  });
});
