const { EventEmitter } = require('node:events');
const { app, lastWindowClosed, refuseToQuit } = require('./app.js');
const { preventable } = require('./event.js');
const { focusedWindow, onlyWhenReady, runtime } = require('./runtime.js');
const { WebContents } = require('./web-contents.js');

const nothing = () => {};

class BrowserWindow extends EventEmitter {
  static getAllWindows = () => [...runtime.windows];
  static getFocusedWindow = focusedWindow;
  static fromWebContents = (contents) => contents?.window ?? null;
  static fromId = (id) => [...runtime.windows].find((window) => window.id === id) ?? null;

  #state = { maximized: false, minimized: false, fullScreen: false, protected: false, onTop: false };
  #closing = false;

  constructor(options = {}) {
    onlyWhenReady('Cannot create BrowserWindow before app is ready');
    super();
    const { x = 0, y = 0, width = 800, height = 600, show = true, title = app.name } = options;
    this.options = options;
    this.bounds = { x, y, width, height };
    this.visible = show;
    this.#state.onTop = options.alwaysOnTop === true;
    this.title = title;
    this.webContents = new WebContents(this, options);
    this.id = this.webContents.id;
    runtime.windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }

  loadURL(url) {
    return this.webContents.loadURL(url);
  }

  loadFile(file) {
    return this.webContents.loadFile(file);
  }

  reload() {
    this.webContents.reload();
  }

  isDestroyed() {
    return !runtime.windows.has(this);
  }

  show() {
    this.visible = true;
    this.focus();
    this.emit('show', {});
  }

  showInactive() {
    this.visible = true;
    this.emit('show', {});
  }

  hide() {
    this.visible = false;
    this.emit('hide', {});
  }

  focus() {
    this.webContents.attached?.then(() => this.webContents.cdp('Page.bringToFront')).catch(nothing);
    this.emit('focus', {});
    app.emit('browser-window-focus', {}, this);
  }

  blur() {
    this.emit('blur', {});
    app.emit('browser-window-blur', {}, this);
  }

  isVisible() {
    return this.visible;
  }

  isFocused() {
    return focusedWindow() === this;
  }

  maximize() {
    this.#become('maximized', true, 'maximize');
  }

  unmaximize() {
    this.#become('maximized', false, 'unmaximize');
  }

  minimize() {
    this.#become('minimized', true, 'minimize');
  }

  restore() {
    this.#become('minimized', false, 'restore');
  }

  setFullScreen(full) {
    this.#become('fullScreen', full, full ? 'enter-full-screen' : 'leave-full-screen');
  }

  isMaximized() {
    return this.#state.maximized;
  }

  isMinimized() {
    return this.#state.minimized;
  }

  isFullScreen() {
    return this.#state.fullScreen;
  }

  setContentProtection(on) {
    this.#state.protected = on;
  }

  isContentProtected() {
    return this.#state.protected;
  }

  setAlwaysOnTop(on) {
    this.#state.onTop = on;
  }

  isAlwaysOnTop() {
    return this.#state.onTop;
  }

  setTitleBarOverlay(overlay) {
    if (!this.options.titleBarOverlay) throw new Error('Titlebar overlay is not enabled');
    this.titleBarOverlay = overlay;
  }

  getTitle() {
    return this.title;
  }

  setTitle(title) {
    this.title = title;
  }

  /** The page has named itself; the app may refuse the name. */
  takeTitle(title) {
    const event = preventable();
    this.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this.setTitle(title);
  }

  getBounds() {
    return { ...this.bounds };
  }

  getNormalBounds() {
    return this.getBounds();
  }

  getContentBounds() {
    return this.getBounds();
  }

  getSize() {
    return [this.bounds.width, this.bounds.height];
  }

  getContentSize() {
    return this.getSize();
  }

  setBounds(bounds) {
    Object.assign(this.bounds, bounds);
    this.resizeContents().catch(nothing);
    this.emit('resize', {});
  }

  setSize(width, height) {
    this.setBounds({ width, height });
  }

  setContentSize(width, height) {
    this.setBounds({ width, height });
  }

  async resizeContents() {
    const { targetId } = this.webContents;
    if (targetId === undefined) return;
    const { width, height } = this.bounds;
    const { windowId } = await runtime.chromium.send('Browser.getWindowForTarget', { targetId });
    // A maximised window keeps its size.
    await runtime.chromium.send('Browser.setContentsSize', { windowId, width, height }).catch(nothing);
  }

  close() {
    const event = preventable();
    this.emit('close', event);
    if (event.defaultPrevented) return refuseToQuit();
    this.#closing = true;
    return this.#end((contents) => contents.cdp('Page.close'));
  }

  /** Asks nobody: the window is gone when this returns, whatever its page still does. */
  destroy() {
    this.#closing = true;
    this.#end(({ targetId }) => runtime.chromium.send('Target.closeTarget', { targetId }));
    this.gone();
  }

  /** The page refused to go. */
  stay() {
    this.#closing = false;
    refuseToQuit();
  }

  /** Chromium's page has gone, whoever closed it. */
  gone() {
    if (!runtime.windows.delete(this)) return;
    // Closed by hand or from the page: too late to refuse.
    if (!this.#closing) this.emit('close', preventable());
    this.webContents.emit('destroyed');
    this.emit('closed');
    if (runtime.windows.size === 0) lastWindowClosed();
  }

  #end(closePage) {
    const { attached = Promise.reject(new Error('never opened')) } = this.webContents;
    // A page that never opened, or has gone already, has nothing to close.
    attached.then(() => closePage(this.webContents)).catch(() => this.gone());
  }

  #become(state, value, event) {
    if (this.#state[state] === value) return;
    this.#state[state] = value;
    this.emit(event, {});
  }
}

// Looks that Chromium's window doesn't take.
const looks = [
  'center',
  'flashFrame',
  'invalidateShadow',
  'moveTop',
  'removeMenu',
  'setAccentColor',
  'setAutoHideMenuBar',
  'setBackgroundColor',
  'setIcon',
  'setMaximumSize',
  'setMenu',
  'setMenuBarVisibility',
  'setMinimumSize',
  'setOpacity',
  'setPosition',
  'setProgressBar',
  'setResizable',
  'setSkipTaskbar',
  'setVisibleOnAllWorkspaces',
  'setWindowButtonVisibility',
];
for (const name of looks) BrowserWindow.prototype[name] = nothing;

const webContents = {
  getAllWebContents: () => [...runtime.windows].map((window) => window.webContents),
  getFocusedWebContents: () => focusedWindow()?.webContents ?? null,
  fromId: (id) => BrowserWindow.fromId(id)?.webContents,
  fromDevToolsTargetId: (targetId) =>
    webContents.getAllWebContents().find((contents) => contents.targetId === targetId),
};

module.exports = { BrowserWindow, webContents };
