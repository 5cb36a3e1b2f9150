import type { Remote } from 'comlink';
import { useCallback, useEffect, useRef } from 'react';
import type { Want } from '#shared/journal/flag';
import type { RecordId } from '#shared/vault/record-id';
import { flagStrings as text, inShort } from '../strings/flags.ts';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';
import { useLive, useVault } from '../vault/live.tsx';
import type { VaultApi } from '../vault/vault-api.ts';
import { isFlagKey } from './is-flag-key.ts';
import styles from './flags-list.module.css';
import { useFlagCommand } from './use-flag-command.ts';
import { WantPicker } from './want-picker.tsx';

interface FlagWantProps {
  readonly flag: { readonly id: RecordId; readonly want: Want | null };
  readonly words: string;
}

const FlagWant = ({ flag, words }: FlagWantProps) => {
  const { api } = useVault();
  const toast = useToast();
  const say = async (want: Want | null): Promise<void> => {
    const saved = await api.sayWant(flag.id, null, want);
    if (!saved.ok) toast({ kind: 'problem', text: text.notSaved });
  };
  return <WantPicker label={text.wantFrom(inShort(words))} value={flag.want} onChange={(want) => void say(want)} />;
};

/** Brings a line of a ledger to supervision, or takes it off again; its key counts while the focus is in that line. */
export const FlagLine = ({ record, words }: { readonly record: RecordId; readonly words: string }) => {
  const run = useFlagCommand();
  const button = useRef<HTMLDivElement>(null);
  const ask = useCallback((vault: Remote<VaultApi>) => vault.flagOver({ kind: 'line', record }), [record]);
  const live = useLive(ask);
  const flag = live.state === 'ready' ? live.value : null;
  const isFlagged = flag !== null;
  const toggle = useCallback((): void => {
    const about = { kind: 'line', record } as const;
    if (isFlagged) void run((api) => api.liftFlag(about), text.lifted, text.notLifted);
    else void run((api) => api.setFlag(about), text.done);
  }, [run, record, isFlagged]);
  useEffect(() => {
    const line = button.current?.closest('li');
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isFlagKey(event) || event.repeat) return;
      event.preventDefault();
      toggle();
    };
    line?.addEventListener('keydown', onKeyDown);
    return () => line?.removeEventListener('keydown', onKeyDown);
  }, [toggle]);
  return (
    <div ref={button} className={styles['line']}>
      <Button
        size="sm"
        kind="quiet"
        icon={isFlagged ? 'flag-fill' : 'flag'}
        aria-label={text.flagLine(inShort(words))}
        aria-pressed={isFlagged}
        title={text.flag}
        onClick={toggle}
      />
      {flag === null ? null : <FlagWant flag={flag} words={words} />}
    </div>
  );
};
