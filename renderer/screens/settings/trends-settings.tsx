import type { Remote } from 'comlink';
import { useState } from 'react';
import type { TrendChoice } from '#shared/journal/trend-choices';
import { settingsStrings } from '../../strings/settings.ts';
import { trendsSettingsStrings as text } from '../../strings/trends-settings.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useLive, useVault } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import { Group, Hint } from './group.tsx';

const ask = (api: Remote<VaultApi>) => api.trendChoices();
const choices = ['words', 'findings', 'quietLine', 'weekly'] as const satisfies readonly TrendChoice[];
/** Of these something was derived that goes when they are turned off. */
type Deleting = 'words' | 'findings';
const isDeleting = (choice: TrendChoice): choice is Deleting => choice === 'words' || choice === 'findings';

/** What of trends is wanted. Whatever is turned off takes what was derived for it along; entries never change. */
export const TrendsSettings = () => {
  const { api } = useVault();
  const toast = useToast();
  const live = useLive(ask);
  const [asking, setAsking] = useState<Deleting | null>(null);
  if (live.state === 'loading') return null;

  const choose = async (choice: TrendChoice, on: boolean): Promise<void> => {
    const saved = await api.chooseTrend(choice, on);
    if (!saved.ok) toast({ kind: 'problem', text: settingsStrings.saveFailed });
    else if (!on && isDeleting(choice)) toast({ kind: 'done', text: text.deleted });
  };
  const turn = (choice: TrendChoice, on: boolean): void => {
    if (!on && isDeleting(choice)) setAsking(choice);
    else void choose(choice, on);
  };
  return (
    <Group title={text.title}>
      <Hint>{text.lead}</Hint>
      {choices.map((choice) => (
        <div key={choice}>
          <Switch on={live.value[choice]} onChange={(on) => turn(choice, on)}>
            {text.choices[choice]}
          </Switch>
          <Hint>{text.hints[choice]}</Hint>
        </div>
      ))}
      {asking === null ? null : (
        <Dialog
          title={text.turnOff[asking]}
          onCancel={() => setAsking(null)}
          actions={[
            { label: text.leaveOn, onPress: () => setAsking(null), isSafe: true },
            {
              label: text.turnItOff,
              kind: 'danger',
              onPress: () => {
                setAsking(null);
                void choose(asking, false);
              },
            },
          ]}
        >
          <p>{text.consequence[asking]}</p>
        </Dialog>
      )}
    </Group>
  );
};
