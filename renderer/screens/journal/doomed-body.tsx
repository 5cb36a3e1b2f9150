import type { Remote } from 'comlink';
import { useCallback } from 'react';
import type { RecordId } from '#shared/vault/record-id';
import { flagStrings } from '../../strings/flags.ts';
import { journalStrings as text } from '../../strings/journal.ts';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';

/** What deleting an entry for good takes away, and what of it stays elsewhere. */
export const DoomedBody = ({ entry }: { readonly entry: RecordId }) => {
  const ask = useCallback(
    async (vault: Remote<VaultApi>) => ({
      flags: (await vault.flagsOf(entry)).length,
      brought: await vault.broughtFrom(entry),
    }),
    [entry],
  );
  const live = useLive(ask);
  const { flags, brought } = live.state === 'ready' ? live.value : { flags: 0, brought: 0 };
  return (
    <>
      {text.forGoodBody}
      {flags === 0 ? null : ` ${flagStrings.goneWith}`}
      {brought === 0 ? null : ` ${flagStrings.staysBrought(brought)}`}
    </>
  );
};
