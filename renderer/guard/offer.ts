import { generalPhrase } from '#shared/aliases/general-phrase';
import { roleHere } from '#shared/aliases/role-of';
import { wordsIn } from '#shared/aliases/words-in';
import type { AliasKind } from '#shared/journal/alias';
import type { AliasQueries, NamedAlias } from '../vault/aliases-api.ts';
import type { Detail } from './detail.ts';

/** What can be done about a detail, the likeliest first. */
export type Choice =
  /** Known under this alias: it stands in every place of these words. */
  | { readonly type: 'known'; readonly who: NamedAlias }
  /** Perhaps another form of someone known. */
  | { readonly type: 'link'; readonly who: NamedAlias }
  /** A name that nobody else has here. */
  | { readonly type: 'alias'; readonly alias: string; readonly kind: AliasKind; readonly role: string | null }
  /** What the text itself says of them: "the grandmother". */
  | { readonly type: 'role'; readonly alias: string; readonly kind: AliasKind }
  /** A phrase for what is nobody's name; only here, and nothing of it is kept. */
  | { readonly type: 'phrase'; readonly to: string }
  | { readonly type: 'own'; readonly kind: AliasKind }
  | { readonly type: 'keep' };

export interface Offer {
  readonly detail: Detail;
  readonly choices: readonly Choice[];
}

type Book = Pick<AliasQueries, 'suggestAliases' | 'suggestLinks'>;

const mostLinks = 2;

type Link = Awaited<ReturnType<Book['suggestLinks']>>[number];

const kindOf = ({ kind }: Pick<Detail, 'kind'>): AliasKind => {
  if (kind === 'org') return 'organisation';
  return kind === 'place' ? 'place' : 'client';
};

/** Whether it is somebody or something that is given an alias; anything else is only written differently. */
export const hasAlias = ({ kind }: Pick<Detail, 'kind'>): boolean =>
  kind === 'name' || kind === 'org' || kind === 'place';

/** "Her sister" began a sentence; what it is called elsewhere doesn't. */
const withinSentence = (role: string): string =>
  role.replace(/^(?:my|our|your|her|his|its|their|the|an?)\b/iu, (word) => word.toLowerCase());

/**
 * Whether somebody known comes before a fresh alias. Enter takes what comes first, and two people who were made one in a
 * text can't be told apart again, where one who was made two is merged in a moment: so only where the text itself says
 * who it is, or a nickname stands alone.
 */
const isLikely = ({ why }: Link, words: string): boolean =>
  why === 'named-so' || (why === 'nickname' && wordsIn(words).length === 1);

const namedChoices = async (
  text: string,
  detail: Detail,
  book: Book,
  letterWord: string,
): Promise<readonly Choice[]> => {
  const kind = kindOf(detail);
  const here = roleHere(text, detail, detail.kind)?.role;
  const role = here === undefined ? null : withinSentence(here);
  const asRole: readonly Choice[] = role === null ? [] : [{ type: 'role', alias: role, kind }];
  const known = detail.aliases.map((who): Choice => ({ type: 'known', who }));
  if (known.length > 0 && detail.isSure) return [...known, ...asRole];
  const [alias] = await book.suggestAliases(detail.words, letterWord, 1);
  const fresh: readonly Choice[] = alias === undefined ? [] : [{ type: 'alias', alias, kind, role }];
  // A surname alone may be somebody else's.
  if (known.length > 0) return [...known, ...fresh, ...asRole];
  const links = detail.kind === 'name' ? await book.suggestLinks(text, detail) : [];
  // A hospital is better called one than given a bird's name.
  if (detail.kind !== 'name') return [...asRole, ...fresh];
  const asLink = ({ id, alias: called }: Link): Choice => ({ type: 'link', who: { id, alias: called } });
  const asked = links.slice(0, mostLinks);
  const isFirst = (link: Link): boolean => isLikely(link, detail.words);
  return [
    ...asked.filter(isFirst).map(asLink),
    ...fresh,
    ...asked.filter((link) => !isFirst(link)).map(asLink),
    ...asRole,
  ];
};

/** `letterWord`: what letters go with, where the person wants them instead of names: "Client". */
export const offerFor = async (text: string, detail: Detail, book: Book, letterWord: string): Promise<Offer> => {
  const keep: Choice = { type: 'keep' };
  if (detail.state === 'alias') return { detail, choices: [] };
  if (hasAlias(detail)) {
    const named = await namedChoices(text, detail, book, letterWord);
    return { detail, choices: [...named, { type: 'own', kind: kindOf(detail) }, keep] };
  }
  const swap = generalPhrase(text, detail, detail.kind);
  // What only adds up with the rest has no phrase of its own; it can be said more loosely.
  const phrase: readonly Choice[] = swap === null ? [] : [{ type: 'phrase', to: swap.to }];
  return { detail, choices: [...phrase, { type: 'own', kind: 'client' }, keep] };
};
