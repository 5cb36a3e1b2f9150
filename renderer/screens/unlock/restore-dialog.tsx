import { useRef, useState } from 'react';
import { restoreStrings as text } from '../../strings/restore.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PassphraseField, type PassphraseHandle } from '../../ui/passphrase-field.tsx';
import { Progress } from '../../ui/progress.tsx';
import styles from './restore-dialog.module.css';

export interface RestoreDialogProps {
  /** Opens the backup and fills the machine from it; answers with what went wrong, or null when it is done. */
  readonly onRestore: (typed: string) => Promise<string | null>;
  readonly onCancel: () => void;
}

/** Asks for the secret that a backup was made with, and says how bringing it back goes. */
export const RestoreDialog = ({ onRestore, onCancel }: RestoreDialogProps) => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<PassphraseHandle>(null);

  const submit = async (): Promise<void> => {
    const typed = field.current?.take() ?? '';
    if (typed === '' || busy) return;
    setBusy(true);
    setProblem(null);
    const wrong = await onRestore(typed);
    if (wrong === null) return;
    setBusy(false);
    setProblem(wrong);
    field.current?.focus();
  };

  return (
    <Dialog
      title={text.title}
      onCancel={() => (busy ? undefined : onCancel())}
      actions={[
        { label: text.cancel, onPress: () => (busy ? undefined : onCancel()), isSafe: true },
        { label: text.open, kind: 'primary', onPress: () => void submit() },
      ]}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p className={styles['lead']}>{text.which}</p>
        <PassphraseField ref={field} focusFirst label={text.field} readOnly={busy} invalid={problem !== null} />
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
        {busy ? <Progress label={text.busy} value={null} /> : null}
      </form>
    </Dialog>
  );
};
