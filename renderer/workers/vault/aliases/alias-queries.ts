import { freeAliases } from '#shared/aliases/choose-alias';
import { aliasPlaces } from '#shared/aliases/alias-places';
import { wordKey } from '#shared/aliases/known-again';
import { knownBy, recognise } from '#shared/aliases/recognise';
import { suggestLinks } from '#shared/aliases/suggest-links';
import type { Place } from '#shared/aliases/span';
import { undoRenamingUntil } from '#shared/journal/renaming';
import { err, ok } from '#shared/kernel/result';
import type { RecordId } from '#shared/vault/record-id';
import type { AliasQueries, Recognised } from '../../../vault/aliases-api.ts';
import { toForget } from '../commands/forget-names.ts';
import type { Holdings } from '../holdings.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import { people } from '../queries/people/cards.ts';
import { aliasChoicesOf, aliasOf, type Book, indexOf, markedIndex, rootOf } from './book.ts';
import { leftByUndo, leftOf, newestRenaming, renameProblem, wordsToGoAlong } from './renaming.ts';
import { renamePreview, withoutRoom } from './rename-steps.ts';
import { neutralNamesOfPeople, saysKnownName } from './says-known-name.ts';
import { saidOfWords } from './said-of-words.ts';

/** Where aliases stand in a text already, under whatever name their bearer has now. In order. */
const standingIn = (holdings: Holdings, text: string): Recognised['aliases'] =>
  holdings
    .all('alias')
    .flatMap(({ id, record }) => {
      const root = rootOf(holdings, id);
      const alias = aliasOf(holdings, root)?.record.alias ?? record.alias;
      const called = [record.alias, ...record.formerly];
      return called.flatMap((one) => aliasPlaces(text, one).map(({ start, end }) => ({ start, end, id: root, alias })));
    })
    .toSorted((a, b) => a.start - b.start);

export const createAliasQueries = (book: Book, vault: () => OpenVault): AliasQueries => {
  const holdings = () => vault().holdings;
  const named = (id: RecordId) => ({ id, alias: aliasOf(holdings(), id)?.record.alias ?? '' });

  /** Of the places, those that were kept. */
  const keptOf = async (text: string, found: readonly Place[], entry: RecordId | null): Promise<readonly Place[]> => {
    const { hasher } = await book.hasher();
    const words = holdings()
      .all('keptWord')
      .flatMap(({ record }) => (record.entry === null || record.entry === entry ? [record.hash] : []));
    const kept = new Set(words);
    if (kept.size === 0) return [];
    const hashes = await Promise.all(found.map(({ start, end }) => hasher.hashes(wordKey(text.slice(start, end)))));
    return found.flatMap(({ start, end }, at) => (hashes[at]?.some((hash) => kept.has(hash)) ? [{ start, end }] : []));
  };

  return {
    aliasNames: async () => [
      ...new Set(
        holdings()
          .all('alias')
          .map(({ record }) => record.alias),
      ),
    ],
    aliasChoices: async () => aliasChoicesOf(holdings()),
    recognise: async (text, found, entry) => {
      const { hasher } = await book.hasher();
      const known = await recognise(hasher, indexOf(holdings()), text);
      const marked = await recognise(hasher, markedIndex(holdings()), text);
      return {
        known: known.map(({ ids, ...rest }) => ({ ...rest, aliases: ids.map(named) })),
        marked: marked.map(({ start, end }) => ({ start, end })),
        aliases: standingIn(holdings(), text),
        kept: await keptOf(text, found, entry),
      };
    },
    suggestAliases: async (name, letterWord, count) => {
      const pages = holdings().all('entry');
      const aliases = holdings().all('alias');
      const { hasher } = await book.hasher();
      const people = await neutralNamesOfPeople(hasher, holdings());
      return freeAliases(
        {
          name,
          letterWord,
          style: aliasChoicesOf(holdings()).style,
          taken: [...aliases.flatMap(({ record }) => [record.alias, ...record.formerly]), ...people],
          // A colleague who is really called Wren must not become a client.
          isInUse: (alias) => pages.some(({ record }) => aliasPlaces(record.text, alias).length > 0),
        },
        count,
      );
    },
    suggestLinks: async (text, at) => {
      const { hasher } = await book.hasher();
      const index = indexOf(holdings());
      const form = text.slice(at.start, at.end);
      const known = await recognise(hasher, index, text);
      // Who has this very form needs no question.
      const sure = new Set((await knownBy(hasher, index, wordKey(form))).map(({ id }) => id));
      const links = await suggestLinks(hasher, index, form, { text, at, known });
      return links.flatMap((link) => (sure.has(link.id) ? [] : [{ ...link, ...named(link.id) }]));
    },
    people: async (today) => people(holdings(), today),
    previewRename: async (id, to, writing) => {
      const { hasher } = await book.hasher();
      if (await saysKnownName(hasher, holdings(), to)) return err({ type: 'says-name' });
      const problem = renameProblem(holdings(), id, to);
      const from = aliasOf(holdings(), id)?.record.alias;
      if (problem !== null || from === undefined) return err(problem ?? { type: 'nothing' });
      return ok(renamePreview(holdings(), from, to.trim(), writing));
    },
    renaming: async () => {
      const newest = newestRenaming(holdings());
      if (newest === null) return null;
      const { record: standing } = newest;
      const { from, to, state } = standing;
      const stays = leftByUndo(holdings(), newest);
      const id = standing.alias as RecordId;
      const left = leftOf(holdings(), standing);
      const goAlong = wordsToGoAlong(holdings(), standing);
      const noRoom = state === 'done' ? withoutRoom(holdings(), from, to) : 0;
      return { id, from, to, state, left, goAlong, stays, noRoom, until: undoRenamingUntil(standing) };
    },
    saidOfWords: async () => saidOfWords((await book.hasher()).hasher, holdings()),
    namesToForget: async () => toForget(holdings()),
  };
};
