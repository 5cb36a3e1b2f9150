import { useState } from 'react';
import { pastStrings as text } from '../../../strings/past.ts';
import { Switch } from '../../../ui/switch.tsx';
import { Group, Hint } from '../group.tsx';
import { useSettings } from '../use-settings.ts';
import { PastCheck } from './past-check.tsx';
import { PastFindings } from './past-findings.tsx';

/** Whether pages are looked at while they are written, and the look through everything that was. */
export const GuardSettings = () => {
  const [{ guardWhileWriting }, change] = useSettings();
  const [view, setView] = useState<'settings' | 'found' | 'back'>('settings');
  if (view === 'found') return <PastFindings onBack={() => setView('back')} />;
  return (
    <>
      <Group title={text.writing} icon="eye">
        <Switch on={guardWhileWriting !== false} onChange={(on) => change({ guardWhileWriting: on })}>
          {text.whileWriting}
        </Switch>
        <Hint>{text.whileWritingHint}</Hint>
        <Hint>{text.limit}</Hint>
      </Group>
      <PastCheck cameBack={view === 'back'} onShow={() => setView('found')} />
    </>
  );
};
