const { EventEmitter, once } = require('node:events');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { dispatch } = require('./ipc-main.js');
const { attachPage, deliver } = require('./page-session.js');
const { settlePermissions } = require('./permissions.js');
const { originOf, toApp, toWeb } = require('./protocol.js');
const { runtime } = require('./runtime.js');
const { defaultSession } = require('./session.js');
const { printToPDF } = require('./print.js');

let lastId = 0;
const nothing = () => {};

class WebContents extends EventEmitter {
  id = ++lastId;
  session = defaultSession;
  /** The address that the main process asked for: navigating there is not the page's own doing. */
  expected = 'about:blank';
  /** Chromium's ids of the page's frames; the top one's is its target's. */
  frames = new Set();
  openHandler = () => ({ action: 'deny' });
  navigationHistory = {
    canGoBack: () => false,
    canGoForward: () => false,
    clear: () => void this.cdp('Page.resetNavigationHistory').catch(nothing),
  };
  printed = [];
  kept = { zoom: 1, webRTC: 'default', muted: false, userAgent: '' };

  constructor(window, options) {
    super();
    this.window = window;
    this.options = options;
    const contents = this;
    this.mainFrame = {
      url: 'about:blank',
      parent: null,
      frames: [],
      get top() {
        return contents.mainFrame;
      },
      get origin() {
        return originOf(this.url);
      },
      isDestroyed: () => contents.isDestroyed(),
      send: (...args) => contents.send(...args),
      executeJavaScript: (...args) => contents.executeJavaScript(...args),
    };
    // A window for a person opens on its first address: only there does Chromium leave out tabs and address bar.
    if (!runtime.preview) this.open();
  }

  open(url) {
    this.attached = attachPage(this, url);
    // Whoever waits for the page hears of the failure; until then it is nobody's.
    this.attached.catch(nothing);
  }

  cdp(method, params) {
    return runtime.chromium.send(method, params, this.sessionId);
  }

  async receive(message) {
    if (message.title !== undefined) return this.window.takeTitle(message.title);
    if (message.open !== undefined) {
      const details = { url: toApp(message.open), frameName: '', features: '', disposition: 'foreground-tab' };
      return this.openHandler(details);
    }
    const answer = await dispatch(this, message);
    return answer === undefined ? undefined : deliver(this, answer);
  }

  send(channel, ...args) {
    deliver(this, { channel, args });
  }

  async loadURL(url) {
    if (this.attached === undefined) this.open(url);
    await this.attached;
    await settlePermissions(url);
    this.expected = url.split('#')[0];
    const loaded = once(this, 'did-finish-load');
    const { errorText } = await this.cdp('Page.navigate', { url: toWeb(url) });
    if (errorText !== undefined) {
      this.emit('did-fail-load', {}, -2, errorText, url, true);
      throw new Error(`${errorText} loading '${url}'`);
    }
    await loaded;
  }

  loadFile(file) {
    return this.loadURL(pathToFileURL(path.resolve(runtime.folder, file)).href);
  }

  reload() {
    this.expected = this.getURL().split('#')[0];
    this.cdp('Page.reload').catch(nothing);
  }

  async executeJavaScript(expression, userGesture = false) {
    await this.attached;
    const options = { expression, userGesture, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails: thrown } = await this.cdp('Runtime.evaluate', options);
    if (thrown !== undefined) throw new Error(thrown.exception?.description ?? thrown.text);
    return result.value;
  }

  printToPDF(options = {}) {
    return printToPDF(this, options);
  }

  /** No paper here: what would be on it is kept for whoever asks, one PDF each time. */
  print(options = {}, callback) {
    this.printToPDF({ pageSize: options.pageSize }).then(
      (pdf) => {
        this.printed.push(pdf);
        callback?.(true, '');
      },
      (error) => callback?.(false, String(error)),
    );
  }

  forcefullyCrashRenderer() {
    // The crash takes the answer with it.
    this.cdp('Page.crash').catch(nothing);
  }

  setZoomFactor(factor) {
    this.kept.zoom = factor;
    // As Electron's zoom does, this makes the page's own pixels larger and so its viewport smaller.
    const { width, height } = this.window.getContentBounds();
    const metrics = {
      width: Math.round(width / factor),
      height: Math.round(height / factor),
      deviceScaleFactor: factor,
      mobile: false,
    };
    const command =
      factor === 1 ? ['Emulation.clearDeviceMetricsOverride'] : ['Emulation.setDeviceMetricsOverride', metrics];
    this.attached?.then(() => this.cdp(...command)).catch(nothing);
  }

  getZoomFactor() {
    return this.kept.zoom;
  }

  setZoomLevel(level) {
    this.setZoomFactor(1.2 ** level);
  }

  getZoomLevel() {
    return Math.log(this.kept.zoom) / Math.log(1.2);
  }

  setWebRTCIPHandlingPolicy(policy) {
    this.kept.webRTC = policy;
  }

  getWebRTCIPHandlingPolicy() {
    return this.kept.webRTC;
  }

  setAudioMuted(muted) {
    this.kept.muted = muted;
  }

  isAudioMuted() {
    return this.kept.muted;
  }

  getLastWebPreferences() {
    return { ...this.options.webPreferences };
  }

  setWindowOpenHandler(handler) {
    this.openHandler = handler;
  }

  getURL() {
    return this.mainFrame.url;
  }

  getTitle() {
    return this.window.getTitle();
  }

  getType() {
    return 'window';
  }

  isDestroyed() {
    return !runtime.windows.has(this.window);
  }

  isDevToolsOpened() {
    return false;
  }

  isCrashed() {
    return this.crashed ?? false;
  }

  focus() {
    this.window.focus();
  }

  isFocused() {
    return this.window.isFocused();
  }

  close() {
    this.window.close();
  }
}

// Editing commands, as a menu's roles give them.
for (const command of ['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll']) {
  WebContents.prototype[command] = function edit() {
    this.cdp('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command] }).catch(nothing);
  };
}
for (const name of [
  'openDevTools',
  'closeDevTools',
  'stop',
  'setBackgroundThrottling',
  'setVisualZoomLevelLimits',
  'setUserAgent',
]) {
  WebContents.prototype[name] = nothing;
}

module.exports = { WebContents };
