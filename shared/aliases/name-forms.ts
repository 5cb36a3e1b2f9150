import { type Fold, foldForm } from './fold-form.ts';
import { particles, suffixes, titles } from './titles.ts';

/** What a form is of its entity. Surnames and initials alone are shared by too many to be certain of one. */
export type FormKind = 'full' | 'first' | 'surname' | 'nickname' | 'titled' | 'initials' | 'family' | 'other';

/** One way in which an entity is written. `key` is what is compared: folded, and marked where it is no plain name. */
export interface Form {
  readonly as: FormKind;
  readonly text: string;
  readonly key: string;
}

export const titledKey = (surname: string, fold: Fold = foldForm): string => `@ ${fold(surname)}`;
export const initialsKey = (letters: readonly string[]): string => letters.map((letter) => `${letter}.`).join('');
export const familyKey = (plural: string, fold: Fold = foldForm): string => `the ${fold(plural)}`;

const form = (as: FormKind, text: string, key = foldForm(text)): readonly Form[] =>
  key.trim() === '' || key === '@ ' ? [] : [{ as, text, key }];

/** A name in its parts. `surname` holds its particles; both are blank where there is none. */
export interface NameParts {
  readonly title: string;
  readonly given: readonly string[];
  readonly surname: string;
  readonly nickname: string;
}

const nicknameIn = /\s*(?:\(([^()]+)\)|["“”]([^"“”]+)["“”])\s*/u;

/** The surname with the particles before it; everything before those is given. */
const surnameFrom = (tokens: readonly string[]): number => {
  let from = tokens.length - 1;
  while (from > 1 && particles.has(foldForm(tokens[from - 1] ?? ''))) from -= 1;
  return from;
};

const isSuffix = (token: string): boolean => suffixes.has(foldForm(token).replaceAll(' ', ''));

const inOrder = (name: string): string => {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  if (first === '') return last;
  return more.length === 0 && !isSuffix(first) ? `${first} ${last}` : `${last} ${[first, ...more].join(' ')}`;
};

export const namePartsOf = (name: string): NameParts => {
  const called = nicknameIn.exec(name);
  const nickname = (called?.[1] ?? called?.[2] ?? '').trim();
  const tokens = inOrder(name.replace(nicknameIn, ' ').replace(/['’]s?$/u, ''))
    .split(/\s+/u)
    .filter((token) => foldForm(token) !== '');
  const title = tokens.length > 1 && titles.has(foldForm(tokens[0] ?? '')) ? (tokens.shift() ?? '') : '';
  while (tokens.length > 1 && isSuffix(tokens.at(-1) ?? '')) tokens.pop();
  // "Mr. de la Cruz": all of it is surname. A single word without a title is what the person is called.
  if (title !== '' && (tokens.length === 1 || particles.has(foldForm(tokens[0] ?? '')))) {
    return { title, given: [], surname: tokens.join(' '), nickname };
  }
  const from = tokens.length < 2 ? tokens.length : surnameFrom(tokens);
  return { title, given: tokens.slice(0, from), surname: tokens.slice(from).join(' '), nickname };
};

/** The first letter, whole; none for a blank word. */
export const firstLetter = (word: string): readonly string[] =>
  word === '' ? [] : [String.fromCodePoint(word.codePointAt(0) ?? 0)];

/** First letters of all its words, folded: an alias that begins with one of them could be told from. */
export const initialsOf = (name: string): readonly string[] => [
  ...new Set(
    foldForm(name)
      .split(' ')
      .filter((word) => !titles.has(word) && !particles.has(word) && word !== 'the')
      .flatMap(firstLetter),
  ),
];

const familyOf = (name: string): readonly Form[] => {
  const [, plural] = /^the\s+(\S+?s)['’]?$/iu.exec(name.trim()) ?? [];
  return plural === undefined
    ? []
    : [...form('family', plural, familyKey(plural)), ...form('surname', plural.replace(/(?<=[sxz]|ch|sh)es$|s$/u, ''))];
};

const unique = (forms: readonly Form[]): readonly Form[] =>
  forms.filter((one, index) => forms.findIndex(({ key }) => key === one.key) === index);

/** Every form under which a person may be written once this name is known; the name as it stands comes first. */
export const personForms = (name: string): readonly Form[] => {
  const family = familyOf(name);
  if (family.length > 0) return family;
  const { title, given, surname, nickname } = namePartsOf(name);
  const [first = ''] = given;
  const letters = [...given, surname].flatMap((word) => firstLetter(foldForm(word)));
  const whole = [...given, surname].join(' ').trim();
  return unique([
    ...(title !== '' && given.length === 0 ? form('titled', `${title} ${surname}`, titledKey(surname)) : []),
    ...(given.length > 0 && surname !== '' ? form('full', whole) : []),
    ...(given.length > 1 && surname !== '' ? form('full', `${first} ${surname}`) : []),
    ...form('first', first),
    ...form('nickname', nickname),
    ...(surname === '' ? [] : form('titled', surname, titledKey(surname))),
    ...form('surname', surname),
    ...(letters.length > 1 ? form('initials', whole, initialsKey(letters)) : []),
  ]);
};

const headWord =
  /\s+(?:hospital|clinic|school|academy|college|university|shelter|center|centre|church|prison|jail|court|house|home|hall|park|street|road|avenue|medical cent(?:er|re))$/iu;

/** The forms of an organisation or a place: with its kind at the end and without. */
export const thingForms = (name: string): readonly Form[] => {
  const bare = name.trim().replace(/^the\s+/iu, '');
  const short = bare.replace(headWord, '');
  return unique([...form('full', bare), ...(short.length > 3 ? form('other', short) : [])]);
};
