import { useEffect, useState } from 'react';
import type { Reply } from '#shared/ipc/contract';
import { useApp } from '../../app/app-context.ts';
import { commandKey } from '../../app/keys.ts';
import { settingsStrings as text } from '../../strings/settings.ts';
import { Switch } from '../../ui/switch.tsx';
import { Group, Hint } from './group.tsx';

/** The key that opens a quick note in any program, and whether the system lets us have it. */
export const QuickNoteSettings = () => {
  const { preferences, setPreferences, quickNote } = useApp();
  const [state, setState] = useState<Reply<'quickNoteKey'> | null>(null);
  const { quickNoteKey } = preferences;
  useEffect(() => {
    if (!quickNoteKey) return undefined;
    let shown = true;
    // Requests are answered in order, so this one comes after the choice has taken hold.
    void quickNote.key().then((found) => (shown ? setState(found) : undefined));
    return () => {
      shown = false;
    };
  }, [quickNote, quickNoteKey]);
  const keys = [commandKey, 'Shift', text.space].join(' ');
  return (
    <Group title={text.quickNote}>
      <Switch on={quickNoteKey} onChange={(on) => setPreferences({ ...preferences, quickNoteKey: on })}>
        {text.quickNoteKey(keys)}
      </Switch>
      <div role="status">{quickNoteKey && state === 'refused' ? <Hint>{text.quickNoteRefused(keys)}</Hint> : null}</div>
    </Group>
  );
};
