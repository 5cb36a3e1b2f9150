import { idleMinutes } from '#shared/ipc/preferences';
import { useApp } from '../../../app/app-context.ts';
import { settingsStrings as text } from '../../../strings/settings.ts';
import { Select } from '../../../ui/select.tsx';
import { Group, Hint } from '../group.tsx';

export const LockSettings = () => {
  const { preferences, setPreferences } = useApp();
  return (
    <Group title={text.locking}>
      <Select
        label={text.idle}
        options={idleMinutes.map((value) => ({ value, label: text.minutes(value) }))}
        value={preferences.idleMinutes}
        onChange={(minutes) => setPreferences({ ...preferences, idleMinutes: minutes })}
      />
      <Hint>{text.alsoLocks}</Hint>
    </Group>
  );
};
