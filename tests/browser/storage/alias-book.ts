import type { DayKey } from '#shared/calendar/day-key';
import { newEntry } from '#shared/journal/entry';
import type { JournalRecord } from '#shared/journal/stored';
import type { NewAlias } from '#shared/journal/alias';
import type { RecordId } from '#shared/vault/record-id';
import type { AliasesApi } from '../../../renderer/vault/aliases-api.ts';
import { createAliasesApi } from '../../../renderer/workers/vault/aliases/aliases-api.ts';
import type { OpenVault } from '../../../renderer/workers/vault/open-vault-in-worker.ts';
import { browserDeps } from '../vault/browser-deps.ts';
import { anId } from './stored-vault.ts';

const start = { ms: Date.parse('2026-11-19T22:46:00Z'), offset: -300 };

export const aliasesOf = (vault: OpenVault): AliasesApi =>
  createAliasesApi({ ...browserDeps, clock: { now: () => start }, newId: anId, vault: () => vault });

export const client = (alias: string): NewAlias => ({ kind: 'client', alias, role: null });

/** Someone new in the book; fails the test where the book refuses. */
export const accepted = async (api: AliasesApi, name: string, alias: string): Promise<RecordId> => {
  const done = await api.acceptAlias(name, client(alias));
  if (!done.ok) throw new Error(done.error.type);
  return done.value.id;
};

/** What is known in a text: the words, and under which alias. */
export const knownIn = async (api: AliasesApi, text: string): Promise<readonly string[]> => {
  const { known } = await api.recognise(text, [], null);
  return known.map(
    ({ start: from, end, aliases, isSure }) =>
      `${text.slice(from, end)}: ${aliases.map(({ alias }) => alias).join(' or ')}${isSure ? '' : '?'}`,
  );
};

/** A page as the editor saves it: the first half of its words bold. */
export const pageSaying = (text: string, day = '2026-11-19'): JournalRecord => {
  const half = Math.floor(text.length / 2);
  const content = [
    { type: 'text', text: text.slice(0, half), marks: [{ type: 'bold' }] },
    { type: 'text', text: text.slice(half) },
  ];
  return {
    ...newEntry(day as DayKey, start, null),
    text,
    document: { type: 'doc', content: [{ type: 'paragraph', content }] },
  };
};

/** What a vault says, and of each record which save wrote it; how often it was written is left out. */
export const saidIn = ({ holdings }: OpenVault): string =>
  JSON.stringify(
    holdings
      .everything()
      .map(({ id, record, by }) => ({ id, record, by }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
