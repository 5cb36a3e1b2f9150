import { useRef, useState } from 'react';
import { keysStrings as text } from '../../../strings/keys.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useVault } from '../../../vault/live.tsx';
import styles from './keys.module.css';
import { OldCopies } from './old-copies.tsx';
import { type KeyFileNeed, PassphrasesForm, type PassphrasesHandle } from './passphrases-form.tsx';
import { useOnce } from '../../../ui/use-once.ts';

type Phase =
  | { readonly type: 'asking' }
  | { readonly type: 'changing' }
  | { readonly type: 'done'; readonly old: readonly string[] };

interface ChangePassphraseDialogProps {
  readonly keyFile: KeyFileNeed;
  /** A PIN opens it too, and goes on doing so. */
  readonly hasPin: boolean;
  readonly onClose: () => void;
}

/** Asks for the present passphrase and a new one, and says what the new one does not undo. */
export const ChangePassphraseDialog = ({ keyFile, hasPin, onClose }: ChangePassphraseDialogProps) => {
  const vault = useVault();
  const [phase, setPhase] = useState<Phase>({ type: 'asking' });
  const form = useRef<PassphrasesHandle>(null);
  const busy = phase.type === 'changing';

  const change = useOnce(async () => {
    const taken = (await form.current?.take()) ?? null;
    if (taken === null) return;
    setPhase({ type: 'changing' });
    const changed = await vault.whileAlive(vault.api.changePassphrase(taken.secret, taken.next)).catch(() => null);
    if (changed?.ok === true) return setPhase({ type: 'done', old: changed.value.old });
    setPhase({ type: 'asking' });
    taken.giveBack(changed?.error ?? null);
  });

  if (phase.type === 'done') {
    return (
      <Dialog
        key="done"
        title={text.changed}
        onCancel={onClose}
        actions={[{ label: text.done, kind: 'primary', onPress: onClose, isSafe: true }]}
      >
        <p>{hasPin ? text.changedBodyWithPin : text.changedBody}</p>
        <OldCopies old={phase.old}>{text.oldCopies}</OldCopies>
      </Dialog>
    );
  }
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
              { label: text.changeIt, kind: 'primary', onPress: change },
            ]
      }
    >
      {keyFile === 'dropped' ? <p>{text.removeFileBody}</p> : null}
      <PassphrasesForm
        ref={form}
        keyFile={keyFile}
        busy={busy ? text.changing : null}
        submitLabel={text.changeIt}
        onSubmit={change}
      >
        <p className={styles['note']}>{text.oldCopies}</p>
      </PassphrasesForm>
    </Dialog>
  );
};
