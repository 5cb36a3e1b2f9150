import { justAfter, justBefore } from './beside-place.ts';
import { foldForm } from './fold-form.ts';
import { heads, owners, relations, rolesOfTitles, titledRoles } from './role-words.ts';
import type { Place, SpanKind } from './span.ts';
import { titles } from './titles.ts';
import { wordsIn } from './words-in.ts';

/** A role that the text itself gives, and the place it takes: more than the name, where the role stands there already. */
export interface RoleHere extends Place {
  readonly role: string;
  /** The role's own words stand right before the name, so that taking the name away is enough. */
  readonly isThereAlready: boolean;
}

const sentenceAround = (text: string, { start, end }: Place): string => {
  const before = justBefore(text, { start });
  const after = justAfter(text, { end });
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1;
  const until = /[.!?\n]/u.exec(after)?.index ?? after.length;
  return `${before.slice(from)}${text.slice(start, end)}${after.slice(0, until)}`;
};

/** "her sister Monique", "the client's cousin, Dede,": the role stands there; the name and its commas go. */
export const relationBefore = (text: string, { start, end }: Place): RoleHere | null => {
  const before = justBefore(text, { start });
  const gap = /,?[ \u00A0]+$/u.exec(before)?.[0];
  if (gap === undefined) return null;
  const words = wordsIn(before.slice(0, before.length - gap.length)).slice(-3);
  const [relation] = words.slice(-1);
  if (relation === undefined || relation.end !== before.length - gap.length) return null;
  // With a capital it is a title: "Sister Agnes".
  if (relation.isCapital || !relations.has(foldForm(relation.text))) return null;
  const owner = words
    .toReversed()
    .slice(1)
    .find(({ text: word }) => owners.test(word));
  if (owner === undefined) return null;
  const closing = gap.startsWith(',') && text.charAt(end) === ',' ? 1 : 0;
  // Whose sister she is may be a name itself, which a role must not carry on.
  const role = /['’]/u.test(owner.text) ? `the ${relation.text}` : before.slice(owner.start, relation.end);
  return { start: start - gap.length, end: end + closing, role, isThereAlready: true };
};

const nameItself = (text: string, { start, end }: Place): string => text.slice(start, end).replace(/['’]s?$/u, '');

const thing = (text: string, at: Place): RoleHere | null => {
  const name = nameItself(text, at);
  const head = heads.find(([pattern]) => pattern.test(name))?.[1];
  return head === undefined ? null : { ...at, role: `the ${head}`, isThereAlready: false };
};

const family = (text: string, { start, end }: Place): RoleHere | null => {
  const article = /\bthe[ \u00A0]+$/iu.exec(justBefore(text, { start }));
  const name = text.slice(start, end);
  const plural =
    /^the[ \u00A0]+\p{Lu}\p{L}*s['’]?$/iu.test(name) || (article !== null && /^\p{Lu}\p{L}*s['’]?$/u.test(name));
  if (!plural) return null;
  const role = /\bfoster\w*|\bplacement\b|\bplaced\b/iu.test(sentenceAround(text, { start, end }))
    ? 'the foster family'
    : 'the family';
  return { start: start - (article?.[0].length ?? 0), end, role, isThereAlready: false };
};

const titled = (text: string, at: Place): RoleHere | null => {
  const [title, ...more] = wordsIn(nameItself(text, at));
  const key = title === undefined ? '' : foldForm(title.text);
  if (more.length === 0 || !titles.has(key)) return null;
  const own = rolesOfTitles[key];
  const cue = titledRoles.find(({ near }) => near.test(sentenceAround(text, at)))?.role;
  const role = own ?? cue;
  return role === undefined ? null : { ...at, role, isThereAlready: false };
};

/** The role that stands for a detail in this very place; null where the text gives none. */
export const roleHere = (text: string, at: Place, kind: SpanKind): RoleHere | null => {
  if (kind === 'org' || kind === 'place') return thing(text, at);
  if (kind !== 'name') return null;
  return relationBefore(text, at) ?? family(text, at) ?? titled(text, at);
};
