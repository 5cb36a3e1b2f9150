import { foldForm } from './fold-form.ts';
import type { Form } from './name-forms.ts';

/** Initials are kept by whoever wants them; a title's surname stands among the forms without its title as well. */
const isWritten = ({ as, key }: Form): boolean => as !== 'initials' && as !== 'titled' && key.length > 1;

const possessive = /['’‘`´ʼ]s(?!\p{L})/giu;
/** "Keishas" and "Keisha2" say no less than "Keisha". */
const lengthened = /(?<=\p{L}{3})(?:s|\d{1,4})$/u;

/** An alias without what lengthens its words: "Keishas" and "Keisha2" as "keisha", folded. */
export const shortened = (alias: string): string =>
  foldForm(alias.replaceAll(possessive, ''))
    .split(' ')
    .map((word) => word.replace(lengthened, ''))
    .join(' ');

/** Whether one of a name's own forms stands in an alias, as a word or as several: then it hides nobody. */
export const saysName = (alias: string, forms: readonly Form[]): boolean => {
  // Folding takes the apostrophe away, and the s would stay.
  const said = ` ${foldForm(alias.replaceAll(possessive, ''))} ${shortened(alias)} `;
  return forms.some((form) => isWritten(form) && said.includes(` ${form.key.replace(/^the /u, '')} `));
};
