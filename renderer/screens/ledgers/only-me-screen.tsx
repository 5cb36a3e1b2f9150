import type { Remote } from 'comlink';
import { useCallback } from 'react';
import type { RecordId } from '#shared/vault/record-id';
import { useApp } from '../../app/app-context.ts';
import { dateOf } from '../../app/format.ts';
import { ledgerStrings, ownScreenStrings as text, smallScreenWords } from '../../strings/ledgers.ts';
import { peopleStrings } from '../../strings/people.ts';
import { undoStrings } from '../../strings/undo.ts';
import { Progress } from '../../ui/progress.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useLive, useVault } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import styles from './ledger-screen.module.css';
import { LoadMeter } from './load-meter.tsx';
import { SmallScreen } from './small-screen.tsx';

const mostDrawn = 10;

/** For whom the person is the only one there, each in one press, and what that comes to. */
export const OnlyMeScreen = () => {
  const { today } = useApp();
  const { api } = useVault();
  const toast = useToast();
  const ask = useCallback((vault: Remote<VaultApi>) => vault.people(today), [today]);
  const live = useLive(ask);
  const turn = async (id: RecordId, on: boolean): Promise<void> => {
    const saved = await api.setSoleSupport(id, on);
    if (!saved.ok) toast({ kind: 'problem', text: undoStrings.notSaved });
  };
  if (live.state === 'loading') {
    return (
      <SmallScreen of="onlyMe">
        <Progress label={ledgerStrings.loading} value={null} />
      </SmallScreen>
    );
  }
  const { cards, rockLoad } = live.value;
  const people = cards
    .filter(({ kind, stage }) => kind !== 'place' && kind !== 'organisation' && stage !== 'ended')
    .toSorted((a, b) => a.alias.localeCompare(b.alias));
  const leaning = people.filter(({ soleSupportSince }) => soleSupportSince !== null).length;
  return (
    <SmallScreen of="onlyMe">
      {people.length === 0 ? (
        <p className={styles['empty']}>{smallScreenWords.onlyMe.empty}</p>
      ) : (
        <>
          <LoadMeter
            label={text.meter}
            said={leaning === 0 ? text.nobody : `${peopleStrings.rock(leaning)} ${peopleStrings.yourRock}`}
            count={leaning === 0 ? 0 : Math.max(1, Math.round(rockLoad))}
            most={mostDrawn}
          />
          <p className={styles['summary']}>{text.gathered}</p>
          <ul className={styles['people']} aria-label={text.people}>
            {people.map(({ id, alias, soleSupportSince }) => (
              <li key={id}>
                <Switch on={soleSupportSince !== null} onChange={(on) => void turn(id, on)}>
                  {alias}
                </Switch>
                {soleSupportSince === null ? null : (
                  <p className={styles['notes']}>{peopleStrings.since(dateOf(soleSupportSince))}</p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </SmallScreen>
  );
};
