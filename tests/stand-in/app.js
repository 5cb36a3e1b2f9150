const { EventEmitter, once } = require('node:events');
const { createCommandLine } = require('./command-line.js');
const { preventable } = require('./event.js');
const { createPaths } = require('./paths.js');
const { runtime } = require('./runtime.js');
const { createSingleInstance } = require('./single-instance.js');

const lifecycle = { quitting: false, exiting: false, sandboxed: false };
let markReady;
const ready = new Promise((resolve) => {
  markReady = resolve;
});

const onlyBeforeReady = (what) => {
  if (runtime.chromium !== undefined) throw new Error(`${what} can only be called before app is ready`);
};

const locale = () => Intl.DateTimeFormat().resolvedOptions().locale;
const nothing = () => {};

const app = Object.assign(new EventEmitter(), {
  name: 'Electron',
  isPackaged: false,
  commandLine: createCommandLine(process.argv.slice(1)),
  isReady: () => runtime.chromium !== undefined,
  whenReady: () => ready,
  getName: () => app.name,
  setName: (name) => {
    app.name = name;
  },
  getVersion: () => runtime.manifest.version ?? '0.0.0',
  getAppPath: () => runtime.folder,
  getLocale: locale,
  getSystemLocale: locale,
  getPreferredSystemLanguages: () => [locale()],
  getLocaleCountryCode: () => new Intl.Locale(locale()).region ?? '',
  enableSandbox: () => {
    onlyBeforeReady('app.enableSandbox()');
    lifecycle.sandboxed = true;
  },
  disableHardwareAcceleration: () => onlyBeforeReady('app.disableHardwareAcceleration()'),
  setAppUserModelId: nothing,
  setAboutPanelOptions: nothing,
  setLoginItemSettings: nothing,
  setSecureKeyboardEntryEnabled: nothing,
  focus: nothing,
  hide: nothing,
  show: nothing,

  quit() {
    if (lifecycle.quitting) return;
    const event = preventable();
    app.emit('before-quit', event);
    if (event.defaultPrevented) return;
    lifecycle.quitting = true;
    if (runtime.windows.size === 0) finish();
    else for (const window of runtime.windows) window.close();
  },

  async exit(code = 0) {
    lifecycle.exiting = true;
    app.emit('quit', {}, code);
    app.releaseSingleInstanceLock();
    const { chromium } = runtime;
    if (chromium !== undefined && chromium.process.exitCode === null) {
      const gone = once(chromium, 'exit');
      const tooLong = new Promise((resolve) => setTimeout(resolve, 5000));
      // Chromium may go before it answers; that it goes is all that is asked.
      chromium.send('Browser.close').catch(() => {});
      await Promise.race([gone, tooLong]);
      chromium.process.kill('SIGKILL');
    }
    process.exit(code);
  },
});

Object.assign(
  app,
  createPaths(() => app.name),
  createSingleInstance(app),
);

const finish = () => {
  const event = preventable();
  app.emit('will-quit', event);
  if (event.defaultPrevented) lifecycle.quitting = false;
  else void app.exit(0);
};

/** Playwright's loader needs the `ready` event to come before the promise settles. */
const becomeReady = () => {
  app.emit('ready', {});
  markReady();
};

const refuseToQuit = () => {
  lifecycle.quitting = false;
};

const lastWindowClosed = () => {
  if (lifecycle.quitting) finish();
  else if (!app.emit('window-all-closed')) app.quit();
};

module.exports = { app, lifecycle, becomeReady, refuseToQuit, lastWindowClosed };
