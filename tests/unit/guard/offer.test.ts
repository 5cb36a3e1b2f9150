import { expect, test } from 'vitest';
import type { LinkReason } from '#shared/aliases/suggest-links';
import type { RecordId } from '#shared/vault/record-id';
import type { Detail } from '../../../renderer/guard/detail.ts';
import { offerFor } from '../../../renderer/guard/offer.ts';

const heron = { id: 'h' as RecordId, alias: 'Heron' };

/** What is offered for words in a text, where the book suggests these links; the alias it would give is Wren. */
const offered = async (text: string, words: string, links: readonly LinkReason[], more: Partial<Detail> = {}) => {
  const start = text.indexOf(words);
  const place = { start, end: start + words.length };
  const plain = { id: words, key: words, words, state: 'new', kind: 'name', aliases: [], isSure: false } as const;
  const detail: Detail = { ...plain, reason: { code: 'first-name' }, ...place, ...more };
  const book = {
    suggestAliases: async () => ['Wren'],
    suggestLinks: async () => links.map((why) => ({ ...heron, why })),
  };
  const { choices } = await offerFor(text, detail, book, 'Client');
  return choices.map((choice) => ('who' in choice ? `${choice.type} ${choice.who.alias}` : choice.type));
};

test('somebody who shares only a name is somebody else at Enter, and the same at the choice after it', async () => {
  expect(await offered('Darlene Brown came.', 'Darlene Brown', ['same-name'])).toEqual([
    'alias',
    'link Heron',
    'own',
    'keep',
  ]);
  expect(await offered('Bobby Brown came.', 'Bobby Brown', ['nickname'])).toEqual([
    'alias',
    'link Heron',
    'own',
    'keep',
  ]);
});

test('a nickname alone, or words that say who it is, are somebody known at Enter', async () => {
  expect(await offered('Bobby came.', 'Bobby', ['nickname'])).toEqual(['link Heron', 'alias', 'own', 'keep']);
  expect(await offered('Heron, Bobby Brown, came.', 'Bobby Brown', ['named-so'])).toEqual([
    'link Heron',
    'alias',
    'own',
    'keep',
  ]);
});

test('a surname alone is probably theirs, and can be somebody else’s', async () => {
  const known = { aliases: [heron] };
  expect(await offered('Okonkwo came.', 'Okonkwo', [], known)).toEqual(['known Heron', 'alias', 'own', 'keep']);
  expect(await offered('Okonkwo came.', 'Okonkwo', [], { ...known, isSure: true })).toEqual([
    'known Heron',
    'own',
    'keep',
  ]);
});
