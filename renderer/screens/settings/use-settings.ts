import type { Settings } from '#shared/journal/settings';
import { useApp } from '../../app/app-context.ts';
import { settingsStrings as text } from '../../strings/settings.ts';
import { useToast } from '../../ui/toast.tsx';
import { useVault } from '../../vault/live.tsx';

/** The sealed settings, and how to change some of them. A change that the disk refuses is said. */
export const useSettings = () => {
  const { settings } = useApp();
  const { api } = useVault();
  const toast = useToast();
  const change = async (changed: Partial<Omit<Settings, 'type' | 'version'>>): Promise<void> => {
    const saved = await api.saveSettings(changed);
    if (!saved.ok) toast({ kind: 'problem', text: text.saveFailed });
  };
  return [settings, (changed: Parameters<typeof change>[0]) => void change(changed)] as const;
};
