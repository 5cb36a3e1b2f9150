import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  globalShortcut,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  session,
} from 'electron';
import type { Preferences } from '#shared/ipc/preferences';
import { openChangeLog } from '../services/change-log.ts';
import { createClipboardGuard } from '../services/clipboard-guard.ts';
import { finishErase } from '../services/erase.ts';
import { openHalfWrittenNotes } from '../services/half-written.ts';
import { openNoteFolder } from '../services/note-folder.ts';
import { openPlaces } from '../services/places.ts';
import { openRefusalCount, type RefusalCount } from '../services/refusal-count.ts';
import { openRuntimeNote } from '../services/runtime-note.ts';
import { readPolicy } from '../services/policy-file.ts';
import { openPreferences } from '../services/preferences-file.ts';
import { watchPower } from '../services/power-watch.ts';
import { inTime } from '../services/in-time.ts';
import { createReminder } from '../services/reminder.ts';
import { openQuickUnlock } from '../services/quick-unlock.ts';
import { createSavePlaces } from '../services/save-places.ts';
import { createUnderWay } from '../services/under-way.ts';
import { openVaultFolder } from '../services/vault-folder.ts';
import { openWindowState } from '../services/window-state.ts';
import { createWritings } from '../services/writings.ts';
import { answerRequests } from './answers.ts';
import { answerErase } from './erase-answers.ts';
import { answerBackups } from './backup-answers.ts';
import { answerKeyFiles } from './key-file-answers.ts';
import { answerLeaving } from './leaving-answers.ts';
import { createLockControl } from './lock.ts';
import { lockAtSessionEnd } from './session-end.ts';
import { setMenu } from './menu.ts';
import { confineNavigation, home } from './navigation.ts';
import { answerNotes } from './note-answers.ts';
import { denyPermissions } from './permissions.ts';
import { chooseProfile, policyFile, startedAt } from './profile.ts';
import { registerScheme, serveBundle } from './protocol.ts';
import { closeNetwork, type OnRefused, refuseRequests } from './requests.ts';
import { coverScreens, type ScreenCover } from './screen-cover.ts';
import { answerSecurity } from './security-answers.ts';
import { createSelfTest, type SelfTest } from './self-test.ts';
import { createQuickNote } from './quick-note.ts';
import { createQuickNoteKey } from './quick-note-key.ts';
import { answerQuickUnlock, systemKeychain } from './quick-unlock-answers.ts';
import { bundledQuickNotePreload, createQuickNoteWindow, leastQuickNote } from './quick-note-window.ts';
import { applySwitches, forbiddenArgument } from './switches.ts';
import { showTray } from './tray.ts';
import { bundledPage, bundledPreload, createWindow, leastWindow } from './window.ts';

