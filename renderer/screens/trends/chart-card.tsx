import { useMemo } from 'react';
import type { DayKey } from '#shared/calendar/day-key';
import { canDrawLine, type WeekOfMarks } from '#shared/reading/weeks';
import { useApp } from '../../app/app-context.ts';
import { trendsStrings as text } from '../../strings/trends.ts';
import { Card } from '../../ui/card.tsx';
import type { TrendsView } from '../../workers/vault/queries/trends/trends-view.ts';
import { useSettings } from '../settings/use-settings.ts';
import { ChartFigure } from './chart-figure.tsx';
import { ChartLegend } from './chart-legend.tsx';
import { ChartOrTable } from './chart-or-table.tsx';
import type { AwayWeeks } from './gaps.tsx';
import type { Range } from './ranges.ts';
import { usualRate } from './usual-rate.ts';
import { WeeksTable } from './weeks-table.tsx';

interface ChartCardProps {
  readonly view: TrendsView;
  readonly range: Range;
  readonly weeks: readonly WeekOfMarks[];
  readonly away: AwayWeeks;
  readonly onOpenWeek: (monday: DayKey) => void;
}

/** The chart, or the same weeks as a table: the choice is kept. */
export const ChartCard = ({ view, range, weeks, away, onOpenWeek }: ChartCardProps) => {
  const { today } = useApp();
  const [{ trendsAsTable: asTable }, change] = useSettings();
  const { evenings, choices } = view;
  const usual = useMemo(() => usualRate(today, evenings), [today, evenings]);
  const withLine = canDrawLine(evenings);
  return (
    <Card label={text.closenessChart}>
      <ChartOrTable
        asTable={asTable}
        onToggle={() => change({ trendsAsTable: !asTable })}
        legend={<ChartLegend withLine={withLine} weeks={weeks.length} />}
        table={
          <WeeksTable {...{ weeks, evenings, away, onOpenWeek }} caption={text.tableCaption(text.ranges[range])} />
        }
        chart={
          <ChartFigure
            key={range}
            {...{ weeks, evenings, away, usual, today, withLine, onOpenWeek }}
            withWords={choices.words}
          />
        }
      />
    </Card>
  );
};
