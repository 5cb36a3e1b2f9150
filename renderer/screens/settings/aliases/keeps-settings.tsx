import type { Remote } from 'comlink';
import { useState } from 'react';
import type { AliasChoices, Keeps } from '#shared/journal/alias-choices';
import { useUndoable } from '../../../app/use-undoable.ts';
import { aliasesStrings as text } from '../../../strings/aliases.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { RadioList } from '../../../ui/radio-list.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { useLive } from '../../../vault/live.tsx';
import type { VaultApi } from '../../../vault/vault-api.ts';
import { Group, Hint } from '../group.tsx';

const ask = async (api: Remote<VaultApi>) => ({
  choices: await api.aliasChoices(),
  known: await api.namesToForget(),
});
const keeps = ['hashes', 'names', 'nothing'] as const satisfies readonly Keeps[];
const styles = ['names', 'letters'] as const satisfies readonly AliasChoices['style'][];

/** What of a name is kept, and what is offered in its place. */
export const KeepsSettings = () => {
  const run = useUndoable();
  const live = useLive(ask);
  const [wanted, setWanted] = useState<Keeps | null>(null);
  if (live.state === 'loading') return null;
  const { choices, known } = live.value;
  const choose = (chosen: Partial<Pick<AliasChoices, 'keeps' | 'style'>>): void => {
    setWanted(null);
    void run((api) => api.chooseAliases(chosen), text.chosen);
  };
  return (
    <>
      <Group title={text.keepsTitle} icon="key">
        <Hint>{text.keepsLead}</Hint>
        <RadioList
          label={text.keepsLabel}
          options={keeps.map((value) => ({ value, label: text.keeps[value], hint: text.keepsHints[value] }))}
          value={choices.keeps}
          // Names that turn into hashes can't be read again, and an arrow key is pressed too easily for that.
          onChange={(value) => (value !== 'names' && known.names > 0 ? setWanted(value) : choose({ keeps: value }))}
        />
      </Group>
      <Group title={text.styleTitle} icon="bird">
        <Segmented
          label={text.style}
          options={styles.map((value) => ({ value, label: text.styles[value] }))}
          value={choices.style}
          onChange={(style) => choose({ style })}
        />
        <Hint>{text.styleHint}</Hint>
      </Group>
      {wanted === null ? null : (
        <Dialog
          title={text.hashTitle}
          onCancel={() => setWanted(null)}
          actions={[
            { label: text.leaveNames, onPress: () => setWanted(null), isSafe: true },
            { label: text.hashNames, kind: 'danger', onPress: () => choose({ keeps: wanted }) },
          ]}
        >
          <p>{text.hashBody(known.names)}</p>
        </Dialog>
      )}
    </>
  );
};
