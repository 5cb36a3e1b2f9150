import { type FormEvent, useRef, useState } from 'react';
import { keyFileSize } from '#shared/vault/key-file';
import { useApp } from '../../../app/app-context.ts';
import { keysProblem, keysStrings as text } from '../../../strings/keys.ts';
import { Callout } from '../../../ui/callout.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { PassphraseField, type PassphraseHandle } from '../../../ui/passphrase-field.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { useVault } from '../../../vault/live.tsx';
import styles from './keys.module.css';
import { OldCopies } from './old-copies.tsx';

type Phase =
  | { readonly type: 'asking'; readonly problem?: string }
  | { readonly type: 'busy'; readonly label: string }
  | { readonly type: 'done'; readonly name: string; readonly old: readonly string[] };

/** Makes a file the second half of what opens the vault. */
export const AddKeyFileDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const vault = useVault();
  const { random, keyFile, quickUnlock } = useApp();
  const [phase, setPhase] = useState<Phase>({ type: 'asking' });
  const field = useRef<PassphraseHandle>(null);

  /** Null when it came to nothing and nothing is to be said. */
  const add = async (passphrase: string): Promise<Phase> => {
    setPhase({ type: 'busy', label: text.checkingFirst });
    // Before a file is written that would be good for nothing.
    if (!(await vault.whileAlive(vault.api.opensWith({ passphrase })))) return { type: 'asking', problem: text.wrong };
    const key = random.bytes(keyFileSize);
    const saved = await keyFile.save(key);
    if (!saved.ok) return { type: 'asking', problem: text.fileNotSaved };
    if (saved.value === null) return { type: 'asking' };
    setPhase({ type: 'busy', label: text.addingFile });
    const next = { passphrase, keyFile: key };
    const changed = await vault.whileAlive(vault.api.changePassphrase({ passphrase }, next));
    key.fill(0);
    if (!changed.ok) return { type: 'asking', problem: keysProblem(changed.error) };
    // The vault has no PIN any more: one would open it without the file.
    await quickUnlock.forget().catch(() => undefined);
    return { type: 'done', name: saved.value.name, old: changed.value.old };
  };

  const submit = (event?: FormEvent): void => {
    event?.preventDefault();
    if (field.current === null || phase.type === 'busy') return;
    if (field.current.isEmpty()) return field.current.focus();
    void add(field.current.take())
      .catch((): Phase => ({ type: 'asking', problem: text.failed }))
      .then(setPhase);
  };

  if (phase.type === 'done') {
    return (
      <Dialog
        key="done"
        title={text.fileAdded}
        onCancel={onClose}
        actions={[{ label: text.done, kind: 'primary', onPress: onClose, isSafe: true }]}
      >
        <p>{text.fileAddedBody(phase.name)}</p>
        <OldCopies old={phase.old}>{text.fileOldCopies}</OldCopies>
      </Dialog>
    );
  }
  const busy = phase.type === 'busy';
  return (
    <Dialog
      key="asking"
      title={text.addFile}
      onCancel={busy ? () => undefined : onClose}
      actions={
        busy
          ? []
          : [
              { label: text.cancel, onPress: onClose },
              { label: text.saveFile, kind: 'primary', onPress: submit },
            ]
      }
    >
      <p>{text.addFileBody}</p>
      <div className={styles['note']}>
        <Callout tone="lamp" icon="key">
          {text.addFileLost}
        </Callout>
      </div>
      <form className={styles['form']} onSubmit={submit} autoComplete="off">
        <PassphraseField ref={field} focusFirst label={text.addFilePresent} readOnly={busy} />
        <Problem words={phase.type === 'asking' ? phase.problem : null} />
        {busy ? <Progress label={phase.label} value={null} /> : null}
      </form>
    </Dialog>
  );
};
