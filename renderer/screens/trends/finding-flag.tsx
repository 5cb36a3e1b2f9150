import type { Remote } from 'comlink';
import { useCallback } from 'react';
import { useKeysWhileShown } from '../../app/keys.ts';
import { isFlagKey } from '../../flags/is-flag-key.ts';
import { WantPicker } from '../../flags/want-picker.tsx';
import { flagStrings as text } from '../../strings/flags.ts';
import { useToast } from '../../ui/toast.tsx';
import { useLive, useVault } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import type { LeanSaid } from '../../workers/vault/commands/trends.ts';

interface FindingFlagProps {
  readonly lean: LeanSaid;
  readonly isKept: boolean;
  readonly onKey: () => void;
}

/** What is wanted from supervision about a finding that is kept to be brought; its key brings it, or lets it go. */
export const FindingFlag = ({ lean: { direction, since }, isKept, onKey }: FindingFlagProps) => {
  const { api } = useVault();
  const toast = useToast();
  const ask = useCallback(
    (vault: Remote<VaultApi>) => vault.flagOver({ kind: 'finding', direction, since }),
    [direction, since],
  );
  const live = useLive(ask);
  useKeysWhileShown((event) => {
    if (!isFlagKey(event) || event.repeat) return;
    event.preventDefault();
    onKey();
  });
  const flag = live.state === 'ready' ? live.value : null;
  if (!isKept || flag === null) return null;
  return (
    <WantPicker
      label={text.want}
      value={flag.want}
      onChange={(want) =>
        void api.sayWant(flag.id, null, want).then((saved) => {
          if (!saved.ok) toast({ kind: 'problem', text: text.notSaved });
        })
      }
    />
  );
};
