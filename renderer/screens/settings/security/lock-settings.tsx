import type { Remote } from 'comlink';
import { idleUnder } from '#shared/ipc/policy';
import { idleMinutes } from '#shared/ipc/preferences';
import { useApp } from '../../../app/app-context.ts';
import { commandKey, commandName } from '../../../app/keys.ts';
import { lockingStrings as text } from '../../../strings/security.ts';
import { policyStrings } from '../../../strings/policy.ts';
import { settingsStrings } from '../../../strings/settings.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import { Select } from '../../../ui/select.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { useLive, useVault } from '../../../vault/live.tsx';
import type { VaultApi } from '../../../vault/vault-api.ts';
import { Group, Hint } from '../group.tsx';
import { Row, Rows } from '../row.tsx';
import { QuickUnlockSettings } from './quick-unlock-settings.tsx';
import styles from './lines.module.css';

const ask = (api: Remote<VaultApi>) => api.protection();

/** When it locks: what can be chosen, and what always does, which is said and is no switch. */
export const LockSettings = () => {
  const { preferences, setPreferences, machine } = useApp();
  const { policy } = machine;
  const allowed = idleMinutes.filter((minutes) => minutes <= idleUnder(minutes, policy));
  const longest = allowed.findLast((minutes) => minutes <= preferences.idleMinutes) ?? idleMinutes[0];
  return (
    <Group title={settingsStrings.locking} icon="lock-simple">
      <div className={styles['lines']}>
        <Select
          inRow
          label={settingsStrings.idle}
          options={allowed.map((value) => ({ value, label: settingsStrings.minutes(value) }))}
          value={longest}
          {...(policy.idleMinutes === null ? {} : { hint: policyStrings.idleFixed(policy.idleMinutes) })}
          onChange={(minutes) => setPreferences({ ...preferences, idleMinutes: minutes })}
        />
        <Rows>
          {text.always.map((when) => (
            <Row key={when} name={when}>
              {text.itDoes}
            </Row>
          ))}
          <Row name={text.copied}>{text.copiedFor}</Row>
        </Rows>
        <div>
          <Rows>
            <Row name={text.hideAndLock}>
              <Kbd keys={[commandKey, 'Shift', 'L']} />
              <VisuallyHidden>{`${commandName}+Shift+L`}</VisuallyHidden>
            </Row>
          </Rows>
          <Hint>{text.hideAndLockHint}</Hint>
        </div>
        <QuickUnlockSettings />
        <HideFromSharing />
      </div>
    </Group>
  );
};

const HideFromSharing = () => {
  const { machine } = useApp();
  const { api } = useVault();
  const toast = useToast();
  const protection = useLive(ask);
  if (machine.system === 'linux') {
    return (
      <div>
        <Rows>
          <Row name={text.hide}>{text.cannotHide}</Row>
        </Rows>
        <Hint>{text.cannotHideHint}</Hint>
      </div>
    );
  }
  if (protection.state === 'loading') return null;
  const choose = async (on: boolean): Promise<void> => {
    const saved = await api.hideFromSharing(on);
    if (!saved.ok) toast({ kind: 'problem', text: settingsStrings.saveFailed });
  };
  return (
    <div>
      <Switch on={protection.value.hidesFromSharing} onChange={(on) => void choose(on)}>
        {text.hide}
      </Switch>
      <Hint>{text.hideHint}</Hint>
    </div>
  );
};
