import { tokenize } from './tokens.ts';
import { wordSet } from './word-set.ts';

const small = wordSet(`
  the and of to is it that for with my i her she his they them we you at but have been this from were are be not out up
  when what then there after had by or if all our their would could did do was i'm it's don't didn't
`);

// The smallest words of the languages that are written most around this work, without those that are
// English words too, or what the work writes in capitals: SI, DA, NA, ER.
const elsewhere = wordSet(`
  de la el que y en las un una por se mi su es pero del muy más yo hoy fue está como porque cuando
  o os um uma não eu mas foi muito isso ela ele
  le les des et est dans pas je ne il elle qui sur au du ce mais une nous était très
  che di sono ho della è anche questo gli
  der das und ist nicht ich ein eine zu mit auf dem wir sie es aber auch haben habe sich
  het een ik niet te zijn voor maar wilde werd hebben heeft ze naar
  och att det som på är jag og jeg ikke
  ja ei se että oli hän mutta kun niin
  nie się jest że jak był była
  ang mga ako ko ay hindi
  mwen li yo pou te
`);

const latin = /^\p{Script=Latin}/u;

/** Fewer words say too little of the language they are in. */
const leastWords = 8;
/** A name or a place brings a word or two along: "de la Cruz". */
const leastElsewhere = 0.08;

/**
 * Whether our lists have anything to say of a text. A terse page has hardly a small word of any language: it is taken for
 * English unless those of other languages, or letters that are not Latin, outnumber ours.
 */
export const isEnglish = (text: string): boolean => {
  const keys = tokenize(text).flatMap(({ kind, key }) => (kind === 'word' ? [key] : []));
  const english = keys.filter((key) => small.has(key)).length;
  const foreign = keys.filter((key) => !latin.test(key)).length;
  const other = foreign + keys.filter((key) => elsewhere.has(key)).length;
  const isShort = keys.length < leastWords && foreign === 0;
  return isShort || other <= english || other < leastElsewhere * keys.length;
};
