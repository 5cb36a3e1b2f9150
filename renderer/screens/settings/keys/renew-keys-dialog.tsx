import { useEffect, useRef, useState } from 'react';
import { useApp } from '../../../app/app-context.ts';
import { useHold } from '../../../app/use-hold.ts';
import { keysProblem, keysStrings as text } from '../../../strings/keys.ts';
import { Callout } from '../../../ui/callout.tsx';
import { Dialog, type DialogAction } from '../../../ui/dialog.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { useVault } from '../../../vault/live.tsx';
import styles from './keys.module.css';
import { NewCode, showCode, type ShownCode } from './new-code.tsx';
import { OldCopies } from './old-copies.tsx';
import { type KeyFileNeed, PassphrasesForm, type PassphrasesHandle } from './passphrases-form.tsx';
import { useOnce } from '../../../ui/use-once.ts';

type Phase =
  | { readonly type: 'asking'; readonly busy: string | null; readonly problem?: string }
  | { readonly type: 'shown'; readonly code: ShownCode; readonly problem?: string }
  | { readonly type: 'sealing' }
  | { readonly type: 'done'; readonly old: readonly string[]; readonly note: string | null };

interface RenewKeysDialogProps {
  readonly keyFile: Exclude<KeyFileNeed, 'dropped'>;
  readonly onClose: () => void;
}

/**
 * For someone whose passphrase is known to another: a new master key, a new passphrase, a new recovery code. The old ones
 * count until everything is sealed anew; then the only way on is through the lock.
 */
export const RenewKeysDialog = ({ keyFile, onClose }: RenewKeysDialogProps) => {
  const vault = useVault();
  const { random, drafts, quickUnlock, lock } = useApp();
  const held = useHold() !== null;
  const [phase, setPhase] = useState<Phase>({ type: 'asking', busy: null });
  const [dropBackups, setDropBackups] = useState(true);
  const [proven, setProven] = useState(false);
  const form = useRef<PassphrasesHandle>(null);

  // Once the new key is in place nothing can be saved before the lock: whoever leaves in any way is taken through it.
  const isGone = useRef(false);
  const isSealed = useRef(false);
  const lockNow = useRef(lock);
  useEffect(() => {
    isGone.current = false;
    const through = lockNow.current;
    return () => {
      isGone.current = true;
      if (isSealed.current) through('lock');
    };
  }, []);

  /** Null when all is sealed anew; else why not, and the old keys stand. */
  const seal = async (): Promise<string | null> => {
    if ((await drafts.flush()) !== null) return text.unsavedYet;
    const settled = await vault.whileAlive(vault.api.settleRenewal(dropBackups)).catch(() => null);
    isSealed.current = settled?.ok === true || settled?.error.type === 'half-done';
    // A PIN opened the old key.
    if (isSealed.current) await quickUnlock.forget().catch(() => undefined);
    if (isSealed.current && isGone.current) lock('lock');
    if (settled?.ok === true) setPhase({ type: 'done', old: settled.value.old, note: null });
    else if (settled?.error.type === 'half-done') {
      setPhase({ type: 'done', old: [], note: keysProblem(settled.error) });
    } else return settled === null ? text.failed : keysProblem(settled.error);
    return null;
  };

  const sealOr = async (back: Extract<Phase, { type: 'asking' | 'shown' }>): Promise<void> => {
    setPhase({ type: 'sealing' });
    const problem = await seal();
    if (problem === null) return;
    setProven(false);
    setPhase({ ...back, problem });
  };

  const go = useOnce(async () => {
    const taken = (await form.current?.take()) ?? null;
    if (taken === null) return;
    setPhase({ type: 'asking', busy: text.makingKey });
    const made = await vault.whileAlive(vault.api.prepareRenewal(taken.secret, taken.next)).catch(() => null);
    if (made?.ok !== true) {
      setPhase({ type: 'asking', busy: null });
      return taken.giveBack(made?.error ?? null);
    }
    const { recoveryCode } = made.value;
    if (recoveryCode === null) return sealOr({ type: 'asking', busy: null });
    setPhase({ type: 'shown', code: showCode(random, recoveryCode) });
  });
  const onPaper = useOnce(async () => {
    if (phase.type === 'shown' && proven) await sealOr(phase);
  });

  const canCancel = phase.type === 'shown' || (phase.type === 'asking' && phase.busy === null);
  const cancel: DialogAction = { label: text.cancel, onPress: onClose };
  const actionsOf = (): readonly DialogAction[] => {
    if (phase.type === 'shown') {
      return [
        { label: text.print, onPress: () => window.print(), isAside: true },
        cancel,
        { label: text.onPaperSeal, kind: 'primary', onPress: onPaper, isOff: !proven },
      ];
    }
    if (phase.type === 'done') {
      return [{ label: text.lockNow, kind: 'primary', onPress: () => lock('lock'), isSafe: true }];
    }
    return canCancel ? [cancel, { label: text.renewGo, kind: 'primary', onPress: go }] : [];
  };

  if (held) {
    return (
      <Dialog
        title={text.renewTitle}
        onCancel={onClose}
        actions={[{ label: text.done, kind: 'primary', onPress: onClose, isSafe: true }]}
      >
        <p>{text.problems.held}</p>
      </Dialog>
    );
  }
  return (
    <Dialog
      key={phase.type}
      size={phase.type === 'shown' ? 'lg' : 'sm'}
      title={phase.type === 'done' ? text.renewed : text.renewTitle}
      onCancel={canCancel ? onClose : () => undefined}
      actions={actionsOf()}
    >
      {phase.type === 'asking' ? (
        <>
          <p>{text.renewBody}</p>
          <PassphrasesForm ref={form} keyFile={keyFile} busy={phase.busy} submitLabel={text.renewGo} onSubmit={go}>
            <div className={styles['note']}>
              <Switch on={dropBackups} onChange={setDropBackups}>
                {text.dropBackups}
              </Switch>
              <p className={styles['hint']}>{dropBackups ? text.dropBackupsHint : text.keepBackupsHint}</p>
            </div>
          </PassphrasesForm>
          <p className={styles['problem']} role="alert">
            {phase.problem ?? ''}
          </p>
        </>
      ) : null}
      {phase.type === 'shown' ? (
        <NewCode
          about={`${text.renewCodeBody} ${dropBackups ? text.oldBackupsGo : text.oldBackupsStay}`}
          code={phase.code}
          onProven={setProven}
          problem={phase.problem}
        />
      ) : null}
      {phase.type === 'sealing' ? <Progress label={text.sealing} value={null} /> : null}
      {phase.type === 'done' ? (
        <>
          {phase.note === null ? (
            <p>{text.renewedBody}</p>
          ) : (
            <Callout tone="clay" icon="warning-circle">
              {phase.note}
            </Callout>
          )}
          <OldCopies old={phase.old}>{text.renewedCopies}</OldCopies>
        </>
      ) : null}
    </Dialog>
  );
};
