import { expect, test } from 'vitest';
import type { RecordId } from '#shared/vault/record-id';
import type { Found } from '../../../renderer/leaving/found.ts';
import { groupsOf } from '../../../renderer/leaving/groups.ts';

const found = (words: string, start: number, more: Partial<Found> = {}): Found => ({
  id: `${words} ${start}`,
  key: words.toLowerCase(),
  words,
  kind: 'name',
  reason: null,
  confidence: 0.9,
  aliases: [],
  first: null,
  start,
  end: start + words.length,
  ...more,
});
const asked = (all: readonly Found[]): readonly (readonly string[])[] =>
  groupsOf(all).map(({ words, places }) => [words, ...places.map((place) => place.words)]);

test('a first name is asked about with the one person whose whole name stands there', () => {
  const all = [found('KEISHA', 0), found('Keisha Morales', 20), found('Keisha’s', 60)];
  expect(asked(all)).toEqual([['Keisha Morales', 'KEISHA', 'Keisha Morales', 'Keisha’s']]);
});

test('where two people have that first name, it is asked about apart', () => {
  const all = [found('Keisha', 0), found('Keisha Morales', 20), found('Keisha Brown', 60)];
  expect(asked(all).map(([words]) => words)).toEqual(['Keisha', 'Keisha Morales', 'Keisha Brown']);
});

test('a surname, and a first name that an alias may stand for already, are asked about apart', () => {
  const alias = { id: 'a'.repeat(22) as RecordId, alias: 'Heron', kind: 'client', role: null } as const;
  const all = [found('Morales', 0), found('Keisha', 10, { aliases: [alias] }), found('Keisha Morales', 20)];
  expect(asked(all)).toHaveLength(3);
});