/** A write that is under way when the app is left has this long to land before anyone is asked about it. */
const landingMs = 3000;

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
  const windowState = await openWindowState(join(profile, 'window.json'), leastWindow);
  const noteState = await openWindowState(join(profile, 'quick-note.json'), leastQuickNote);
  const vault = openVaultFolder(join(profile, 'vault'));
  const log = openChangeLog(join(profile, 'vault', 'log'));
  const notes = openNoteFolder(join(profile, 'vault', 'notes'));
  const places = await openPlaces(profile);
  const runtime = openRuntimeNote(join(profile, 'runtime.txt'), process.versions.electron ?? app.getVersion());
  const rules = await readPolicy(policyFile(app));
  // The folder was chosen by whoever runs the machine: that vouches for it as the dialog would.
  const policy = { ...rules, backupFolder: rules.backupFolder === null ? null : places.grant(rules.backupFolder) };

  const quickUnlock = openQuickUnlock(
    join(profile, 'quick-unlock.json'),
    systemKeychain(safeStorage),
    policy.quickUnlock,
  );

  denyPermissions(session.defaultSession);
  refuseRequests(session.defaultSession, onRefused);
  await closeNetwork(session.defaultSession);
  await serveBundle(protocol, bundledPage, () => preferences.current());

  const window = createWindow(windowState, bundledPreload);
  const quickNote = createQuickNote(() => createQuickNoteWindow(noteState, bundledQuickNotePreload));
  const copied = createClipboardGuard(clipboard);
  const clearCopied = (): void => void copied.clearOurs().catch(() => undefined);
  const savePlaces = createSavePlaces();
  const underWay = createUnderWay();
  const halfWritten = openHalfWrittenNotes(join(profile, 'half-written'));
  const nothingLeaves = (): void => {
    savePlaces.forget();
    underWay.cut();
    halfWritten.close();
  };
  const lock = createLockControl(
    window,
    () => {
      nothingLeaves();
      quickNote.vaultIs(false);
      void quickNote.putAway();
      clearCopied();
    },
    // Once more: of a copy in the same breath as the lock, word comes only after it has begun.
    clearCopied,
  );
  const key = createQuickNoteKey(globalShortcut, quickNote.show);
  const onPreferences = ({ theme, quickNoteKey }: Preferences): void => {
    nativeTheme.themeSource = theme;
    key.set(quickNoteKey);
  };
  onPreferences(preferences.current());
  const bringForward = (): void => {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  setMenu(lock, quickNote.show);
  showTray({
    note: quickNote.show,
    lock: () => lock.lock('menu'),
    panic: lock.panic,
    open: bringForward,
    quit: () => window.close(),
  });
  watchPower(powerMonitor, process.platform, { onLock: lock.lock, onShutdown: () => app.quit() });
  lockAtSessionEnd(window, lock);
  const reminder = createReminder(() => new Notification({ title: 'Aftershift', body: 'Close the day?' }).show());
  log.onCaughtUp(() => lock.send({ type: 'frame-written' }));
  // A page that died took its keys with it, and what it said was saved is on the disk: the lock screen takes its place.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') lock.finished('lock');
  });
  const writings = createWritings();
  const onNewPage = (): void => {
    quickNote.vaultIs(false);
    void writings.abandonAll();
    nothingLeaves();
  };
  answerRequests({
    clockStart,
    preferences,
    policy,
    vault,
    log,
    runtime,
    quickUnlock,
    lock,
    clipboard: copied,
    reminder,
    onNewPage,
    onPreferences,
  });
  answerNotes({ clockStart, preferences, vault, notes, lock, quickNote, key, clipboard: copied });
  answerBackups(window, places, writings);
  answerErase(window, session.defaultSession, profile);
  answerSecurity({ refusals, selfTest, session: session.defaultSession, cover });
  refusals.onChange((total) => lock.send({ type: 'refused', total }));
  answerKeyFiles(window);
  answerLeaving({ window, policy, clipboard: copied, places, savePlaces, underWay, halfWritten });
  answerQuickUnlock(quickUnlock);

  const leave = async (): Promise<boolean> => {
    log.pageGone();
    // Nobody is asked about what the disk is just taking; one that hangs gets no more than its time.
    await inTime(log.landed(), landingMs).catch(() => undefined);
    // A document on its way out is whole before the app goes; what hangs is found by its note at the next unlock.
    await inTime(underWay.idle(), landingMs).catch(() => undefined);
    if (log.waiting() && !(await leaveAnyway(window, sealedFrame))) return false;
    if (!(await quickNote.putAway()) && !(await leaveAnyway(window, quickWords))) return false;
    quickNote.end();
    await copied.clearOurs().catch(() => undefined);
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
  app.on('second-instance', bringForward);
  app.on('window-all-closed', () => app.quit());
  await window.loadURL(home);
}

const sealedFrame = {
  message: 'One note is sealed but not yet on the disk.',
  detail:
    'The disk has not taken it. As soon as it does, the note is written by itself. If you quit now, that note is gone.',
  buttons: ['Stay', 'Quit and lose the note'],
};

const quickWords = {
  message: 'The words in the quick note aren’t sealed yet.',
  detail: 'The disk has not taken them. They are still in their window. If you quit now, those words are gone.',
  buttons: ['Stay', 'Quit and lose the words'],
};

/** Something is in memory only because the disk refuses it: leaving would lose it, so the person decides. */
async function leaveAnyway(window: BrowserWindow, what: typeof sealedFrame): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, { type: 'warning', ...what, defaultId: 0, cancelId: 0 });
  return response === 1;
}
