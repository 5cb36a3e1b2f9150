import type { Remote } from 'comlink';
import { useState } from 'react';
import { type Network, waysOut } from '#shared/journal/network';
import { useApp } from '../../../app/app-context.ts';
import { dayOf, timeOf } from '../../../app/format.ts';
import { networkStrings as text } from '../../../strings/security.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useLive, useVault } from '../../../vault/live.tsx';
import type { VaultApi } from '../../../vault/vault-api.ts';
import { GroupTitle } from '../group.tsx';
import { HowTheBlockWorks } from './how-the-block-works.tsx';
import styles from './network.module.css';

const ask = (api: Remote<VaultApi>) => api.network();

/** Says no more than what the last check and the count bear out. */
const claimOf = ({ tried, check }: Network): readonly string[] => {
  if (check?.results.some(({ outcome }) => outcome === 'answered') === true) return [text.gotOut];
  return tried === 0 ? [text.claimFirst, text.claimSecond] : [text.claimFirst, text.tried(tried)];
};

/** A claim, a way to disprove it, and what came of the last try to. */
export const NetworkSettings = () => {
  const { machine } = useApp();
  const { api, whileAlive } = useVault();
  const toast = useToast();
  const network = useLive(ask);
  const [running, setRunning] = useState(false);
  const [explaining, setExplaining] = useState(false);
  if (network.state === 'loading') return null;
  const claim = claimOf(network.value);
  const holds = claim[0] !== text.gotOut;

  const run = async (): Promise<void> => {
    setRunning(true);
    const results = await machine.tryNetwork().catch(() => null);
    const saved = results === null ? null : await whileAlive(api.noteCheck(results)).catch(() => null);
    setRunning(false);
    if (saved?.ok !== true) toast({ kind: 'problem', text: text.failed });
  };

  return (
    <Card label={holds ? text.blocked : text.notBlocked}>
      <div className={styles['network']} data-holds={holds ? '' : undefined}>
        <div className={styles['claim']}>
          <GroupTitle icon={holds ? 'wifi-slash' : 'warning-circle'}>
            {holds ? text.blocked : text.notBlocked}
          </GroupTitle>
          <p className={styles['said']}>
            {claim.map((line) => (
              <span key={line}>{line} </span>
            ))}
          </p>
          <p className={styles['body']}>{holds ? text.body : text.gotOutDetail}</p>
          <div className={styles['buttons']}>
            <Button onClick={() => void run()} disabled={running}>
              {text.run}
            </Button>
            <Button kind="quiet" onClick={() => setExplaining(true)}>
              {text.how}
            </Button>
          </div>
          {running ? <Progress label={text.running} value={null} /> : null}
        </div>
        <Outcomes network={network.value} />
      </div>
      {explaining ? <HowTheBlockWorks onClose={() => setExplaining(false)} /> : null}
    </Card>
  );
};

const Outcomes = ({ network: { check, tried } }: { readonly network: Network }) => {
  const { clock } = useApp();
  const when = check === null ? null : whenTried(check.at, clock.now());
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{when === null ? text.notTried : text.triedAt(when)}</th>
          <th scope="col">{text.answer}</th>
        </tr>
      </thead>
      <tbody>
        {waysOut.map((way) => {
          const outcome = check?.results.find((one) => one.way === way)?.outcome ?? null;
          return (
            <tr key={way}>
              <th scope="row">{text.ways[way]}</th>
              <td>
                <span className={styles['outcome']} data-outcome={outcome ?? undefined}>
                  {outcome === null ? null : (
                    <Icon name={outcome === 'refused' ? 'check-bold' : 'warning-circle'} size={15} />
                  )}
                  {outcome === null ? text.unknown : text.outcomes[outcome]}
                </span>
              </td>
            </tr>
          );
        })}
        <tr>
          <th scope="row">{text.since}</th>
          <td data-count="">{tried}</td>
        </tr>
      </tbody>
    </table>
  );
};

const whenTried = (then: Parameters<typeof dayOf>[0], now: Parameters<typeof dayOf>[0]): string =>
  dayOf(then) === dayOf(now) ? text.today(timeOf(then)) : text.onDay(dayOf(then), timeOf(then));
