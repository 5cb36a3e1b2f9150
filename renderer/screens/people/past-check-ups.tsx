import type { CheckUp } from '#shared/journal/check-up';
import { useApp } from '../../app/app-context.ts';
import { dayInYear } from '../../app/format.ts';
import { checkUpStrings as text } from '../../strings/check-up.ts';
import { seatStops } from '../../strings/instruments.ts';
import { ledgerStrings } from '../../strings/ledgers.ts';
import { Button } from '../../ui/button.tsx';
import type { LedgerLine } from '../../workers/vault/queries/ledgers/lines.ts';
import { useLedger } from '../ledgers/use-ledger.ts';
import styles from './person-detail.module.css';

const said = (one: CheckUp): string => {
  const parts = [
    one.goals === null ? null : `${text.goals} ${text.goalsOf[one.goals]}`,
    one.seat === null ? null : seatStops[one.seat].name,
    one.viewShifted === null ? null : `${text.viewShifted} ${text.shifts[one.viewShifted]}`,
    one.because.trim() === '' ? null : one.because,
    one.bringAt === null ? null : text.toBring,
  ].filter((part) => part !== null);
  return parts.length === 0 ? text.nothingSaid : parts.join(' · ');
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
