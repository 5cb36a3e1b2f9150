import { expect, test } from 'vitest';
import { personForms } from '#shared/aliases/name-forms';
import { saysName } from '#shared/aliases/says-name';

const says = (alias: string): boolean => saysName(alias, personForms('Keisha Morales'));

test.each(['Keisha', 'little keisha', 'Ms. Morales', 'Keisha’s mother', 'Keishas', 'Keisha2', 'Big KEISHAS'])(
  'an alias that says the name hides nobody: %s',
  (alias) => expect(says(alias)).toBe(true),
);

test.each(['Heron', 'Client B', 'Moral', 'the grandmother', 'Keith'])('another word is an alias: %s', (alias) =>
  expect(says(alias)).toBe(false),
);

test('a short name is no more hidden by what is hers than a long one', () => {
  const forms = personForms('Bo Li');
  expect(['Bo’s mother', 'Li’s aunt', 'Bob', 'Lily'].map((alias) => saysName(alias, forms))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
