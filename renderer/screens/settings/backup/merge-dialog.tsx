import { useEffect, useRef, useState } from 'react';
import { useApp } from '../../../app/app-context.ts';
import { useHold } from '../../../app/use-hold.ts';
import { dayOf, timeOf } from '../../../app/format.ts';
import { restoreStrings } from '../../../strings/restore.ts';
import { backupStrings as text } from '../../../strings/backup.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { PassphraseField, type PassphraseHandle } from '../../../ui/passphrase-field.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useVault } from '../../../vault/live.tsx';
import type { FileSecret } from '../../../vault/backups-api.ts';
import { asksForKeyFile, secretOf, withKeyFile } from '../../../vault/secret-of.ts';
import type { MergePreview } from '../../../workers/vault/backups/merging.ts';
import type { OpenBackupError } from '../../../workers/vault/backups/open-backup.ts';
import type { KeyFileChoice } from '../../unlock/key-file-choice.ts';
import { KeyFileRow } from '../keys/key-file-row.tsx';
import styles from './backup.module.css';

interface MergeDialogProps {
  /** What `chooseFile` gave; or the fast copy that was written apart from the log. */
  readonly file: number | 'fork';
  readonly onClose: () => void;
}

type Phase =
  | { readonly type: 'opening' }
  /** `refused`: a secret was typed, and was not the one. */
  | { readonly type: 'secret'; readonly refused: string | null }
  | { readonly type: 'preview'; readonly preview: MergePreview }
  | { readonly type: 'no-backup'; readonly why: string };

const whyNot = (error: Exclude<OpenBackupError, { type: 'wrong-passphrase' }>): string => {
  if (error.type === 'place') return text.unreadable;
  return error.type === 'newer-version' ? text.newer : text.notABackup;
};

/** Opens a backup, says what bringing it in would do, and does it when that is wanted. */
export const MergeDialog = ({ file: from, onClose }: MergeDialogProps) => {
  const { api } = useVault();
  const { keyFile } = useApp();
  const toast = useToast();
  const held = useHold() !== null;
  const [phase, setPhase] = useState<Phase>({ type: 'opening' });
  const [bringBack, setBringBack] = useState(false);
  const [file, setFile] = useState<KeyFileChoice | null>(null);
  const [asksForFile, setAsksForFile] = useState(false);
  const field = useRef<PassphraseHandle>(null);

  const look = async (secret: FileSecret): Promise<void> => {
    setPhase({ type: 'opening' });
    if (from === 'fork') return setPhase({ type: 'preview', preview: await api.previewFork() });
    const found = await api.previewMerge(from, secret);
    if (found.ok) setPhase({ type: 'preview', preview: found.value });
    else if (found.error.type === 'wrong-passphrase') {
      const asks = secret !== 'same-vault' && asksForKeyFile(secret, found.error);
      if (asks) setAsksForFile(true);
      setPhase({
        type: 'secret',
        refused: asks ? restoreStrings.asksForFile : secret === 'same-vault' ? null : text.wrong,
      });
    } else setPhase({ type: 'no-backup', why: whyNot(found.error) });
  };
  const first = useRef(look);
  // A backup of this very vault needs nothing typed: its key is at hand.
  useEffect(() => void first.current('same-vault'), []);

  const submit = async (): Promise<void> => {
    const typed = field.current?.take() ?? '';
    if (typed === '') return;
    const key = file === null ? null : await keyFile.read(file);
    if (file !== null && key === null) return setPhase({ type: 'secret', refused: restoreStrings.keyFileUnread });
    await look(withKeyFile(secretOf(typed), key));
  };
  const takeIn = async (): Promise<void> => {
    onClose();
    const merged = await api.merge(bringBack);
    if (!merged.ok) {
      const problem = merged.error.type === 'no-snapshot' ? text.noSnapshot : text.notTakenIn;
      return toast({ kind: 'problem', text: problem });
    }
    const undo = async (): Promise<void> => {
      const undone = await api.undoMerge();
      toast(undone.ok ? { kind: 'done', text: text.undone } : { kind: 'problem', text: text.notTakenIn });
    };
    const action = { label: text.undo, onPress: () => void undo() };
    // Under a legal hold nothing goes again that is there.
    toast({ kind: 'done', text: text.tookIn, ...(held ? {} : { action }) });
  };

  const cancel = { label: text.cancel, onPress: onClose, isSafe: true } as const;
  const actions = {
    opening: [cancel],
    'no-backup': [cancel],
    secret: [cancel, { label: text.open, kind: 'primary', onPress: () => void submit() }],
    preview: [cancel, { label: text.takeIn, kind: 'primary', onPress: () => void takeIn() }],
  } as const;

  return (
    <Dialog key={phase.type} title={text.bringIn} onCancel={onClose} actions={actions[phase.type]}>
      {phase.type === 'opening' ? <Progress label={text.opening} value={null} /> : null}
      {phase.type === 'no-backup' ? <p>{phase.why}</p> : null}
      {phase.type === 'secret' ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <p>{text.whichSecret}</p>
          <PassphraseField ref={field} focusFirst label={text.passphraseField} invalid={phase.refused !== null} />
          {asksForFile ? <KeyFileRow choose={keyFile.choose} chosen={file} onChoose={setFile} busy={false} /> : null}
          {phase.refused !== null ? (
            <p role="alert" className={styles['problem']}>
              {phase.refused}
            </p>
          ) : null}
        </form>
      ) : null}
      {phase.type === 'preview' ? (
        <Preview preview={phase.preview} bringBack={bringBack} onBringBack={setBringBack} />
      ) : null}
    </Dialog>
  );
};

interface PreviewProps {
  readonly preview: MergePreview;
  readonly bringBack: boolean;
  readonly onBringBack: (on: boolean) => void;
}

const Preview = ({ preview, bringBack, onBringBack }: PreviewProps) => {
  const { made, newPages, newDays, changedThere, bothChanged, deletedThere, deletedHere, differing } = preview;
  const lines = [
    [newPages, text.newPages],
    [newDays, text.newDays],
    [changedThere, text.changedThere],
    [bothChanged.length, text.bothChanged],
    [deletedThere, text.deletedThere],
    [differing, text.differing],
  ] as const;
  const said = lines.filter(([count]) => count > 0);
  return (
    <>
      <p>{made === null ? text.fromApart : text.from(`${dayOf(made)}, ${timeOf(made)}`)}</p>
      {said.length === 0 ? (
        <p>{text.nothingNew}</p>
      ) : (
        <ul className={styles['summary']}>
          {said.map(([count, line]) => (
            <li key={line(count)}>{line(count)}</li>
          ))}
        </ul>
      )}
      {deletedHere === 0 ? null : (
        <Switch on={bringBack} onChange={onBringBack}>
          {text.deletedHere(deletedHere)}
        </Switch>
      )}
    </>
  );
};
