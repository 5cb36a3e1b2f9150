import { isAppositive } from './apposition.ts';
import { foldForm } from './fold-form.ts';
import type { FormHasher } from './form-hash.ts';
import { firstLetter, initialsKey, namePartsOf, titledKey } from './name-forms.ts';
import { relatedNames } from './nicknames.ts';
import { type FormIndex, knownBy, type KnownForm } from './recognise.ts';
import type { Place } from './span.ts';

/** Why two may be one person, strongest first. */
export const linkReasons = ['named-so', 'nickname', 'same-name', 'same-surname', 'initials'] as const;
export type LinkReason = (typeof linkReasons)[number];

/** Someone whom a new form may be another form of: to be asked, never assumed. */
export interface LinkSuggestion<Id> {
  readonly id: Id;
  readonly why: LinkReason;
}

interface Asked {
  readonly key: string;
  readonly why: LinkReason;
}

/** A single word may be a surname that a title stood before; in a longer name the last one is. */
const surnameKeys = (names: readonly string[], surname: string): readonly string[] =>
  surname === '' ? names.map((name) => titledKey(name)) : [foldForm(surname), titledKey(surname)];

/** "Keishas coat": where the apostrophe is left out, the s may be none of the name's. */
const withoutAnS = (key: string): readonly string[] => (/\p{L}{3}s$/u.test(key) ? [key.slice(0, -1)] : []);

const questionsOf = (form: string): readonly Asked[] => {
  const { given, surname, nickname } = namePartsOf(form);
  const names = [...given, nickname].map((name) => foldForm(name)).filter((name) => name !== '');
  const letters = [...given, surname].flatMap((word) => firstLetter(foldForm(word)));
  const asked = (why: LinkReason, keys: readonly string[]): readonly Asked[] => keys.map((key) => ({ key, why }));
  return [
    ...asked('nickname', names.flatMap(relatedNames)),
    ...asked('same-name', names),
    ...asked('same-name', names.flatMap(withoutAnS)),
    ...asked('same-surname', surnameKeys(names, surname)),
    ...asked('initials', letters.length > 1 ? [initialsKey(letters)] : []),
  ];
};

const strength = (why: LinkReason): number => linkReasons.indexOf(why);

/** Known entities that a new form may belong to, strongest first. `beside`: where it stands, and what is known there. */
export const suggestLinks = async <Id>(
  hasher: FormHasher,
  index: FormIndex<Id>,
  form: string,
  beside: { readonly text: string; readonly at: Place; readonly known: readonly KnownForm<Id>[] } | null,
): Promise<readonly LinkSuggestion<Id>[]> => {
  const found = new Map<Id, LinkReason>();
  const note = (id: Id, why: LinkReason): void => {
    const before = found.get(id);
    if (before === undefined || strength(why) < strength(before)) found.set(id, why);
  };
  for (const one of beside?.known ?? []) {
    const [id] = one.ids;
    if (beside === null || id === undefined || one.ids.length !== 1) continue;
    const { text, at } = beside;
    if (isAppositive(text, one, at) || isAppositive(text, at, one)) note(id, 'named-so');
  }
  for (const { key, why } of questionsOf(form)) {
    for (const { id, as } of await knownBy(hasher, index, key)) {
      note(id, why === 'same-name' && as === 'surname' ? 'same-surname' : why);
    }
  }
  return [...found].map(([id, why]) => ({ id, why })).toSorted((a, b) => strength(a.why) - strength(b.why));
};
