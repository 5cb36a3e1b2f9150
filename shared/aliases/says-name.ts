import { foldForm } from './fold-form.ts';
import type { Form } from './name-forms.ts';

/** Initials are kept by whoever wants them; a title's surname stands among the forms without its title as well. */
const isWritten = ({ as, key }: Form): boolean => as !== 'initials' && as !== 'titled' && key.length > 1;

/** Whether one of a name's own forms stands in an alias, as a word or as several: then it hides nobody. */
export const saysName = (alias: string, forms: readonly Form[]): boolean => {
  const words = ` ${foldForm(alias)} `;
  return forms.some((form) => isWritten(form) && words.includes(` ${form.key.replace(/^the /u, '')} `));
};
