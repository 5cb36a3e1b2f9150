import { useApp } from '../../app/app-context.ts';
import { handOverForms } from '../../app/hand-over-forms.ts';
import { useUndoable } from '../../app/use-undoable.ts';
import { peopleStrings as text } from '../../strings/people.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';

interface RemoveDialogProps {
  readonly card: PersonCard;
  readonly onClose: () => void;
  readonly onGone: () => void;
}

export const RemoveDialog = ({ card: { id, alias, noted }, onClose, onGone }: RemoveDialogProps) => {
  const { drafts } = useApp();
  const run = useUndoable();
  const remove = async (): Promise<void> => {
    onClose();
    await handOverForms(drafts);
    if (await run((api) => api.removeAlias(id), text.removed(alias))) onGone();
  };
  return (
    <Dialog
      title={text.removeTitle(alias)}
      onCancel={onClose}
      actions={[
        { label: text.removeKeep, onPress: onClose, isSafe: true },
        { label: text.removeDo, kind: 'danger', onPress: () => void remove() },
      ]}
    >
      <p>{text.removeBody}</p>
      {noted.lines + noted.letters + noted.begun === 0 ? null : <p>{text.removeNoted(noted)}</p>}
    </Dialog>
  );
};
