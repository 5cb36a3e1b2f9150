import type { Remote } from 'comlink';
import { type ReactNode, useState } from 'react';
import { canDrawLine, lineNeeds, towardsLine, weeksUpTo } from '#shared/reading/weeks';
import { useApp } from '../../app/app-context.ts';
import { useKeysWithin } from '../../app/keys.ts';
import { trendsStrings as text } from '../../strings/trends.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useLive } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import { useSettings } from '../settings/use-settings.ts';
import { ChartFigure } from './chart-figure.tsx';
import { ChartLegend } from './chart-legend.tsx';
import styles from './trends-screen.module.css';
import { WeeksTable } from './weeks-table.tsx';

const ask = (api: Remote<VaultApi>) => api.marks();
const ranges = [4, 12, 52] as const;
type Range = (typeof ranges)[number];

/** First light: what was marked, the middle of each week, and no word about what it means. */
export const TrendsScreen = () => {
  const { today, showHelp } = useApp();
  const [{ trendsAsTable: asTable }, change] = useSettings();
  const [range, setRange] = useState<Range>(12);
  const marks = useLive(ask);
  const toggleTable = (): void => change({ trendsAsTable: !asTable });

  if (marks.state === 'loading') {
    return (
      <Screen label={text.title} top={<h1 className={styles['title']}>{text.title}</h1>}>
        <div className={styles['body']}>
          <Progress label={text.reading} value={null} />
        </div>
      </Screen>
    );
  }

  const evenings = marks.value;
  const marked = evenings.filter(({ closeness }) => closeness !== null).length;
  const withLine = canDrawLine(evenings);
  const soFar = towardsLine(evenings);
  const weeks = weeksUpTo(today, range, evenings);

  return (
    <Screen
      label={text.title}
      top={
        <>
          <h1 className={styles['title']}>{text.title}</h1>
          <span className={styles['gap']} />
          <Segmented
            hideLabel
            label={text.range}
            options={ranges.map((value): { value: Range; label: string } => ({ value, label: text.ranges[value] }))}
            value={range}
            onChange={setRange}
          />
        </>
      }
    >
      <div className={styles['body']}>
        <Heading level={2} size="md">
          {marked === 0 ? text.none : withLine ? text.enough(marked) : text.tooFew(marked)}
        </Heading>
        <p className={styles['lead']}>{marked === 0 ? text.noneLead : withLine ? text.enoughLead : text.tooFewLead}</p>
        <div className={styles['columns']}>
          <Card label={text.closenessChart}>
            <WithToggleKey onToggle={toggleTable}>
              <div className={styles['head']}>
                <ChartLegend withLine={withLine} />
                <Button size="sm" kind="quiet" onClick={toggleTable} aria-keyshortcuts="T">
                  {asTable ? text.chart : text.table}
                </Button>
              </div>
              {asTable ? (
                <div className={styles['figure']}>
                  <WeeksTable weeks={weeks} caption={text.tableCaption(text.ranges[range])} />
                </div>
              ) : (
                <ChartFigure key={range} weeks={weeks} today={today} withLine={withLine} />
              )}
            </WithToggleKey>
          </Card>
          <div className={styles['side']}>
            {withLine ? null : (
              <Card label={text.whileYouWait}>
                <div className={styles['note']}>
                  <Heading level={3} size="ui">
                    {text.whileYouWait}
                  </Heading>
                  <p>
                    <b>{text.notYet}</b> {text.of(soFar.evenings, lineNeeds.evenings)}{' '}
                    {text.ofWeeks(soFar.weeks, lineNeeds.weeks)}
                  </p>
                  <div className={styles['dots']} role="img" aria-label={text.of(soFar.evenings, lineNeeds.evenings)}>
                    {Array.from({ length: lineNeeds.evenings }, (_, index) => (
                      <i key={index} data-on={index < soFar.evenings ? '' : undefined} />
                    ))}
                  </div>
                  <p>{text.gapsAreFine}</p>
                </div>
              </Card>
            )}
            <Card>
              <div className={styles['note']}>
                <p>{text.gentle}</p>
                <LinkButton onClick={showHelp}>{text.roughPatch}</LinkButton>
              </div>
            </Card>
            <Card label={text.neverTitle}>
              <div className={styles['note']}>
                <Heading level={3} size="ui">
                  {text.neverTitle}
                </Heading>
                <p>{text.never}</p>
              </div>
            </Card>
          </div>
        </div>
      </div>
    </Screen>
  );
};

/** T changes between chart and table while the focus is in the card. */
const WithToggleKey = ({ onToggle, children }: { readonly onToggle: () => void; readonly children: ReactNode }) => {
  const within = useKeysWithin((event) => {
    if (event.key === 't' && !event.ctrlKey && !event.metaKey && !event.altKey) onToggle();
  });
  return (
    <div ref={within} className={styles['chart']}>
      {children}
    </div>
  );
};
