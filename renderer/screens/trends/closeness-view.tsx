import { useMemo, useRef, useState } from 'react';
import { type DayKey, weekday, weekOf } from '#shared/calendar/day-key';
import { canDrawLine, weeksUpTo } from '#shared/reading/weeks';
import { useApp } from '../../app/app-context.ts';
import { trendsStrings as text } from '../../strings/trends.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { TrendsView } from '../../workers/vault/queries/trends/trends-view.ts';
import { ChartCard } from './chart-card.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { FindingHead } from './finding-head.tsx';
import { GentleCard } from './gentle-card.tsx';
import { NeverCard } from './never-card.tsx';
import { OwnWordsCard } from './own-words-card.tsx';
import { type Range } from './ranges.ts';
import { sayFinding } from './say-finding.ts';
import { TakenOutCard } from './taken-out-card.tsx';
import styles from './trends-screen.module.css';
import { useDoesntFit } from './use-doesnt-fit.ts';
import { WeeklyOffer } from './weekly-offer.tsx';
import { WaitingPanel } from './waiting-panel.tsx';
import { WeekPanel } from './week-panel.tsx';
import { WorkBesideCard } from './work-beside-card.tsx';

const friday = 5;

interface ClosenessViewProps {
  readonly view: TrendsView;
  readonly range: Range;
  /** To the look at the week. */
  readonly onWeekly: () => void;
}

/** How close the work sat: a sentence, a chart, and what they rest on. */
export const ClosenessView = ({ view, range, onWeekly }: ClosenessViewProps) => {
  const { today, go } = useApp();
  const { evenings, said, lean, choices } = view;
  const [openWeek, setOpenWeek] = useState<DayKey | null>(null);
  const opener = useRef<Element | null>(null);
  const { takeOut, lastTaken } = useDoesntFit();
  const away = useMemo(() => new Map(view.away.map(({ monday, reason }) => [monday, reason])), [view.away]);
  const weeks = weeksUpTo(today, range, evenings);
  const week = weeks.find(({ monday }) => monday === openWeek);
  const isThisWeek = ({ monday }: { readonly monday: DayKey }): boolean => monday === weekOf(today);
  const offersWeek = choices.weekly && weekday(today) >= friday && !view.weeklies.some(isThisWeek);
  const openTheWeek = (monday: DayKey): void => {
    opener.current = document.activeElement;
    setOpenWeek(monday);
  };
  const closeWeek = (): void => {
    setOpenWeek(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };

  const side = (() => {
    if (week !== undefined) {
      const direction = lean?.direction ?? ((week.median ?? 0) < 0 ? 'flooded' : 'numb');
      const props = { week, away, direction, hasFinding: lean !== null, onTakeOut: takeOut, onClose: closeWeek };
      return <WeekPanel key={week.monday} {...props} />;
    }
    if (lean !== null) {
      const channel = said.type === 'lean' ? said.channel : 'words';
      return <EvidencePanel {...{ lean, channel, evenings }} withWords={choices.words} onTakeOut={takeOut} />;
    }
    if (!canDrawLine(evenings)) return <WaitingPanel evenings={evenings} />;
    return <NeverCard />;
  })();

  return (
    <>
      <FindingHead finding={sayFinding(view, today)} />
      <div className={styles['columns']}>
        <div>
          <ChartCard {...{ view, range, weeks, away }} onOpenWeek={openTheWeek} />
        </div>
        <div className={styles['side']}>
          {lean === null && lastTaken !== null ? <TakenOutCard onUndo={() => takeOut(lastTaken, false)} /> : null}
          {side}
        </div>
      </div>
      <div className={styles['bottom']} data-alone={lean === null ? '' : undefined}>
        {lean === null ? null : <OwnWordsCard lean={lean} />}
        <GentleCard />
      </div>
      <div className={styles['below']}>
        {lean === null ? null : <WorkBesideCard conditions={lean.conditions} />}
        {offersWeek ? <WeeklyOffer onBegin={onWeekly} /> : null}
        {lean === null ? (
          <Card>
            <div className={styles['settings']}>
              <p>{text.ratherNot}</p>
              <Button size="sm" icon="faders" onClick={() => go('settings', 'trends')}>
                {text.trendSettings}
              </Button>
            </div>
          </Card>
        ) : null}
      </div>
    </>
  );
};
