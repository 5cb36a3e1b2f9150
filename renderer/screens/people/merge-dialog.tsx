import { useState } from 'react';
import { useApp } from '../../app/app-context.ts';
import { handOverForms } from '../../app/hand-over-forms.ts';
import { useUndoable } from '../../app/use-undoable.ts';
import { peopleStrings as text } from '../../strings/people.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import type { PersonCard } from '../../workers/vault/queries/people/cards.ts';
import styles from './person-detail.module.css';

interface MergeDialogProps {
  readonly card: PersonCard;
  readonly others: readonly PersonCard[];
  readonly onClose: () => void;
}

/** Somebody turned out to be somebody else: the card that is open keeps its alias. */
export const MergeDialog = ({ card, others, onClose }: MergeDialogProps) => {
  const { drafts } = useApp();
  const run = useUndoable();
  const byName = others.toSorted((a, b) => a.alias.localeCompare(b.alias));
  const [chosen, setChosen] = useState(() => byName[0]?.id ?? card.id);
  const other = byName.find(({ id }) => id === chosen);
  const merge = async (): Promise<void> => {
    if (other === undefined) return;
    onClose();
    await handOverForms(drafts);
    await run((api) => api.mergeEntities(card.id, other.id), text.merged(other.alias, card.alias));
  };
  return (
    <Dialog
      title={text.mergeTitle(card.alias)}
      onCancel={onClose}
      actions={[
        { label: text.cancel, onPress: onClose },
        { label: text.mergeDo, kind: 'primary', onPress: () => void merge() },
      ]}
    >
      <div className={styles['form']}>
        <p>{text.mergeBody(card.alias)}</p>
        <Select
          label={text.mergeWith}
          options={byName.map(({ id, alias }) => ({ value: id, label: alias }))}
          value={chosen}
          onChange={setChosen}
        />
      </div>
    </Dialog>
  );
};
