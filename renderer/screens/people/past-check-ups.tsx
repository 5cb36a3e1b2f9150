import type { CheckUp } from '#shared/journal/check-up';
import { useApp } from '../../app/app-context.ts';
import { dayInYear } from '../../app/format.ts';
import { checkUpStrings as text } from '../../strings/check-up.ts';
import { ledgerStrings } from '../../strings/ledgers.ts';
import { Button } from '../../ui/button.tsx';
import type { LedgerLine } from '../../workers/vault/queries/ledgers/lines.ts';
import { useLedger } from '../ledgers/use-ledger.ts';
import { answersIn } from './say-check-up.ts';
import styles from './person-detail.module.css';

const said = (one: CheckUp): string => {
  const answers = answersIn(one);
  return answers.length === 0 ? text.nothingSaid : answers.join(' · ');
};

/** The looks that were taken so far, the newest first. */
export const PastCheckUps = ({ lines }: { readonly lines: readonly LedgerLine<CheckUp>[] }) => {
  const { today } = useApp();
  const run = useLedger();
  if (lines.length === 0) return null;
  return (
    <ul className={styles['promises']} aria-label={text.past}>
      {lines.map(({ id, record }) => (
        <li key={id}>
          <p>
            {dayInYear(record.day, today)}
            <small>{said(record)}</small>
          </p>
          <Button
            size="sm"
            kind="quiet"
            icon="trash"
            aria-label={text.remove(dayInYear(record.day, today))}
            onClick={() => void run((api) => api.removeLine(id), ledgerStrings.removed)}
          />
        </li>
      ))}
    </ul>
  );
};
