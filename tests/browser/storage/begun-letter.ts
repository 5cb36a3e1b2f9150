import type { FormOf, FormValues } from '#shared/journal/left-form';
import type { RecordId } from '#shared/vault/record-id';
import { createLedgersApi } from '../../../renderer/workers/vault/ledgers-api.ts';
import type { OpenVault } from '../../../renderer/workers/vault/open-vault-in-worker.ts';
import { accepted, aliasesOf } from './alias-book.ts';
import { machine } from './machines.ts';
import { anId } from './stored-vault.ts';

export const ofLetter = (whom: RecordId): FormOf => ({ ledger: 'unsentLetter', whom, record: null });
export const apiOf = (vault: OpenVault) => createLedgersApi({ newId: anId, vault: () => vault });
export const saying = (text: string): FormValues => ({ text });
/** What forms that wait say. */
export const wordsIn = ({ holdings }: OpenVault): readonly string[] =>
  holdings.all('leftForm').flatMap(({ record }) => record.words.map(({ text }) => text));

/** A vault, somebody in its book, and a letter to them that is only begun. */
export const withHeron = async () => {
  const home = await machine();
  const book = aliasesOf(home.vault);
  const heron = await accepted(book, 'Keisha Morales', 'Heron');
  const api = apiOf(home.vault);
  const letter = anId();
  await api.saveLeftForm(letter, ofLetter(heron), saying('Dear Heron, goodbye.'), false);
  return { home, vault: home.vault, book, heron, api, letter };
};
