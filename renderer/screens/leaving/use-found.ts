import { useEffect, useMemo, useState } from 'react';
import { layOut } from '#shared/aliases/document-text';
import type { DocumentNode } from '#shared/journal/entry';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { useGuard } from '../../guard/guard-context.ts';
import { useGuardOfVault } from '../../guard/use-guard-of-vault.ts';
import { findDetails, type FoundInText, type NotLooked } from '../../leaving/found.ts';
import { useVault } from '../../vault/live.tsx';

/** `too-much`: nobody knows what stands in it, and why. */
export type Looked =
  | { readonly state: 'looking' }
  | { readonly state: 'too-much'; readonly why: NotLooked }
  | ({ readonly state: 'found' } & FoundInText);

const lookedFrom = (found: FoundInText | NotLooked): Looked =>
  typeof found === 'string' ? { state: 'too-much', why: found } : { state: 'found', ...found };

/** What is found in a page that is about to leave, also where pages aren't looked at while they are written. */
export const useFound = (document: DocumentNode, entry: RecordId | null): Looked => {
  const { api } = useVault();
  const { region } = useApp().preferences;
  const given = useGuard();
  const own = useGuardOfVault(given === null);
  const guard = given ?? own;
  const [looked, setLooked] = useState<Looked>({ state: 'looking' });
  const { text } = useMemo(() => layOut(document), [document]);
  useEffect(() => {
    if (guard === null) return undefined;
    let isWanted = true;
    void findDetails({ text, entry, region }, guard, api, () => isWanted).then((found) => {
      if (isWanted && found !== null) setLooked(lookedFrom(found));
    });
    return () => {
      isWanted = false;
    };
  }, [text, entry, guard, api, region]);
  // What was found in other words than these says nothing of them.
  return looked.state === 'found' && looked.text !== text ? { state: 'looking' } : looked;
};
