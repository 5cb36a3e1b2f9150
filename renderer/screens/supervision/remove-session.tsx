import type { Remote } from 'comlink';
import { useApp } from '../../app/app-context.ts';
import { useUndoable } from '../../app/use-undoable.ts';
import { earlierStrings as text } from '../../strings/earlier-sessions.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import type { UndoToken } from '../../workers/vault/aliases/undo-tokens.ts';
import type { HeldBefore } from '../../workers/vault/supervision/supervision-view.ts';
import { dayHeld } from './say-session.ts';

const takeBack = (api: Remote<VaultApi>, token: UndoToken) => api.undoFlag(token);

/** Asked first: a session holds more than its line in the list shows. */
export const RemoveSession = ({
  one: { id, record },
  onClose,
}: {
  readonly one: HeldBefore;
  readonly onClose: () => void;
}) => {
  const { today } = useApp();
  const run = useUndoable(takeBack);
  const day = dayHeld(record, today);
  const remove = (): void => {
    onClose();
    void run((api) => api.removeSession(id), text.removed(day));
  };
  return (
    <Dialog
      title={text.removeTitle(day)}
      onCancel={onClose}
      actions={[
        { label: text.keep, onPress: onClose, isSafe: true },
        { label: text.removeDo, kind: 'danger', onPress: remove },
      ]}
    >
      <p>{text.removeBody}</p>
    </Dialog>
  );
};
