import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { formName, formNamesBegin } from '#shared/journal/left-form';
import type { VaultClient } from '../vault/client.ts';
import { useLive } from '../vault/live.tsx';
import { type FormDraft, formKey } from './draft-keys.ts';
import type { DraftKey, Drafts } from './drafts.ts';

const ask = (api: VaultClient['api']) => api.formsLeft();

/**
 * Forms that were left wait among the drafts, as the vault has them: read before the first screen is drawn, and anew
 * whenever something in the vault is different. Those of before this unlock stand open by themselves no more.
 */
export const LeftForms = ({ drafts, children }: { readonly drafts: Drafts; readonly children: ReactNode }) => {
  const live = useLive(ask);
  const forms = live.state === 'ready' ? live.value : null;
  const atUnlock = useRef<ReadonlyMap<string, number> | null>(null);
  const [isRead, setRead] = useState(false);
  useLayoutEffect(() => {
    if (forms === null) return;
    const first = (atUnlock.current ??= new Map(forms.map(({ of, editedAt }) => [formName(of), editedAt.ms])));
    const found = forms.map(({ of, values, isAside, editedAt }): readonly [DraftKey<FormDraft>, FormDraft] => {
      const isOfBefore = first.get(formName(of)) === editedAt.ms;
      return [formKey(of), { values, isAside: isAside || isOfBefore, isBegun: true }];
    });
    drafts.found(formNamesBegin, new Map(found));
    setRead(true);
  }, [drafts, forms]);
  return isRead ? children : null;
};
