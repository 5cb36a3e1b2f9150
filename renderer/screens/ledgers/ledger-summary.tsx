import type { HardEvent } from '#shared/journal/hard-event';
import type { Hat } from '#shared/journal/hat';
import type { LedgerOf } from '#shared/journal/ledger-record';
import type { Pothole } from '#shared/journal/pothole';
import { confidentialityLoad } from '#shared/ledgers/confidentiality-load';
import * as counts from '#shared/ledgers/counts';
import { useApp } from '../../app/app-context.ts';
import { dayInYear, monthName } from '../../app/format.ts';
import { lineStrings as text } from '../../strings/ledger-lines.ts';
import { choiceNames as names } from '../../strings/ledgers.ts';
import { LoadMeter } from './load-meter.tsx';
import styles from './ledger-screen.module.css';
import type { EveningLedger } from './place.ts';
import type { EveningRecord } from './say-line.ts';

const mostDrawn = 10;
const tenth = (value: number): string => (Math.round(value * 10) / 10).toString();

interface CountsProps {
  readonly title: string;
  readonly counted: readonly string[];
}

const said = <K extends string>(
  all: readonly counts.Counted<K>[],
  by: Readonly<Record<K, string>>,
): readonly string[] => all.map(({ of, count }) => text.times(by[of], count));

/** A row of counts under its title; nothing where there is nothing to count. */
const Counts = ({ title, counted }: CountsProps) =>
  counted.length === 0 ? null : (
    <div className={styles['summary']}>
      <p>{title}</p>
      <ul className={styles['counts']}>
        {counted.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );

const Hats = ({ hats }: { readonly hats: readonly Hat[] }) => {
  const { today } = useApp();
  const month = counts.monthOf(today);
  const { worn, stretched } = counts.roleReview(hats, today);
  return (
    <>
      <Counts title={text.hatsOfMonth(monthName(today))} counted={said(counts.hatMix(hats, month), names.hats)} />
      {counts.driftsOften(hats, month) ? <p className={styles['summary']}>{text.drifted}</p> : null}
      <Counts title={text.quarter} counted={[...said(worn, names.hats), ...said(stretched, names.stretches)]} />
    </>
  );
};

const Potholes = ({ potholes }: { readonly potholes: readonly Pothole[] }) => (
  <>
    <Counts title={text.potholesSoFar} counted={said(counts.potholesByKind(potholes), names.potholes)} />
    <Counts title={text.toTell} counted={said(counts.potholesToTell(potholes), names.potholes)} />
  </>
);

const HardWeek = ({ events }: { readonly events: readonly HardEvent[] }) => {
  const { today } = useApp();
  const { kinds, senses } = counts.exposureOf(events, today);
  return <Counts title={text.thisWeek} counted={[...said(kinds, names.hardEvents), ...said(senses, names.senses)]} />;
};

const dreadLine = ({ pairs, difference }: ReturnType<typeof counts.dreadAndAfter>): string | null => {
  if (difference === null) return pairs === 0 ? null : text.dreadWaits(pairs);
  if (Math.abs(difference) < 0.3) return text.dreadSame;
  return difference > 0 ? text.dreadLess(tenth(difference)) : text.dreadMore(tenth(-difference));
};

interface LedgerSummaryProps {
  readonly ledger: EveningLedger;
  readonly records: readonly EveningRecord[];
}

/** What a ledger comes to, where a count says something and nobody is made a number by it. */
export const LedgerSummary = ({ ledger, records }: LedgerSummaryProps) => {
  const { today } = useApp();
  const of = <T extends EveningLedger>(type: T): readonly LedgerOf<T>[] =>
    // Filtered by its type.
    records.filter((record) => record.type === type) as unknown as readonly LedgerOf<T>[];
  if (ledger === 'hat') return <Hats hats={of('hat')} />;
  if (ledger === 'pothole') return <Potholes potholes={of('pothole')} />;
  if (ledger === 'hardEvent') return <HardWeek events={of('hardEvent')} />;
  if (ledger === 'untold') {
    const { carried, since } = confidentialityLoad(of('untold'));
    const load = since === null ? text.loadNone : text.load(carried, dayInYear(since, today));
    return <LoadMeter label={text.loadMeter} said={load} count={carried} most={mostDrawn} />;
  }
  if (ledger === 'saidNo') {
    const guilt = counts.guiltOf(of('saidNo'), counts.monthOf(today));
    if (guilt === null) return null;
    const line = text.guiltOfMonth(monthName(today), tenth(guilt.before), tenth(guilt.after));
    return <p className={styles['summary']}>{line}</p>;
  }
  const dread = ledger === 'prediction' ? dreadLine(counts.dreadAndAfter(of('prediction'))) : null;
  return dread === null ? null : <p className={styles['summary']}>{dread}</p>;
};
