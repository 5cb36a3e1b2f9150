import { useRef, useState } from 'react';
import { useApp } from '../../../app/app-context.ts';
import { keysProblem, keysStrings as text } from '../../../strings/keys.ts';
import { Dialog, type DialogAction } from '../../../ui/dialog.tsx';
import { PassphraseField, type PassphraseHandle } from '../../../ui/passphrase-field.tsx';
import { Problem } from '../../../ui/problem.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { useVault } from '../../../vault/live.tsx';
import { secretOf } from '../../../vault/secret-of.ts';
import styles from './keys.module.css';
import { NewCode, showCode, type ShownCode } from './new-code.tsx';
import { OldCopies } from './old-copies.tsx';

type Phase =
  | { readonly type: 'asking'; readonly problem?: string }
  | { readonly type: 'making' }
  | { readonly type: 'shown'; readonly code: ShownCode; readonly problem?: string }
  | { readonly type: 'settling' }
  | { readonly type: 'done'; readonly old: readonly string[] };

interface RecoveryCodeDialogProps {
  /** The vault went without one so far. */
  readonly isFirst: boolean;
  readonly onClose: () => void;
}

/** A code that is shown once and counts only when it is on paper; until then the one before it does. */
export const RecoveryCodeDialog = ({ isFirst, onClose }: RecoveryCodeDialogProps) => {
  const vault = useVault();
  const { random } = useApp();
  const [phase, setPhase] = useState<Phase>({ type: 'asking' });
  const [proven, setProven] = useState(false);
  const field = useRef<PassphraseHandle>(null);

  const make = async (): Promise<void> => {
    if (field.current === null || field.current.isEmpty()) return field.current?.focus();
    const typed = field.current.take();
    setPhase({ type: 'making' });
    const made = await vault.whileAlive(vault.api.prepareRecoveryCode(secretOf(typed))).catch(() => null);
    if (made?.ok !== true) {
      return setPhase({ type: 'asking', problem: made === null ? text.failed : keysProblem(made.error) });
    }
    setPhase({ type: 'shown', code: showCode(random, made.value.recoveryCode) });
  };

  const settle = async (shown: Extract<Phase, { type: 'shown' }>): Promise<void> => {
    setPhase({ type: 'settling' });
    const settled = await vault.whileAlive(vault.api.settleRecoveryCode()).catch(() => null);
    if (settled?.ok === true) return setPhase({ type: 'done', old: settled.value.old });
    setProven(false);
    setPhase({ ...shown, problem: settled === null ? text.failed : keysProblem(settled.error) });
  };

  const cancel: DialogAction = { label: text.cancel, onPress: onClose };
  const actions = ((): readonly DialogAction[] => {
    if (phase.type === 'asking') return [cancel, { label: text.showCode, kind: 'primary', onPress: () => void make() }];
    if (phase.type === 'shown') {
      const onPaper = (): void => void (proven ? settle(phase) : undefined);
      return [
        { label: text.print, onPress: () => window.print(), isAside: true },
        cancel,
        { label: text.onPaper, kind: 'primary', onPress: onPaper, isOff: !proven },
      ];
    }
    return phase.type === 'done' ? [{ label: text.done, kind: 'primary', onPress: onClose, isSafe: true }] : [];
  })();
  const isBusy = phase.type === 'making' || phase.type === 'settling';

  return (
    <Dialog
      key={phase.type}
      size={phase.type === 'shown' ? 'lg' : 'sm'}
      title={isFirst ? text.firstCode : text.codeTitle}
      onCancel={isBusy ? () => undefined : onClose}
      actions={actions}
    >
      {phase.type === 'asking' ? (
        <form
          className={styles['ask']}
          autoComplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            void make();
          }}
        >
          <p>{text.codeAsk}</p>
          <PassphraseField ref={field} focusFirst label={text.codeAskField} invalid={phase.problem !== undefined} />
          <Problem words={phase.problem} />
        </form>
      ) : null}
      {phase.type === 'making' ? <Progress label={text.makingCode} value={null} /> : null}
      {phase.type === 'settling' ? <Progress label={text.settling} value={null} /> : null}
      {phase.type === 'shown' ? (
        <NewCode
          about={isFirst ? text.firstCodeBody : text.codeBody}
          code={phase.code}
          onProven={setProven}
          problem={phase.problem}
        />
      ) : null}
      {phase.type === 'done' ? (
        <>
          <p>{isFirst ? text.firstCodeDone : text.codeDone}</p>
          {isFirst && phase.old.length === 0 ? null : (
            <OldCopies old={phase.old}>{isFirst ? null : text.codeOldCopies}</OldCopies>
          )}
        </>
      ) : null}
    </Dialog>
  );
};
