import { type FormEvent, useRef, useState } from 'react';
import { useApp } from '../../../app/app-context.ts';
import { keysProblem, keysStrings as text } from '../../../strings/keys.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { PassphraseField, type PassphraseHandle } from '../../../ui/passphrase-field.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { useVault } from '../../../vault/live.tsx';
import type { KeyFileChoice } from '../../unlock/key-file-choice.ts';
import { NewPassphrase, type NewPassphraseHandle } from '../../unlock/new-passphrase.tsx';
import { secretOf } from '../../../vault/secret-of.ts';
import { KeyFileRow } from './key-file-row.tsx';
import styles from './keys.module.css';
import { OldCopies } from './old-copies.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';

type Phase =
  | { readonly type: 'asking'; readonly wrong?: string; readonly problem?: string }
  | { readonly type: 'changing' }
  | { readonly type: 'done'; readonly old: readonly string[] };

interface ChangePassphraseDialogProps {
  /** A key file that is needed now: `kept` for the new passphrase as well, or `dropped` with this change. */
  readonly keyFile: 'none' | 'kept' | 'dropped';
  readonly onClose: () => void;
}

/** Asks for the present passphrase and a new one, and says what the new one does not undo. */
export const ChangePassphraseDialog = ({ keyFile, onClose }: ChangePassphraseDialogProps) => {
  const app = useApp();
  const [file, setFile] = useState<KeyFileChoice | null>(null);
  const vault = useVault();
  const help = useNewPassphrase();
  const [phase, setPhase] = useState<Phase>({ type: 'asking' });
  const present = useRef<PassphraseHandle>(null);
  const fresh = useRef<NewPassphraseHandle>(null);
  const taken = useRef(false);
  const busy = phase.type === 'changing';

  const change = async (): Promise<void> => {
    if (present.current === null || fresh.current === null) return;
    if (present.current.isEmpty()) return present.current.focus();
    const key = file === null ? null : await app.keyFile.read(file);
    if (file !== null && key === null) return setPhase({ type: 'asking', problem: text.fileUnread });
    const chosen = await fresh.current.take();
    if (chosen === null) return;
    const typed = present.current.take();
    const secret = secretOf(typed);
    if (key === null && keyFile !== 'none' && (keyFile === 'kept' || 'passphrase' in secret)) {
      chosen.giveBack();
      present.current.putBack(typed);
      return setPhase({ type: 'asking', problem: text.fileMissing });
    }
    setPhase({ type: 'changing' });
    const withFile = key === null ? {} : { keyFile: key };
    const next = { passphrase: chosen.passphrase, ...(keyFile === 'kept' ? withFile : {}) };
    const changed = await vault
      .whileAlive(vault.api.changePassphrase('passphrase' in secret ? { ...secret, ...withFile } : secret, next))
      .catch(() => null);
    if (changed?.ok === true) return setPhase({ type: 'done', old: changed.value.old });
    // What was typed stays, for a try that came to nothing; a wrong passphrase alone is typed anew.
    chosen.giveBack();
    if (changed?.error.type === 'wrong-passphrase') {
      setPhase({ type: 'asking', wrong: text.wrong });
      return present.current.focus();
    }
    present.current.putBack(typed);
    setPhase({ type: 'asking', problem: changed === null ? text.failed : keysProblem(changed.error) });
  };

  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    // A second Enter would find the fields already emptied.
    if (taken.current) return;
    taken.current = true;
    void change().finally(() => {
      taken.current = false;
    });
  };

  if (phase.type === 'done') {
    return (
      <Dialog
        key="done"
        title={text.changed}
        onCancel={onClose}
        actions={[{ label: text.done, kind: 'primary', onPress: onClose, isSafe: true }]}
      >
        <p>{text.changedBody}</p>
        <OldCopies old={phase.old}>{text.oldCopies}</OldCopies>
      </Dialog>
    );
  }
  const wrong = phase.type === 'asking' ? phase.wrong : undefined;
  return (
    <Dialog
      key="asking"
      title={keyFile === 'dropped' ? text.removeFile : text.change}
      onCancel={busy ? () => undefined : onClose}
      actions={
        busy
          ? []
          : [
              { label: text.cancel, onPress: onClose },
              { label: text.changeIt, kind: 'primary', onPress: submit },
            ]
      }
    >
      {keyFile === 'dropped' ? <p>{text.removeFileBody}</p> : null}
      <form className={styles['form']} onSubmit={submit} autoComplete="off">
        <PassphraseField
          ref={present}
          focusFirst
          label={text.present}
          readOnly={busy}
          invalid={wrong !== undefined}
          onText={() => setPhase({ type: 'asking' })}
        />
        <p className={styles['problem']} role="alert">
          {wrong ?? ''}
        </p>
        {keyFile === 'none' ? null : <KeyFileRow chosen={file} onChoose={setFile} busy={busy} />}
        <NewPassphrase
          ref={fresh}
          {...help}
          label={text.fresh}
          again={text.again}
          busy={busy}
          error={phase.type === 'asking' ? phase.problem : undefined}
        />
        {/* Enter in a field sends a form only where it has a button for that. */}
        <button type="submit" hidden>
          {text.changeIt}
        </button>
        {busy ? <Progress label={text.changing} value={null} /> : <p className={styles['note']}>{text.oldCopies}</p>}
      </form>
    </Dialog>
  );
};
