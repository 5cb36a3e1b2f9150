import { sameJson } from '../kernel/same-json.ts';
import type { CpdAccount } from './cpd-account.ts';
import type { Flag } from './flag.ts';
import type { Merged } from './merge-records.ts';
import { joinAgreed, joinGoodThings, joinItems, joinLines } from './merge-session-lines.ts';
import { mostJoinedAgreed, mostJoinedItems, type SupervisionSession } from './supervision-session.ts';

/** Flags over one thing are one flag, under whatever id; a passage has its own in the page. */
export const flagDocument = ({ about }: Flag): string | null => {
  if (about.kind === 'entry') return `flag entry ${about.entry}`;
  if (about.kind === 'line') return `flag line ${about.record}`;
  return about.kind === 'finding' ? `flag finding ${about.direction} ${about.since}` : null;
};

export const mergeFlags = (ours: Flag, theirs: Flag): Merged<Flag> => ({
  keep: { ...ours, want: ours.want ?? theirs.want },
  beside: null,
  leftOut: false,
});

const isApart = (ours: unknown, theirs: unknown): boolean =>
  ours !== null && theirs !== null && !sameJson(ours, theirs);

/** Held on either side, it was held, on the day that was said there. What is here stays of two taps. */
export const mergeSessions = (ours: SupervisionSession, theirs: SupervisionSession): Merged<SupervisionSession> => {
  const items = joinLines(ours.items, theirs.items, joinItems, mostJoinedItems);
  const good = joinLines(ours.good, theirs.good, joinGoodThings, mostJoinedItems);
  const agreed = joinLines(ours.agreed, theirs.agreed, joinAgreed, mostJoinedAgreed);
  const wasHeldThere = ours.heldAt === null && theirs.heldAt !== null;
  const keep: SupervisionSession = {
    ...ours,
    heldAt: ours.heldAt ?? theirs.heldAt,
    day: wasHeldThere ? (theirs.day ?? ours.day) : (ours.day ?? theirs.day),
    items: items.lines,
    good: good.lines,
    agreed: agreed.lines,
    // Said on either side, it was said.
    ...(theirs.saysSpoken === true ? { saysSpoken: true } : {}),
    helped: ours.helped ?? theirs.helped,
    supported: ours.supported ?? theirs.supported,
    together: ours.together ?? theirs.together,
    outside: ours.outside ?? theirs.outside,
  };
  const ratings = (['helped', 'supported', 'together'] as const).some((name) => isApart(ours[name], theirs[name]));
  return { keep, beside: null, leftOut: items.leftOut || good.leftOut || agreed.leftOut || ratings };
};

/** Words are never woven into one another: both accounts stand. */
export const mergeCpdAccounts = (ours: CpdAccount, theirs: CpdAccount): Merged<CpdAccount> => ({
  keep: ours,
  beside: sameJson(ours.answers, theirs.answers) && ours.shape === theirs.shape ? null : theirs,
  leftOut: false,
});
