import { median } from '#shared/reading/weeks';
import { useApp } from '../../app/app-context.ts';
import { fuelStrings as text } from '../../strings/fuel.ts';
import { fuelLine, seatStops } from '../../strings/instruments.ts';
import { trendsStrings } from '../../strings/trends.ts';
import { Card } from '../../ui/card.tsx';
import type { TrendsView } from '../../workers/vault/queries/trends/trends-view.ts';
import { useSettings } from '../settings/use-settings.ts';
import { levelOf } from './describe-fuel.ts';
import { FindingHead } from './finding-head.tsx';
import { FuelChart } from './fuel-chart.tsx';
import fuel from './fuel.module.css';
import { FuelTable } from './fuel-table.tsx';
import { type FuelWeek, fuelWeeks, usualSeat } from './fuel-weeks.ts';
import { opensOnNewest } from './opens-on-newest.ts';
import type { Range } from './ranges.ts';
import { SeatsCard } from './seats-card.tsx';
import styles from './trends-screen.module.css';
import { ChartOrTable } from './chart-or-table.tsx';
import { WeeklyCard } from './weekly-card.tsx';

const middleOf = (weeks: readonly FuelWeek[], tank: 'them' | 'me'): number | null =>
  levelOf(median(weeks.flatMap((week) => week[tank] ?? [])));

/** What was marked in these weeks, in a sentence or two; blank for nothing. */
const factsOf = (weeks: readonly FuelWeek[]): string => {
  const [them, me, seat] = [middleOf(weeks, 'them'), middleOf(weeks, 'me'), usualSeat(weeks)];
  const tanks =
    them === null && me === null ? '' : text.mostly(fuelLine(them, me).replace(/^./u, (one) => one.toLowerCase()));
  if (seat === null) return tanks.trim();
  return `${tanks} ${seat === 'out' ? text.out : text.seat(seatStops[seat].name.toLowerCase())}`.trim();
};

const Legend = () => (
  <p className={styles['legend']}>
    <span>{text.legend}</span>
    {(['them', 'me'] as const).map((tank) => (
      <span key={tank}>
        <svg className={fuel['sample']} viewBox="0 0 34 12" aria-hidden="true">
          <g className={fuel['tank']} data-tank={tank}>
            <path d="M1 6h32" />
            {tank === 'them' ? <circle cx="17" cy="6" r="4" /> : <rect x="13.5" y="2.5" width="7" height="7" />}
          </g>
        </svg>
        {tank === 'them' ? text.forThem : text.forMe}
      </span>
    ))}
    <span>
      <svg viewBox="0 0 26 14" width="26" height="14" aria-hidden="true">
        <circle className={fuel['seat']} cx="6" cy="7" r="3.5" />
        <circle className={fuel['seat']} cx="19" cy="7" r="6.5" />
      </svg>
      {text.seats}
    </span>
  </p>
);

interface FuelViewProps {
  readonly view: TrendsView;
  readonly range: Range;
  /** The questions of the week are open. */
  readonly askingWeek: boolean;
  readonly onAskWeek: (asking: boolean) => void;
}

/** The two tanks by week and where one rode: marks as they were made, and no finding. */
export const FuelView = ({ view, range, askingWeek, onAskWeek }: FuelViewProps) => {
  const { today } = useApp();
  const [{ trendsAsTable: asTable }, change] = useSettings();
  const weeks = fuelWeeks(today, range, view.evenings);
  const facts = factsOf(weeks);
  const finding =
    facts === ''
      ? { sentence: text.none, context: text.noneLead, sure: null }
      : { sentence: text.title, context: facts, sure: null };
  return (
    <>
      <FindingHead finding={finding} />
      <div className={styles['columns']}>
        <div>
          <Card label={trendsStrings.tabs.fuel}>
            <ChartOrTable
              asTable={asTable}
              onToggle={() => change({ trendsAsTable: !asTable })}
              legend={<Legend />}
              table={<FuelTable weeks={weeks} caption={text.tableCaption(trendsStrings.ranges[range])} />}
              chart={
                <div ref={opensOnNewest} className={styles['figure']}>
                  <FuelChart weeks={weeks} />
                </div>
              }
            />
          </Card>
        </div>
        <div>
          <SeatsCard weeks={weeks} />
        </div>
      </div>
      <WeeklyCard view={view} asking={askingWeek} onAsk={onAskWeek} />
    </>
  );
};
