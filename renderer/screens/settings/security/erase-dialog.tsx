import { type FormEvent, useState } from 'react';
import { heldSince } from '#shared/journal/protection';
import { useApp } from '../../../app/app-context.ts';
import { remainsStrings as text } from '../../../strings/keeping.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useVault } from '../../../vault/live.tsx';
import styles from './lines.module.css';

interface EraseDialogProps {
  /** The folder that was chosen for backups, which stays; null without one. */
  readonly folder: string | null;
  readonly onClose: () => void;
}

/** Nothing here happens by a press alone: the word has to be typed. */
export const EraseDialog = ({ folder, onClose }: EraseDialogProps) => {
  const { machine } = useApp();
  const { api, whileAlive } = useVault();
  const toast = useToast();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const [busy, setBusy] = useState(false);

  const erase = async (): Promise<void> => {
    if (busy) return;
    if (typed.trim().toLowerCase() !== text.eraseWord) return setWrong(true);
    setBusy(true);
    // Asked of the vault itself: what this screen shows may be a moment old.
    const protection = await whileAlive(api.protection()).catch(() => null);
    const isFree = protection !== null && heldSince(protection) === null;
    const erased = isFree ? await machine.eraseEverything().catch(() => null) : null;
    // The window goes by itself; until then nothing can be pressed any more.
    if (erased?.ok === true) return;
    toast({ kind: 'problem', text: text.notErased });
    onClose();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void erase();
  };

  return (
    <Dialog
      key={busy ? 'busy' : 'asking'}
      title={text.eraseTitle}
      size="lg"
      onCancel={busy ? () => undefined : onClose}
      actions={
        busy
          ? []
          : [
              { label: text.eraseKeep, onPress: onClose, isSafe: true },
              { label: text.eraseDo, onPress: () => void erase(), kind: 'danger' },
            ]
      }
    >
      {busy ? (
        <Progress label={text.erasing} value={null} />
      ) : (
        <form className={styles['paragraphs']} onSubmit={submit}>
          <p>{text.eraseBody}</p>
          <p>{text.eraseStays(folder)}</p>
          <TextField
            label={text.eraseType}
            autoComplete="off"
            value={typed}
            error={wrong ? text.eraseWrong : null}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setWrong(false);
            }}
          />
        </form>
      )}
    </Dialog>
  );
};
