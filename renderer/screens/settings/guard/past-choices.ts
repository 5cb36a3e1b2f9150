import type { Put } from '#shared/aliases/put-swaps';
import { unreachable } from '#shared/kernel/unreachable';
import { choiceParts } from '../../../guard/choice-label.tsx';
import type { Detail } from '../../../guard/detail.ts';
import { type Choice, hasAlias } from '../../../guard/offer.ts';
import { guardStrings } from '../../../strings/guard.ts';
import { pastStrings as text } from '../../../strings/past.ts';
import type { PastError, PastFinding, PastFix } from '../../../vault/past-api.ts';
import type { Broken } from '../../../vault/tried.ts';

/** The clearest place of a finding, as a page would show it. */
export const detailOf = ({ id, kind, reason, aliases, isKnown, sample }: PastFinding): Detail => ({
  id,
  key: id,
  words: sample.text.slice(sample.start, sample.end),
  state: 'new',
  kind,
  reason,
  aliases,
  isSure: isKnown,
  start: sample.start,
  end: sample.end,
});

/** What a choice says here: the words before, the alias, the words after. */
export const partsOf = (choice: Choice, detail: Detail): readonly [string, string, string] => {
  if (choice.type === 'known') return text.useEverywhere(choice.who.alias);
  if (choice.type === 'link') return text.linkEverywhere(choice.who.alias);
  return choice.type === 'keep' ? [text.keepEverywhere, '', ''] : choiceParts(choice, detail);
};

/** Null for what is no fix: keeping it. `own`: the words of the person's own, where those were chosen. */
export const fixOf = (choice: Choice, detail: Detail, own: string): PastFix | null => {
  switch (choice.type) {
    case 'known':
      return { type: 'known', id: choice.who.id };
    case 'link':
      return { type: 'link', id: choice.who.id };
    case 'alias':
      return { type: 'alias', alias: { kind: choice.kind, alias: choice.alias, role: choice.role } };
    case 'role':
      return { type: 'put', put: { as: 'role', role: choice.alias } };
    case 'phrase':
      return { type: 'put', put: { as: 'phrase' } };
    case 'own':
      return hasAlias(detail)
        ? { type: 'alias', alias: { kind: choice.kind, alias: own.trim(), role: null } }
        : { type: 'put', put: { as: 'words', to: own.trim() } };
    case 'keep':
      return null;
    default:
      return unreachable(choice);
  }
};

/** What stands there afterwards, in a few words. */
export const putInWords = (put: Put): string => {
  if (put.as === 'alias') return put.alias;
  if (put.as === 'role') return put.role;
  return put.as === 'words' ? `“${put.to}”` : text.byPhrase;
};

export const fixInWords = (choice: Choice, own: string): string => {
  if (choice.type === 'known' || choice.type === 'link') return choice.who.alias;
  if (choice.type === 'alias' || choice.type === 'role') return choice.alias;
  return choice.type === 'phrase' ? choice.to : own.trim();
};

export const problemOf = (error: PastError | Broken, alias: string): string => {
  switch (error.type) {
    case 'taken':
      return guardStrings.taken(alias);
    case 'unfit':
      return guardStrings.unfit;
    case 'says-name':
      return guardStrings.saysName;
    case 'held':
    case 'unfinished':
    case 'nothing':
    case 'broken':
      return text.problems[error.type];
    case 'disk-full':
    case 'read-only':
    case 'io':
    case 'too-large':
      return text.problems.notSaved;
    default:
      return unreachable(error);
  }
};
