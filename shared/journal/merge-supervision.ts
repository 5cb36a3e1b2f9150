import { sameJson } from '../kernel/same-json.ts';
import type { CpdAccount } from './cpd-account.ts';
import type { Flag } from './flag.ts';
import type { Merged } from './merge-records.ts';
import { mostAgreed, mostItems, type SupervisionSession } from './supervision-session.ts';

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

interface WithId {
  readonly id: string;
  readonly from?: string | null;
}

const isThere = (all: readonly WithId[], one: WithId): boolean =>
  all.some(({ id, from }) => id === one.id || (from !== undefined && from !== null && from === one.from));

/** What was put in on either side is in it. */
const both = <T extends WithId>(ours: readonly T[], theirs: readonly T[], most: number): readonly [T[], boolean] => {
  const added = theirs.filter((one) => !isThere(ours, one));
  const all = [...ours, ...added];
  const isChanged = theirs.some((one) => ours.some((other) => other.id === one.id && !sameJson(one, other)));
  return [all.slice(0, most), all.length > most || isChanged];
};

/** Held on either side, it was held. Of two wordings of one item what is here stays. */
export const mergeSessions = (ours: SupervisionSession, theirs: SupervisionSession): Merged<SupervisionSession> => {
  const [items, isItemLeft] = both(ours.items, theirs.items, mostItems);
  const [good, isGoodLeft] = both(ours.good, theirs.good, mostItems);
  const [agreed, isAgreedLeft] = both(ours.agreed, theirs.agreed, mostAgreed);
  const keep: SupervisionSession = {
    ...ours,
    heldAt: ours.heldAt ?? theirs.heldAt,
    day: ours.day ?? theirs.day,
    items,
    good,
    agreed,
    helped: ours.helped ?? theirs.helped,
    supported: ours.supported ?? theirs.supported,
    together: ours.together ?? theirs.together,
    outside: ours.outside ?? theirs.outside,
  };
  return { keep, beside: null, leftOut: isItemLeft || isGoodLeft || isAgreedLeft };
};

/** Words are never woven into one another: both accounts stand. */
export const mergeCpdAccounts = (ours: CpdAccount, theirs: CpdAccount): Merged<CpdAccount> => ({
  keep: ours,
  beside: sameJson(ours.answers, theirs.answers) && ours.shape === theirs.shape ? null : theirs,
  leftOut: false,
});
