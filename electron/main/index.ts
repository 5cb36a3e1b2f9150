import { join } from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, Notification, powerMonitor, protocol, session } from 'electron';
import { openChangeLog } from '../services/change-log.ts';
import { finishErase } from '../services/erase.ts';
import { openPlaces } from '../services/places.ts';
import { openRefusalCount, type RefusalCount } from '../services/refusal-count.ts';
import { openPreferences } from '../services/preferences-file.ts';
import { watchPower } from '../services/power-watch.ts';
import { createReminder } from '../services/reminder.ts';
import { openVaultFolder } from '../services/vault-folder.ts';
import { openWindowState } from '../services/window-state.ts';
import { answerRequests } from './answers.ts';
import { answerErase } from './erase-answers.ts';
import { answerBackups } from './backup-answers.ts';
import { createLockControl } from './lock.ts';
import { lockAtSessionEnd } from './session-end.ts';
import { setMenu } from './menu.ts';
import { confineNavigation, home } from './navigation.ts';
import { denyPermissions } from './permissions.ts';
import { chooseProfile, startedAt } from './profile.ts';
import { registerScheme, serveBundle } from './protocol.ts';
import { closeNetwork, type OnRefused, refuseRequests } from './requests.ts';
import { coverScreens, type ScreenCover } from './screen-cover.ts';
import { answerSecurity } from './security-answers.ts';
import { createSelfTest, type SelfTest } from './self-test.ts';
import { applySwitches, forbiddenArgument } from './switches.ts';
import { bundledPage, bundledPreload, createWindow } from './window.ts';

const forbidden = forbiddenArgument(process.argv, app.isPackaged);
if (forbidden !== null) {
  process.stderr.write(`Aftershift does not start with ${forbidden}: it would let another program look in.\n`);
  app.exit(2);
}
chooseProfile(app);
if (!app.requestSingleInstanceLock()) app.exit(3);
else if (erasedToTheEnd()) {
  app.enableSandbox();
  applySwitches(app);
  registerScheme(protocol);
  const selfTest = createSelfTest();
  const cover = coverScreens(app, () => BrowserWindow.getAllWindows());
  const counting = openRefusalCount(join(app.getPath('userData'), 'refused.json'));
  const onRefused = (url: string): void => {
    if (!selfTest.notes(url)) void counting.then((count) => count.add());
  };
  confineNavigation(app, onRefused);
  void app.whenReady().then(async () => start({ selfTest, cover, onRefused, refusals: await counting }));
}

/** Before Chromium opens the profile: what was to be gone must not be there when the first window is. */
function erasedToTheEnd(): boolean {
  try {
    finishErase(app.getPath('userData'));
    return true;
  } catch {
    dialog.showErrorBox(
      'Not everything is erased yet.',
      'Something in Aftershift’s folder could not be removed. Start Aftershift again to go on.',
    );
    app.exit(4);
    return false;
  }
}

interface Guards {
  readonly selfTest: SelfTest;
  readonly cover: ScreenCover;
  readonly refusals: RefusalCount;
  readonly onRefused: OnRefused;
}

async function start({ selfTest, cover, refusals, onRefused }: Guards): Promise<void> {
  const clockStart = startedAt(app, new Date().getTime());
  const profile = app.getPath('userData');
  const preferences = await openPreferences(join(profile, 'preferences.json'));
  const windowState = await openWindowState(join(profile, 'window.json'));
  const vault = openVaultFolder(join(profile, 'vault'));
  const log = openChangeLog(join(profile, 'vault', 'log'));
  const places = await openPlaces(profile);
  nativeTheme.themeSource = preferences.current().theme;

  denyPermissions(session.defaultSession);
  refuseRequests(session.defaultSession, onRefused);
  await closeNetwork(session.defaultSession);
  await serveBundle(protocol, bundledPage, () => preferences.current());

  const window = createWindow(windowState, bundledPreload);
  const lock = createLockControl(window);
  setMenu(lock);
  watchPower(powerMonitor, process.platform, { onLock: lock.lock, onShutdown: () => app.quit() });
  lockAtSessionEnd(window, lock);
  const reminder = createReminder(() => new Notification({ title: 'Aftershift', body: 'Close the day?' }).show());
  log.onCaughtUp(() => lock.send({ type: 'frame-written' }));
  // A page that died took its keys with it, and what it said was saved is on the disk: the lock screen takes its place.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') lock.finished('lock');
  });
  answerRequests({ clockStart, preferences, vault, log, lock, reminder });
  answerBackups(window, places);
  answerErase(window, session.defaultSession, profile);
  answerSecurity({ refusals, selfTest, session: session.defaultSession, cover });
  refusals.onChange((total) => lock.send({ type: 'refused', total }));

  const leave = async (): Promise<boolean> => {
    log.pageGone();
    if (log.waiting() && !(await leaveAnyway(window))) return false;
    window.destroy();
    app.quit();
    return true;
  };

  window.on('close', (event) => {
    event.preventDefault();
    const maximized = window.isMaximized();
    // Where the window stood is a convenience: failing to note it must not stand in the way of closing.
    void windowState.write({ ...window.getNormalBounds(), maximized }).catch(() => undefined);
    lock.leave(leave);
  });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());
  await window.loadURL(home);
}

/** A sealed note is in memory only because the disk refuses it: leaving would lose it, so the person decides. */
async function leaveAnyway(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'One note is sealed but not yet on the disk.',
    detail:
      'The disk has not taken it. As soon as it does, the note is written by itself. If you quit now, that note is gone.',
    buttons: ['Stay', 'Quit and lose the note'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
