import { useEffect, useRef } from 'react';
import { useApp } from '../../app/app-context.ts';
import { ledgerStrings as text, ledgerWords } from '../../strings/ledgers.ts';
import { Button } from '../../ui/button.tsx';
import styles from './ledger-bar.module.css';
import { backFrom, eveningLedgers, placeOfLedger } from './place.ts';

/** Every ledger, one press away. Whoever comes back from one finds its button in focus. */
export const LedgerBar = () => {
  const { at, go } = useApp();
  const bar = useRef<HTMLDivElement>(null);
  const from = backFrom(at);
  useEffect(() => {
    if (from !== null) bar.current?.querySelector<HTMLElement>(`[data-ledger="${from}"]`)?.focus();
  }, [from]);
  return (
    <div ref={bar} className={styles['bar']} role="group" aria-label={text.bar}>
      <span aria-hidden="true">{text.bar}</span>
      {eveningLedgers.map((ledger) => (
        <Button
          key={ledger}
          size="sm"
          kind="quiet"
          data-ledger={ledger}
          onClick={() => go('today', placeOfLedger(ledger))}
        >
          {ledgerWords[ledger].name}
        </Button>
      ))}
    </div>
  );
};
