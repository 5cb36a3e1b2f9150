import { unreachable } from '#shared/kernel/unreachable';
import { guardStrings as text } from '../strings/guard.ts';
import type { IconName } from '../ui/icon-paths.ts';
import { type Detail, isMarked } from './detail.ts';
import { type Choice, hasAlias } from './offer.ts';

const icons = {
  known: 'bird',
  link: 'user',
  alias: 'bird',
  role: 'user',
  phrase: 'pencil-simple',
  own: 'pencil-simple',
  keep: 'check',
} satisfies Record<Choice['type'], IconName>;

export const choiceIcon = ({ type }: Choice): IconName => icons[type];

/** What a choice says: the words before, the alias, the words after. */
export const choiceParts = (choice: Choice, detail: Detail): readonly [string, string, string] => {
  switch (choice.type) {
    case 'known':
      return text.use(choice.who.alias);
    case 'link':
      return text.link(choice.who.alias);
    case 'alias':
      return text.take(choice.alias);
    case 'role':
      return text.role(choice.alias);
    case 'phrase':
      return text.phrase(choice.to);
    case 'own':
      if (detail.kind === 'combination') return [text.loosen, '', ''];
      return [hasAlias(detail) ? text.own : text.ownWords, '', ''];
    case 'keep':
      if (isMarked(detail)) return [text.unmark, '', ''];
      return [detail.kind === 'name' ? text.keepName : text.keep, '', ''];
    default:
      return unreachable(choice);
  }
};

/** The same, with the alias in it set apart. */
export const ChoiceLabel = ({ choice, detail }: { readonly choice: Choice; readonly detail: Detail }) => {
  const [before, alias, after] = choiceParts(choice, detail);
  return (
    <>
      {before}
      {alias === '' ? null : <b>{alias}</b>}
      {after}
    </>
  );
};
