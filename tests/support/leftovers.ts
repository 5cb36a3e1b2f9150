import type { ElectronApplication } from '@playwright/test';

/** What the app has shown or told outside its own page, and what it has put off for a minute or more. */
interface Outside {
  readonly said: unknown[];
  readonly later: (() => void)[];
}

/**
 * Keeps a note of all that leaves the app's windows by other ways than a file: titles, notifications, the tray, the
 * system's lists of recent things, the options of its dialogs, whatever is opened with another program. And timers of
 * half a minute or more wait until they are called.
 */
export const watchOutside = (electronApp: ElectronApplication): Promise<void> =>
  electronApp.evaluate(({ app, BrowserWindow, dialog, Notification, shell, Tray }) => {
    const outside: Outside = { said: [], later: [] };
    Object.assign(globalThis, { outside });
    const spy = (on: object, name: string): void => {
      const real: unknown = Reflect.get(on, name);
      Object.assign(on, {
        [name](this: unknown, ...given: unknown[]) {
          // The window that a dialog belongs to is no word of anyone's.
          outside.said.push({ [name]: given.filter((one) => !(one instanceof BrowserWindow)) });
          return typeof real === 'function' ? (Reflect.apply(real, this, given) as unknown) : undefined;
        },
      });
    };
    for (const name of ['addRecentDocument', 'setJumpList', 'setUserTasks', 'setAboutPanelOptions']) spy(app, name);
    for (const name of ['showOpenDialog', 'showSaveDialog', 'showMessageBox', 'showErrorBox']) spy(dialog, name);
    for (const name of ['openExternal', 'openPath', 'showItemInFolder']) spy(shell, name);
    for (const name of ['setToolTip', 'setTitle', 'setContextMenu', 'displayBalloon']) spy(Tray.prototype, name);
    for (const name of ['setTitle', 'setOverlayIcon', 'setThumbnailToolTip']) spy(BrowserWindow.prototype, name);
    const { show } = Notification.prototype as { show: () => void };
    Notification.prototype.show = function shown(this: { title: string; body: string }) {
      outside.said.push({ notification: [this.title, this.body] });
      show.call(this);
    };
    const noteTitles = (window: Electron.BrowserWindow): void => {
      outside.said.push({ title: window.getTitle() });
      window.on('page-title-updated', () => outside.said.push({ title: window.getTitle() }));
    };
    for (const window of BrowserWindow.getAllWindows()) noteTitles(window);
    app.on('browser-window-created', (_event, window) => noteTitles(window));
    const { setTimeout: soon } = globalThis;
    const setTimeout = (call: () => void, ms = 0): unknown => {
      if (ms < 30_000) return soon(call, ms);
      outside.later.push(call);
      return soon(() => undefined);
    };
    Object.assign(globalThis, { setTimeout });
  });

/** Everything that was noted, with what stands in the tray, the menu and the titles now, as one text. */
export const saidOutside = (electronApp: ElectronApplication): Promise<string> =>
  electronApp.evaluate(({ BrowserWindow, Menu, Tray }) => {
    const labels = (menu: Electron.Menu | null | undefined): unknown =>
      menu?.items.map(({ label, sublabel, toolTip, submenu }) => [label, sublabel, toolTip, labels(submenu)]);
    const trays =
      (Tray as unknown as { shown?: { toolTip: string; title: string; menu: Electron.Menu }[] }).shown ?? [];
    return JSON.stringify({
      said: (globalThis as unknown as { outside: Outside }).outside.said,
      titles: BrowserWindow.getAllWindows().map((window) => window.getTitle()),
      menu: labels(Menu.getApplicationMenu()),
      trays: trays.map(({ toolTip, title, menu }) => [toolTip, title, labels(menu)]),
    });
  });

/** All that was put off is due; what is put off anew meanwhile waits again. */
export const letTimePass = (electronApp: ElectronApplication): Promise<void> =>
  electronApp.evaluate(() => {
    const { later } = (globalThis as unknown as { outside: Outside }).outside;
    for (const call of later.splice(0)) call();
  });

/** What the app's processes say to the terminal, or to the system's journal that stands behind it. */
export const listenIn = (electronApp: ElectronApplication): (() => string) => {
  let said = '';
  const { stdout, stderr } = electronApp.process();
  for (const stream of [stdout, stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString('latin1')));
  return () => said;
};
