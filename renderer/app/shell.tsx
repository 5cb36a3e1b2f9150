import { useEffect, type ReactNode } from 'react';
import { idleUnder } from '#shared/ipc/policy';
import type { Platform } from '../platform/platform.ts';
import { HelpSheet } from '../screens/help/help-sheet.tsx';
import { JournalScreen } from '../screens/journal/journal-screen.tsx';
import { PeopleScreen } from '../screens/people/people-screen.tsx';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';
import { SupervisionScreen } from '../screens/supervision/supervision-screen.tsx';
import { TodayScreen } from '../screens/today/today-screen.tsx';
import { TrendsScreen } from '../screens/trends/trends-screen.tsx';
import { shellStrings } from '../strings/shell.ts';
import { type Toast, useToast } from '../ui/toast.tsx';
import { useApp } from './app-context.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { isDialogOpen, useGlobalKeys } from './keys.ts';
import type { Place } from './places.ts';
import { ReadOnlyBanner } from './read-only-banner.tsx';
import { Sidebar } from './sidebar.tsx';
import { UnsavedBar } from './unsaved-bar.tsx';
import styles from './shell.module.css';
import { useIdle } from './use-idle.ts';
import { WordsOfGone } from './words-of-gone.tsx';

interface ShellProps {
  readonly place: Place;
  /** Said once, when the vault has just been opened. */
  readonly atOpening: Promise<Toast | null>;
  readonly helping: boolean;
  readonly onHelpClosed: () => void;
  readonly events: Platform['onEvent'];
}

const screens: Readonly<Record<Place, () => ReactNode>> = {
  today: TodayScreen,
  journal: JournalScreen,
  trends: TrendsScreen,
  supervision: SupervisionScreen,
  people: PeopleScreen,
  settings: SettingsScreen,
};

/** The frame of an open vault: places on the left, one screen on the right. */
export const Shell = ({ place, atOpening, helping, onHelpClosed, events }: ShellProps) => {
  const app = useApp();
  const toast = useToast();
  const Screen = screens[place];
  useGlobalKeys({
    help: app.showHelp,
    lock: () => app.lock('lock'),
    hideAndLock: app.hideAndLock,
    note: app.quickNote.show,
    go: app.go,
  });
  const lockingSoon = useIdle(idleUnder(app.preferences.idleMinutes, app.machine.policy), () => app.lock('away'));

  useEffect(
    () =>
      events((event) => {
        if (event.type === 'frame-written') toast({ kind: 'done', text: shellStrings.written });
        if (event.type !== 'command') return;
        if (event.command === 'help') app.showHelp();
        else if (!isDialogOpen()) app.go(event.command);
      }),
    [events, app, toast],
  );

  useEffect(() => {
    void atOpening.then((said) => (said === null ? undefined : toast(said)));
  }, [atOpening, toast]);

  return (
    <div className={styles['shell']}>
      <Sidebar place={place} />
      <div className={styles['main']}>
        <ReadOnlyBanner />
        <ErrorBoundary key={place}>
          <Screen />
        </ErrorBoundary>
        <UnsavedBar drafts={app.drafts} />
        <WordsOfGone drafts={app.drafts} />
        <div role="status" className={styles['soon']} data-shown={lockingSoon ? '' : undefined}>
          {lockingSoon ? shellStrings.lockingSoon : null}
        </div>
      </div>
      {helping ? (
        <HelpSheet
          region={app.preferences.region}
          contacts={app.settings.contacts}
          ownLine={app.settings.ownLine}
          onClose={onHelpClosed}
          onEdit={() => {
            onHelpClosed();
            app.go('settings');
          }}
        />
      ) : null}
    </div>
  );
};
