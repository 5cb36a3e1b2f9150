import { type Calendar, generalPhrase } from '#shared/aliases/general-phrase';
import { roleHere } from '#shared/aliases/role-of';
import { unreachable } from '#shared/kernel/unreachable';
import type { Decision } from '#shared/redaction/detail';
import { leavingStrings as text } from '../strings/leaving.ts';
import type { Found } from './found.ts';

/** One thing that may become of a detail. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Null: it is left to be looked at, and leaves in general words. */
  readonly decision: Decision | null;
}

/** The words that stand in a detail's place when only its kind is said; null where nothing can. */
export const generalWords = (page: string, found: Found, calendar: Calendar): string | null => {
  const role = roleHere(page, found, found.kind)?.role;
  return role ?? generalPhrase(page, found, found.kind, calendar)?.to.trim() ?? null;
};

const idOf = (decision: Decision | null): string => {
  if (decision === null) return 'open';
  return decision.as === 'alias' ? `alias ${decision.alias}` : decision.as;
};

const labelOf = (decision: Decision | null, general: string | null): string => {
  switch (decision?.as) {
    case undefined:
      return general === null ? text.openWritten : text.open(general);
    case 'alias':
      return text.alias(decision.alias);
    case 'general':
      return general === null ? text.general : text.as(general);
    case 'keep':
      return text.keep;
    case 'drop':
      return text.drop;
    case 'role':
      return text.as(decision.role.role);
    case 'words':
      return text.as(decision.to);
    default:
      return unreachable(decision);
  }
};

/** `now`: what is decided at present is always among them. `fresh`: a name that nobody else has. */
export const choicesFor = (
  found: Found,
  now: Decision | null,
  general: string | null,
  fresh: string | null,
): readonly Choice[] => {
  const decisions: readonly (Decision | null)[] = [
    ...(now === null || found.first === null ? [null] : []),
    ...found.aliases.map(({ alias }): Decision => ({ as: 'alias', alias })),
    ...(now !== null && now.as === 'alias' ? [now] : []),
    ...(fresh === null ? [] : [{ as: 'alias', alias: fresh } as const]),
    ...(general === null ? [] : [{ as: 'general' } as const]),
    { as: 'drop' },
    { as: 'keep' },
  ];
  const byId = new Map(decisions.map((decision) => [idOf(decision), decision]));
  return [...byId].map(([id, decision]) => {
    const isFresh = decision?.as === 'alias' && decision.alias === fresh && now !== decision;
    return { id, decision, label: isFresh ? text.newAlias(decision.alias) : labelOf(decision, general) };
  });
};

export const choiceIdOf = idOf;
