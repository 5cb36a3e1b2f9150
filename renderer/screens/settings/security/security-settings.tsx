import { useState } from 'react';
import { protectsStrings } from '../../../strings/security.ts';
import { Button } from '../../../ui/button.tsx';
import { Group, Hint } from '../group.tsx';
import { KeysSettings } from '../keys/keys-settings.tsx';
import styles from '../settings.module.css';
import { BackupHealth } from './backup-health.tsx';
import { HoldSettings } from './hold-settings.tsx';
import { LockSettings } from './lock-settings.tsx';
import { NetworkSettings } from './network-settings.tsx';
import { PolicySettings } from './policy-settings.tsx';
import { RemainsSettings } from './remains-settings.tsx';
import { ProtectsPage } from './protects-page.tsx';

/** What can be shown, what can be chosen, and what can't be promised. */
export const SecuritySettings = ({ onBackups }: { readonly onBackups: () => void }) => {
  const [reading, setReading] = useState(false);
  if (reading) return <ProtectsPage onBack={() => setReading(false)} />;
  return (
    <>
      <NetworkSettings />
      <div className={styles['pair']}>
        <LockSettings />
        <div className={styles['stack']}>
          <BackupHealth onMore={onBackups} />
          <KeysSettings />
        </div>
      </div>
      <PolicySettings />
      <HoldSettings />
      <RemainsSettings />
      <Group title={protectsStrings.title} icon="info">
        <Hint>{protectsStrings.lead}</Hint>
        <div>
          <Button onClick={() => setReading(true)}>{protectsStrings.open}</Button>
        </div>
      </Group>
    </>
  );
};
