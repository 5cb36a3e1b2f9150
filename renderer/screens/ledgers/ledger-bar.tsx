import { useEffect, useRef } from 'react';
import { useApp } from '../../app/app-context.ts';
import { ledgerStrings as text, smallScreenWords } from '../../strings/ledgers.ts';
import { Button } from '../../ui/button.tsx';
import styles from './ledger-bar.module.css';
import { backFrom, placeOfLedger, smallScreens } from './place.ts';

interface LedgerBarProps {
  /** Whoever comes back from one finds its button in focus; on the page it is the page that has it. */
  readonly takesFocus?: boolean;
}

/** Every ledger, one press away. */
export const LedgerBar = ({ takesFocus = true }: LedgerBarProps) => {
  const { at, go } = useApp();
  const bar = useRef<HTMLDivElement>(null);
  const from = takesFocus ? backFrom(at) : null;
  useEffect(() => {
    if (from !== null) bar.current?.querySelector<HTMLElement>(`[data-ledger="${from}"]`)?.focus();
  }, [from]);
  return (
    <div ref={bar} className={styles['bar']} role="group" aria-label={text.bar}>
      <span aria-hidden="true">{text.barInShort}</span>
      {smallScreens.map((ledger) => (
        <Button
          key={ledger}
          size="sm"
          kind="quiet"
          data-ledger={ledger}
          onClick={() => go('today', placeOfLedger(ledger))}
        >
          {smallScreenWords[ledger].name}
        </Button>
      ))}
    </div>
  );
};
