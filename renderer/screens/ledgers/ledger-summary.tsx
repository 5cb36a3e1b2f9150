import { confidentialityLoad } from '#shared/ledgers/confidentiality-load';
import { dreadAndAfter, driftsOften, guiltOf, hatMix, monthOf, potholesByKind } from '#shared/ledgers/counts';
import type { LedgerOf } from '#shared/journal/ledger-record';
import { useApp } from '../../app/app-context.ts';
import { dayInYear, monthName } from '../../app/format.ts';
import { lineStrings as text } from '../../strings/ledger-lines.ts';
import { choiceNames } from '../../strings/ledgers.ts';
import { LoadMeter } from './load-meter.tsx';
import styles from './ledger-screen.module.css';
import type { EveningLedger } from './place.ts';
import type { EveningRecord } from './say-line.ts';

interface LedgerSummaryProps {
  readonly ledger: EveningLedger;
  readonly records: readonly EveningRecord[];
}

const mostDrawn = 10;
const tenth = (value: number): string => (Math.round(value * 10) / 10).toString();

const dreadLine = ({ pairs, difference }: ReturnType<typeof dreadAndAfter>): string | null => {
  if (difference === null) return pairs === 0 ? null : text.dreadWaits(pairs);
  if (Math.abs(difference) < 0.3) return text.dreadSame;
  return difference > 0 ? text.dreadLess(tenth(difference)) : text.dreadMore(tenth(-difference));
};

/** What a ledger comes to, where a count says something and nobody is made a number by it. */
export const LedgerSummary = ({ ledger, records }: LedgerSummaryProps) => {
  const { today } = useApp();
  const month = monthOf(today);
  const of = <T extends EveningLedger>(type: T): readonly LedgerOf<T>[] =>
    // Filtered by its type.
    records.filter((record) => record.type === type) as unknown as readonly LedgerOf<T>[];
  if (ledger === 'untold') {
    const { carried, since } = confidentialityLoad(of('untold'));
    const said = since === null ? text.loadNone : text.load(carried, dayInYear(since, today));
    return <LoadMeter label={text.loadMeter} said={said} count={carried} most={mostDrawn} />;
  }
  if (ledger === 'hat') {
    const mix = hatMix(of('hat'), month);
    if (mix.length === 0) return null;
    return (
      <div className={styles['summary']}>
        <p>{text.hatsOfMonth(monthName(today))}</p>
        <ul className={styles['counts']}>
          {mix.map(({ of: hat, count }) => (
            <li key={hat}>{text.times(choiceNames.hats[hat], count)}</li>
          ))}
        </ul>
        {driftsOften(of('hat'), month) ? <p>{text.drifted}</p> : null}
      </div>
    );
  }
  if (ledger === 'pothole') {
    const kinds = potholesByKind(of('pothole'));
    if (kinds.length === 0) return null;
    return (
      <div className={styles['summary']}>
        <p>{text.potholesSoFar}</p>
        <ul className={styles['counts']}>
          {kinds.map(({ of: kind, count }) => (
            <li key={kind}>{text.times(choiceNames.potholes[kind], count)}</li>
          ))}
        </ul>
      </div>
    );
  }
  if (ledger === 'saidNo') {
    const guilt = guiltOf(of('saidNo'), month);
    if (guilt === null) return null;
    return (
      <p className={styles['summary']}>
        {text.guiltOfMonth(monthName(today), tenth(guilt.before), tenth(guilt.after))}
      </p>
    );
  }
  const dread = ledger === 'prediction' ? dreadLine(dreadAndAfter(of('prediction'))) : null;
  return dread === null ? null : <p className={styles['summary']}>{dread}</p>;
};
