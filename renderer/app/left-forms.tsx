import type { Remote } from 'comlink';
import { type ReactNode, useState } from 'react';
import { formNamesBegin } from '#shared/journal/left-form';
import type { RecordId } from '#shared/vault/record-id';
import { useLive } from '../vault/live.tsx';
import type { VaultApi } from '../vault/vault-api.ts';
import { type FormDraft, formKey } from './draft-keys.ts';
import type { DraftKey, Drafts } from './drafts.ts';
import { Opening } from './opening.tsx';

const readInto = (drafts: Drafts) => {
  let atUnlock: ReadonlyMap<RecordId, number> | null = null;
  return async (api: Remote<VaultApi>): Promise<true> => {
    const forms = await api.formsLeft();
    const first = (atUnlock ??= new Map(forms.map(({ id, editedAt }) => [id, editedAt.ms])));
    const found = forms.map(({ id, of, values, isAside, editedAt }): readonly [DraftKey<FormDraft>, FormDraft] => {
      const isOfBefore = first.get(id) === editedAt.ms;
      return [formKey(of), { id, values, isAside: isAside || isOfBefore, isBegun: true }];
    });
    drafts.found(formNamesBegin, new Map(found));
    return true;
  };
};

/**
 * Forms that were left wait among the drafts, as the vault has them: read before the first screen is drawn, and anew
 * whenever something in the vault is different. Those of before this unlock stand open by themselves no more.
 */
export const LeftForms = ({ drafts, children }: { readonly drafts: Drafts; readonly children: ReactNode }) => {
  const [read] = useState(() => readInto(drafts));
  return useLive(read).state === 'ready' ? children : <Opening />;
};
