import { daysBetween } from '#shared/calendar/day-key';
import { lastDayOf } from '#shared/journal/two-weeks';
import { besideBefore } from '#shared/reading/relations/beside-before';
import type { Stretch } from '#shared/reading/relations/stretch';
import { useApp } from '../../app/app-context.ts';
import { monthAndDay } from '../../app/format.ts';
import { findingStrings } from '../../strings/findings.ts';
import { reachedYou } from '../../strings/instruments.ts';
import { relationStrings as text } from '../../strings/relations.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useVault } from '../../vault/live.tsx';
import type { TrendsView } from '../../workers/vault/queries/trends/trends-view.ts';
import { stopName } from './describe.ts';
import styles from './relations.module.css';

/** What a stretch came to goes for half a year; then it is only offered again. */
const shownForDays = 182;

const rowOf = ({ from, to, evenings, median, reach }: Stretch): string => {
  const when = text.stretch(monthAndDay(from), monthAndDay(to));
  if (median === null) return text.stretchFew(when, evenings);
  return text.thenRow(when, evenings, stopName(median), reach === null ? null : reachedYou(Math.round(reach)));
};

/** An offer, and nothing to keep up: two weeks with some evenings kept free, set beside the two before. */
export const TwoWeeksCard = ({ view }: { readonly view: TrendsView }) => {
  const { today } = useApp();
  const { api } = useVault();
  const toast = useToast();
  const { evenings, twoWeeks } = view;
  const mark = async (from: typeof today, marked: boolean): Promise<void> => {
    if (!(await api.markTwoWeeks(from, marked)).ok) toast({ kind: 'problem', text: findingStrings.notSaved });
  };
  const isShown = twoWeeks !== null && daysBetween(twoWeeks, today) <= shownForDays;
  const last = twoWeeks === null ? null : lastDayOf({ from: twoWeeks });
  const isRunning = last !== null && today <= last;
  const beside = isShown && !isRunning && twoWeeks !== null ? besideBefore(evenings, twoWeeks) : null;
  return (
    <Card label={text.curious}>
      <div className={styles['card']}>
        <Heading level={2} size="ui">
          {text.curious}
        </Heading>
        <div role="status">
          {isRunning && twoWeeks !== null ? (
            <p>{text.twoWeeksRun(monthAndDay(twoWeeks), monthAndDay(last))}</p>
          ) : beside === null ? (
            <p>{text.twoWeeksOffer}</p>
          ) : (
            <>
              <p>{rowOf(beside.before)}</p>
              <p>{rowOf(beside.marked)}</p>
              <p>{text.twoWeeksFair}</p>
            </>
          )}
        </div>
        <div>
          {isRunning && twoWeeks !== null ? (
            <Button size="sm" kind="quiet" onClick={() => void mark(twoWeeks, false)}>
              {text.unmarkTwoWeeks}
            </Button>
          ) : (
            <Button size="sm" onClick={() => void mark(today, true)}>
              {beside === null ? text.markTwoWeeks : text.markTwoMore}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
};
