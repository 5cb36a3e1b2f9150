import { textSizes, themes } from '#shared/ipc/preferences';
import { useApp } from '../../app/app-context.ts';
import { settingsStrings as text } from '../../strings/settings.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { Group } from './group.tsx';

export const LookSettings = () => {
  const { preferences, setPreferences } = useApp();
  return (
    <Group title={text.look}>
      <Segmented
        label={text.theme}
        options={themes.map((value) => ({ value, label: text.themes[value] }))}
        value={preferences.theme}
        onChange={(theme) => setPreferences({ ...preferences, theme })}
      />
      <Select
        label={text.textSize}
        options={textSizes.map((value) => ({ value, label: text.textSizes[value] }))}
        value={preferences.textSize}
        onChange={(textSize) => setPreferences({ ...preferences, textSize })}
      />
    </Group>
  );
};
