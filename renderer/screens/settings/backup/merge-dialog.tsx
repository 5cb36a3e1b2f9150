import { useEffect, useRef, useState } from 'react';
import { unreachable } from '#shared/kernel/unreachable';
import { useApp } from '../../../app/app-context.ts';
import { handOverAll } from '../../../app/hand-over-all.ts';
import { useHold } from '../../../app/use-hold.ts';
import { restoreStrings } from '../../../strings/restore.ts';
import { backupStrings as text } from '../../../strings/backup.ts';
import { Dialog, type DialogAction } from '../../../ui/dialog.tsx';
import { PassphraseField, type PassphraseHandle } from '../../../ui/passphrase-field.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useVault } from '../../../vault/live.tsx';
import type { FileSecret } from '../../../vault/backups-api.ts';
import { asksForKeyFile, secretOf, withKeyFile } from '../../../vault/secret-of.ts';
import type { MergeError, MergePreview as Preview } from '../../../workers/vault/backups/merging.ts';
import type { OpenBackupError } from '../../../workers/vault/backups/open-backup.ts';
import type { KeyFileChoice } from '../../unlock/key-file-choice.ts';
import { KeyFileRow } from '../keys/key-file-row.tsx';
import styles from './backup.module.css';
import { isAllHere, MergePreview } from './merge-preview.tsx';
import { MergeProgress, useMerging } from './merge-progress.tsx';
import { useTakeBack } from './use-take-back.ts';

interface MergeDialogProps {
  /** What `chooseFile` gave; or the fast copy that was written apart from the log. */
  readonly file: number | 'fork';
  readonly onClose: () => void;
}

type Phase =
  | { readonly type: 'opening' }
  /** `refused`: a secret was typed, and was not the one. */
  | { readonly type: 'secret'; readonly refused: string | null }
  | { readonly type: 'preview'; readonly preview: Preview }
  | { readonly type: 'no-backup'; readonly why: string }
  | { readonly type: 'at-work' };

const whyNot = (error: Exclude<OpenBackupError, { type: 'wrong-passphrase' }>): string => {
  if (error.type === 'place') return text.unreadable;
  return error.type === 'newer-version' ? text.newer : text.notABackup;
};

const problemOf = (error: MergeError): string => {
  if (error.type !== 'no-snapshot') return text.notTakenIn;
  return error.why.type === 'stopped' ? text.stopped : text.noSnapshot;
};

/** Opens a backup, says what bringing it in would do, and does it when that is wanted. */
export const MergeDialog = ({ file: from, onClose }: MergeDialogProps) => {
  const { api } = useVault();
  const { keyFile, drafts } = useApp();
  const toast = useToast();
  const held = useHold() !== null;
  const [phase, setPhase] = useState<Phase>({ type: 'opening' });
  const [bringBack, setBringBack] = useState(false);
  const [file, setFile] = useState<KeyFileChoice | null>(null);
  const [asksForFile, setAsksForFile] = useState(false);
  const field = useRef<PassphraseHandle>(null);
  const merging = useMerging();
  const takeBack = useTakeBack(api);

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
    setPhase({ type: 'at-work' });
    // A fork takes nothing before it is merged, and what is typed in one goes down after that.
    if (from !== 'fork' && !(await handOverAll(drafts))) {
      onClose();
      return toast({ kind: 'problem', text: text.unsavedYet });
    }
    const merged = await api.merge(bringBack);
    onClose();
    if (!merged.ok) {
      const isStopped = merged.error.type === 'no-snapshot' && merged.error.why.type === 'stopped';
      return toast({ kind: isStopped ? 'done' : 'problem', text: problemOf(merged.error) });
    }
    const action = { label: text.undo, onPress: () => void takeBack() };
    // Under a legal hold nothing goes again that is there; and what only the fast copy had is nowhere else any more.
    toast({ kind: 'done', text: text.tookIn, ...(held || from === 'fork' ? {} : { action }) });
  };

  // Only until the first record is written: from then on it is seen through to its end.
  const canStop = phase.type === 'at-work' && (merging === null || merging.phase === 'snapshot');
  const leave = (): void => {
    if (canStop) void api.stopMerge();
    else if (phase.type !== 'at-work') onClose();
  };
  const cancel = { label: text.cancel, onPress: leave, isSafe: true } as const;
  const close = { label: text.close, kind: 'primary', onPress: onClose, isSafe: true } as const;
  const actionsOf = (): readonly DialogAction[] => {
    switch (phase.type) {
      case 'opening':
        return [cancel];
      case 'no-backup':
        return [close];
      case 'secret':
        return [cancel, { label: text.open, kind: 'primary', onPress: () => void submit() }];
      case 'preview': {
        const { preview } = phase;
        if (isAllHere(preview)) return [close];
        const isOff = !preview.isNeeded && !bringBack;
        return [cancel, { label: text.takeIn, kind: 'primary', onPress: () => void takeIn(), isOff }];
      }
      case 'at-work':
        return canStop ? [cancel] : [];
      default:
        return unreachable(phase);
    }
  };

  return (
    <Dialog key={`${phase.type} ${canStop}`} title={text.bringIn} onCancel={leave} actions={actionsOf()}>
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
        <MergePreview preview={phase.preview} bringBack={bringBack} onBringBack={setBringBack} />
      ) : null}
      {phase.type === 'at-work' ? <MergeProgress merging={merging} /> : null}
    </Dialog>
  );
};
