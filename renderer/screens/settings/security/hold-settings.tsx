import type { Remote } from 'comlink';
import { useState } from 'react';
import { heldSince } from '#shared/journal/protection';
import { dateOf, timeOf } from '../../../app/format.ts';
import { holdStrings as text } from '../../../strings/keeping.ts';
import { settingsStrings } from '../../../strings/settings.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useLive, useVault } from '../../../vault/live.tsx';
import type { VaultApi } from '../../../vault/vault-api.ts';
import { Group, Hint } from '../group.tsx';
import { Row, Rows } from '../row.tsx';
import styles from './lines.module.css';
import { TakenOutUnderHold } from './taken-out.tsx';

const ask = (api: Remote<VaultApi>) => api.protection();

/** Pauses every deletion. Each turn of it is confirmed, and dated for good. */
export const HoldSettings = () => {
  const { api } = useVault();
  const toast = useToast();
  const protection = useLive(ask);
  const [wanted, setWanted] = useState<boolean | null>(null);
  if (protection.state === 'loading') return null;
  const { hold } = protection.value;
  const isOn = heldSince(protection.value) !== null;

  const turn = async (on: boolean): Promise<void> => {
    setWanted(null);
    const saved = await api.setHold(on);
    if (!saved.ok) toast({ kind: 'problem', text: settingsStrings.saveFailed });
  };

  return (
    <Group title={text.title} icon="scales">
      <div className={styles['lines']}>
        <div>
          <Switch on={isOn} onChange={setWanted}>
            {text.label}
          </Switch>
          <Hint>{text.hint}</Hint>
        </div>
        <TakenOutUnderHold />
        {hold.length === 0 ? null : (
          <Rows>
            {hold.toReversed().map(({ on, at }) => (
              <Row key={`${at.ms} ${on}`} name={on ? text.turnedOn : text.turnedOff}>
                {dateOf(at)}, {timeOf(at)}
              </Row>
            ))}
          </Rows>
        )}
      </div>
      {wanted === null ? null : (
        <Dialog
          title={wanted ? text.onTitle : text.offTitle}
          onCancel={() => setWanted(null)}
          actions={[
            { label: text.leave, onPress: () => setWanted(null), isSafe: true },
            { label: wanted ? text.turnOn : text.turnOff, onPress: () => void turn(wanted) },
          ]}
        >
          {wanted ? text.onBody : text.offBody}
        </Dialog>
      )}
    </Group>
  );
};
