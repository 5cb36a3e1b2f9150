import { useState } from 'react';
import type { AliasKind } from '#shared/journal/alias';
import type { Kind } from '#shared/guard/span';
import type { Decision } from '#shared/redaction/detail';
import type { Found } from '../../leaving/found.ts';
import type { FoundGroup } from '../../leaving/groups.ts';
import { leavingStrings as text } from '../../strings/leaving.ts';
import { useVault } from '../../vault/live.tsx';
import { useDecisions } from './use-decisions.ts';

const aliasKind = (kind: Kind): AliasKind => (kind === 'org' ? 'organisation' : kind === 'place' ? 'place' : 'client');

/** Decides, and takes back. A new alias goes into the book, so that it is the same one for ever. */
export const useDecide = (fresh: ReadonlyMap<string, string>) => {
  const { api } = useVault();
  const { decisions, last, decide, undo } = useDecisions();
  const [trouble, setTrouble] = useState<string | null>(null);
  return {
    decisions,
    last,
    trouble,
    undo: (): void => {
      setTrouble(null);
      undo();
    },
    decide: (group: FoundGroup, places: readonly Found[], decision: Decision | null): void => {
      setTrouble(null);
      const alias = decision?.as === 'alias' ? decision.alias : null;
      if (alias === null || alias !== fresh.get(group.key)) return decide(places, decision);
      const take = async (): Promise<void> => {
        const taken = await api.acceptAlias(group.words, { kind: aliasKind(group.kind), alias, role: null });
        if (!taken.ok) return setTrouble(taken.error.type === 'taken' ? text.taken : text.notSaved);
        const token = taken.value.undo;
        decide(places, decision, token === null ? null : () => void api.undoAlias(token));
      };
      void take();
    },
  };
};
