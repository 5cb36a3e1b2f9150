import type { Remote } from 'comlink';
import { useCallback, useEffect, useState } from 'react';
import { useApp } from '../../app/app-context.ts';
import { trendsStrings as text } from '../../strings/trends.ts';
import { Progress } from '../../ui/progress.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TabBar, TabGroup, TabView } from '../../ui/tabs.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useLive, useVault } from '../../vault/live.tsx';
import type { VaultApi } from '../../vault/vault-api.ts';
import type { TrendsView } from '../../workers/vault/queries/trends/trends-view.ts';
import { ClosenessView } from './closeness-view.tsx';
import { FuelView } from './fuel-view.tsx';
import { type Range, ranges } from './ranges.ts';
import { RelationsView } from './relations-view.tsx';
import styles from './trends-screen.module.css';

const tabs = (['closeness', 'relations', 'fuel'] as const).map((id) => ({ id, label: text.tabs[id] }));

/** What the evenings come to, said cautiously, with everything it rests on. */
export const TrendsScreen = () => {
  const { today, at } = useApp();
  const ask = useCallback((api: Remote<VaultApi>) => api.trends(today), [today]);
  const live = useLive(ask);
  const [tab, setTab] = useState<string>(at === 'weekly' ? 'fuel' : 'closeness');
  const [askingWeek, setAskingWeek] = useState(at === 'weekly');
  const [range, setRange] = useState<Range>(12);

  if (live.state === 'loading') {
    return (
      <Screen label={text.title} top={<h1 className={styles['title']}>{text.title}</h1>}>
        <div className={styles['body']}>
          <Reading />
        </div>
      </Screen>
    );
  }
  const view = live.value;
  return (
    <TabGroup selected={tab} onSelect={setTab}>
      <Seen lean={view.lean} />
      <Screen
        label={text.title}
        part={tab}
        top={
          <>
            <h1 className={styles['unseen']}>
              <VisuallyHidden>{text.title}</VisuallyHidden>
            </h1>
            <TabBar label={text.title} tabs={tabs} />
            <span className={styles['gap']} />
            {tab === 'relations' ? null : (
              <Segmented
                hideLabel
                label={text.range}
                options={ranges.map((value): { value: Range; label: string } => ({ value, label: text.ranges[value] }))}
                value={range}
                onChange={setRange}
              />
            )}
          </>
        }
      >
        <div className={styles['body']}>
          <TabView id="closeness">
            <ClosenessView
              view={view}
              range={range}
              onWeekly={() => {
                setAskingWeek(true);
                setTab('fuel');
              }}
            />
          </TabView>
          <TabView id="relations">
            <RelationsView view={view} />
          </TabView>
          <TabView id="fuel">
            <FuelView view={view} range={range} askingWeek={askingWeek} onAskWeek={setAskingWeek} />
          </TabView>
        </div>
      </Screen>
    </TabGroup>
  );
};

const askProgress = (api: Remote<VaultApi>) => api.readingProgress();

/** Every entry is read again after a new way of reading came with the app; whoever writes on meanwhile need not wait for it. */
const Reading = () => {
  const live = useLive(askProgress);
  const progress = live.state === 'loading' ? null : live.value;
  return progress === null ? (
    <Progress label={text.reading} value={null} />
  ) : (
    <Progress
      label={text.readingSome(progress.read, progress.of)}
      value={progress.read / progress.of}
      detail={text.keepWriting}
    />
  );
};

/** Once a finding has been on the screen, nothing waits in Trends any more. */
const Seen = ({ lean }: Pick<TrendsView, 'lean'>) => {
  const { api } = useVault();
  const isNew = lean !== null && (lean.kept === null || lean.kept.seenAt === null);
  const [direction, since] = [lean?.direction, lean?.since];
  useEffect(() => {
    if (isNew && direction !== undefined && since !== undefined) void api.seeFinding({ direction, since });
  }, [api, isNew, direction, since]);
  return null;
};
