import { type FormEvent, useRef, useState } from 'react';
import { keysProblem, keysStrings as text } from '../../../strings/keys.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { PassphraseField, type PassphraseHandle } from '../../../ui/passphrase-field.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { useVault } from '../../../vault/live.tsx';
import { NewPassphrase, type NewPassphraseHandle } from '../../unlock/new-passphrase.tsx';
import { secretOf } from '../../../vault/secret-of.ts';
import styles from './keys.module.css';
import { OldCopies } from './old-copies.tsx';
import { useNewPassphrase } from './use-new-passphrase.ts';

type Phase =
  | { readonly type: 'asking'; readonly wrong?: string; readonly problem?: string }
  | { readonly type: 'changing' }
  | { readonly type: 'done'; readonly old: readonly string[] };

/** Asks for the present passphrase and a new one, and says what the new one does not undo. */
export const ChangePassphraseDialog = ({ onClose }: { readonly onClose: () => void }) => {
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
    const chosen = await fresh.current.take();
    if (chosen === null) return;
    const typed = present.current.take();
    setPhase({ type: 'changing' });
    const changed = await vault
      .whileAlive(vault.api.changePassphrase(secretOf(typed), { passphrase: chosen.passphrase }))
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
      title={text.change}
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
