import { useRef, useState } from 'react';
import { restoreStrings as text } from '../../strings/restore.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PassphraseField, type PassphraseHandle } from '../../ui/passphrase-field.tsx';
import { Progress } from '../../ui/progress.tsx';
import { KeyFileRow } from '../settings/keys/key-file-row.tsx';
import type { chooseKeyFile, KeyFileChoice } from './key-file-choice.ts';
import styles from './restore-dialog.module.css';

/** Why a backup was not brought back, in words, and whether a key file is asked for. */
export interface NotRestored {
  readonly words: string;
  readonly asksForFile?: true;
}

interface RestoreDialogProps {
  /** Opens the backup and fills the machine from it; answers with what went wrong, or null when it is done. */
  readonly onRestore: (typed: string, keyFile: KeyFileChoice | null) => Promise<NotRestored | null>;
  readonly chooseKeyFile: () => ReturnType<typeof chooseKeyFile>;
  readonly onCancel: () => void;
}

/** Asks for the secret that a backup was made with, and says how bringing it back goes. */
export const RestoreDialog = ({ onRestore, chooseKeyFile: choose, onCancel }: RestoreDialogProps) => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<NotRestored | null>(null);
  const [file, setFile] = useState<KeyFileChoice | null>(null);
  const [asksForFile, setAsksForFile] = useState(false);
  const field = useRef<PassphraseHandle>(null);

  const submit = async (): Promise<void> => {
    const typed = field.current?.take() ?? '';
    if (typed === '' || busy) return;
    setBusy(true);
    setProblem(null);
    const wrong = await onRestore(typed, file);
    if (wrong === null) return;
    setBusy(false);
    setProblem(wrong);
    // What was typed may well be right: only its other half was missing.
    if (wrong.asksForFile === true) field.current?.putBack(typed);
    if (wrong.asksForFile === true) setAsksForFile(true);
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
          {problem?.words}
        </p>
        {asksForFile ? <KeyFileRow choose={choose} chosen={file} onChoose={setFile} busy={busy} /> : null}
        {busy ? <Progress label={text.busy} value={null} /> : null}
      </form>
    </Dialog>
  );
};
