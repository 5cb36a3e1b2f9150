import type { Remote } from 'comlink';
import { useCallback } from 'react';
import { useApp } from '../../app/app-context.ts';
import { partOfDay } from '../../app/format.ts';
import { todayStrings as text } from '../../strings/today.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import styles from './check-in-step.module.css';

/** At most one line, under everything that is asked: that something waits in Trends. Never in the night. */
export const QuietLine = () => {
  const { clock, go, today } = useApp();
  const ask = useCallback((api: Remote<VaultApi>) => api.quietLine(today), [today]);
  const live = useLive(ask);
  const line = live.state === 'ready' ? live.value : null;
  if (line === null || partOfDay(clock.now()) === 'night') return null;
  return (
    <p className={styles['quiet']}>
      <LinkButton onClick={() => (line === 'weekly' ? go('trends', 'weekly') : go('trends'))}>
        {text.quiet[line]}
      </LinkButton>
    </p>
  );
};
