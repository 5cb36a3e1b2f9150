import { type CheckUpDays, checkUpIntervals } from '#shared/aliases/check-up';
import { peopleStrings as text } from '../../strings/people.ts';
import { undoStrings } from '../../strings/undo.ts';
import { Select } from '../../ui/select.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useVault } from '../../vault/live.tsx';

const options = checkUpIntervals.map((value) => ({ value, label: text.afterDays(value) }));

/** After how long a look is offered again. */
export const CheckUpAfter = ({ days }: { readonly days: CheckUpDays }) => {
  const { api } = useVault();
  const toast = useToast();
  const choose = async (checkUpDays: CheckUpDays): Promise<void> => {
    const saved = await api.saveSettings({ checkUpDays });
    if (!saved.ok) toast({ kind: 'problem', text: undoStrings.notSaved });
  };
  return (
    <Select<CheckUpDays>
      label={text.checkUpAfter}
      hint={text.forEverybody}
      options={options}
      value={days}
      onChange={(chosen) => void choose(chosen)}
    />
  );
};
