import { useRef, useState } from 'react';
import { useApp } from '../../../app/app-context.ts';
import { useHold } from '../../../app/use-hold.ts';
import { keysStrings as text } from '../../../strings/keys.ts';
import { Dialog, type DialogAction } from '../../../ui/dialog.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { NewCode } from './new-code.tsx';
import type { KeyFileNeed, PassphrasesHandle } from './passphrases-form.tsx';
import { RenewForm } from './renew-form.tsx';
import { Renewed } from './renewed.tsx';
import { useRenewal } from './use-renewal.ts';

interface RenewKeysDialogProps {
  readonly keyFile: Exclude<KeyFileNeed, 'dropped'>;
  readonly onClose: () => void;
}

/** For someone whose passphrase is known to another: a new master key, a new passphrase, a new recovery code. */
const RenewAllDialog = ({ keyFile, onClose }: RenewKeysDialogProps) => {
  const { lock } = useApp();
  const [dropBackups, setDropBackups] = useState(true);
  const [proven, setProven] = useState(false);
  const form = useRef<PassphrasesHandle>(null);
  const { phase, go, onPaper } = useRenewal({ form, dropBackups, proven, unprove: () => setProven(false) });

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

  return (
    <Dialog
      key={phase.type}
      size={phase.type === 'shown' ? 'lg' : 'sm'}
      title={phase.type === 'done' ? text.renewed : text.renewTitle}
      onCancel={canCancel ? onClose : () => undefined}
      actions={actionsOf()}
    >
      {phase.type === 'asking' ? (
        <RenewForm
          ref={form}
          keyFile={keyFile}
          busy={phase.busy}
          problem={phase.problem}
          dropBackups={dropBackups}
          onDropBackups={setDropBackups}
          onSubmit={go}
        />
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
      {phase.type === 'done' ? <Renewed old={phase.old} note={phase.note} /> : null}
    </Dialog>
  );
};

/** Under a legal hold it says why there is no new key. */
export const RenewKeysDialog = (props: RenewKeysDialogProps) => {
  const held = useHold() !== null;
  if (!held) return <RenewAllDialog {...props} />;
  return (
    <Dialog
      title={text.renewTitle}
      onCancel={props.onClose}
      actions={[{ label: text.done, kind: 'primary', onPress: props.onClose, isSafe: true }]}
    >
      <p>{text.problems.held}</p>
    </Dialog>
  );
};
