import type { Remote } from 'comlink';
import { useCallback } from 'react';
import type { RecordId } from '#shared/vault/record-id';
import { flagStrings as text, inShort } from '../strings/flags.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useToast } from '../ui/toast.tsx';
import { useLive, useVault } from '../vault/live.tsx';
import type { VaultApi } from '../vault/vault-api.ts';
import type { FlagInEntry } from '../workers/vault/queries/flags.ts';
import styles from './flags-list.module.css';
import { WantPicker } from './want-picker.tsx';

interface FlagsListProps {
  readonly entry: RecordId;
  readonly onLift: (flag: FlagInEntry) => void;
}

/** Everything that is flagged in one entry, with what is wanted from it; nothing where nothing is. */
export const FlagsList = ({ entry, onLift }: FlagsListProps) => {
  const { api } = useVault();
  const toast = useToast();
  const ask = useCallback((vault: Remote<VaultApi>) => vault.flagsOf(entry), [entry]);
  const live = useLive(ask);
  const flags = live.state === 'ready' ? live.value : [];
  if (flags.length === 0) return null;
  return (
    <section className={styles['flags']} aria-label={text.list}>
      <h3>{text.list}</h3>
      <ul>
        {flags.map((flag) => {
          const words = flag.kind === 'entry' ? text.whole : inShort(flag.words);
          return (
            <li key={flag.id}>
              <Icon name="flag-fill" size={15} />
              <span className={styles['words']}>{words}</span>
              <WantPicker
                label={text.wantFrom(words)}
                value={flag.want}
                onChange={(want) =>
                  void api.sayWant(flag.id, flag.kind === 'passage' ? entry : null, want).then((saved) => {
                    if (!saved.ok) toast({ kind: 'problem', text: text.notSaved });
                  })
                }
              />
              <Button
                size="sm"
                kind="quiet"
                icon="x"
                aria-label={text.liftFrom(words)}
                title={text.lift}
                onClick={() => onLift(flag)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
};
