import { sameJson } from '../kernel/same-json.ts';
import type { Alias } from './alias.ts';
import { isSameForm } from './kept-form.ts';

const union = <T>(ours: readonly T[], theirs: readonly T[], isSame: (a: T, b: T) => boolean): T[] => [
  ...ours,
  ...theirs.filter((one) => !ours.some((other) => isSame(one, other))),
];

const dated = <T extends { readonly at: { readonly ms: number } }>(ours: readonly T[], theirs: readonly T[]): T[] =>
  union(ours, theirs, sameJson).toSorted((a, b) => a.at.ms - b.at.ms);

/** The later of two days; null where neither side has one. */
const newest = (a: Alias['lastCheckUp'], b: Alias['lastCheckUp']): Alias['lastCheckUp'] =>
  a === null || (b !== null && b > a) ? b : a;

const least = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a);

/** Names that were forgotten on either side are forgotten: another copy doesn't bring them back. */
const forms = (ours: Alias, theirs: Alias): Pick<Alias, 'forms' | 'forgottenAt'> => {
  const [, last = null] = [ours.forgottenAt, theirs.forgottenAt].toSorted((a, b) => (a?.ms ?? -1) - (b?.ms ?? -1));
  const all = union(ours.forms, theirs.forms, isSameForm);
  return { forms: all.filter(({ at }) => last === null || at.ms > last.ms), forgottenAt: last };
};

/** Two histories of one entity come to one; the alias here stays, and the other is remembered as one it had. */
export const mergeAliases = (ours: Alias, theirs: Alias): { readonly keep: Alias; readonly leftOut: boolean } => {
  const said = (alias: Alias): readonly string[] => [...alias.formerly, alias.alias];
  const turnOn = newest(ours.turnOn ?? null, theirs.turnOn ?? null);
  const keep: Alias = {
    ...ours,
    ...forms(ours, theirs),
    formerly: [...new Set([...ours.formerly, ...said(theirs)])].filter((one) => one !== ours.alias),
    role: ours.role ?? theirs.role,
    knownSince: least(ours.knownSince, theirs.knownSince),
    stages: dated(ours.stages, theirs.stages),
    soleSupport: dated(ours.soleSupport, theirs.soleSupport),
    hope: ours.hope ?? theirs.hope,
    lastCheckUp: newest(ours.lastCheckUp, theirs.lastCheckUp),
    // One turn a week, on whichever machine it stood.
    ...(turnOn === null ? {} : { turnOn }),
    mergedInto: ours.mergedInto ?? theirs.mergedInto,
  };
  const differs = ours.hope !== null && theirs.hope !== null && ours.hope !== theirs.hope;
  return { keep, leftOut: differs || ours.alias !== theirs.alias || ours.kind !== theirs.kind };
};
