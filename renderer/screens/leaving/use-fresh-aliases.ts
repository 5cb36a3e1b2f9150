import { useEffect, useState } from 'react';
import type { FoundGroup } from '../../leaving/groups.ts';
import { hasAlias } from '../../guard/offer.ts';
import { guardStrings } from '../../strings/guard.ts';
import { useVault } from '../../vault/live.tsx';

/** Nobody gives so many people a name in one page; the rest can still leave by their kind. */
const most = 40;

/** For each that nobody is known by: a name that nobody else here has, and no two the same. */
export const useFreshAliases = (groups: readonly FoundGroup[]): ReadonlyMap<string, string> => {
  const { api } = useVault();
  const [fresh, setFresh] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let isWanted = true;
    const suggest = async (): Promise<void> => {
      const offered = new Map<string, string>();
      for (const { key, words, kind, places } of groups) {
        if (offered.size >= most) break;
        if (!hasAlias({ kind }) || places.some(({ aliases }) => aliases.length > 0)) continue;
        const names = await api.suggestAliases(words, guardStrings.letterWord, offered.size + 1);
        const free = names.find((name) => ![...offered.values()].includes(name));
        if (free !== undefined) offered.set(key, free);
      }
      if (isWanted) setFresh(offered);
    };
    void suggest();
    return () => {
      isWanted = false;
    };
  }, [api, groups]);
  return fresh;
};
