// A page of Chromium behind a webContents: how it is opened, told of its preload, and listened to.
const crypto = require('node:crypto');
const fs = require('node:fs');
const { app } = require('./app.js');
const { preventable } = require('./event.js');
const { nativeTheme, mediaFeatures } = require('./native-theme.js');
const { codec } = require('./page/codec.js');
const { pageScript, preloadScript, world } = require('./page/scripts.js');
const { openAppWindow } = require('./preview/app-window.js');
const { drawPreview } = require('./preview/page-parts.js');
const { toApp, toWeb } = require('./protocol.js');
const { runtime } = require('./runtime.js');
const { hasNoDisplay } = require('./switches.js');

const { encode, decode } = codec();
// Neither the page nor a guess can name the bridge or the binding.
const key = crypto.randomBytes(8).toString('hex');
const binding = `ipc${key}`;

const deliver = (contents, message) => {
  if (contents.contextId === undefined) return;
  const expression = `__deliver(${JSON.stringify(encode(message))})`;
  // A page that has gone meanwhile hears nothing, as in Electron.
  contents.cdp('Runtime.evaluate', { expression, contextId: contents.contextId }).catch(() => {});
};

const listen = (contents) => {
  const { mainFrame, targetId, sessionId, window } = contents;
  const on = (method, listener) => runtime.chromium.on(`${method} ${sessionId}`, listener);

  on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === world && context.auxData.frameId === targetId) contents.contextId = context.id;
  });
  on('Runtime.executionContextsCleared', () => {
    contents.contextId = undefined;
  });
  on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === binding) contents.receive(decode(payload));
  });
  on('Page.frameAttached', ({ frameId }) => contents.frames.add(frameId));
  on('Page.frameDetached', ({ frameId }) => contents.frames.delete(frameId));
  on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId !== undefined) return;
    contents.frames = new Set([targetId]);
    mainFrame.url = toApp(frame.url + (frame.urlFragment ?? ''));
    contents.emit('did-navigate', {}, mainFrame.url);
  });
  on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (frameId !== targetId) return;
    mainFrame.url = toApp(url);
    contents.emit('did-navigate-in-page', {}, mainFrame.url, true);
  });
  on('Page.domContentEventFired', () => contents.emit('dom-ready', {}));
  on('Page.loadEventFired', () => contents.emit('did-finish-load', {}));
  on('Page.lifecycleEvent', ({ name, frameId }) => {
    if (name !== 'firstPaint' || frameId !== targetId || mainFrame.url === 'about:blank') return;
    if (!contents.shown) window.emit('ready-to-show', {});
    contents.shown = true;
  });
  on('Page.javascriptDialogOpening', ({ type }) => {
    if (type !== 'beforeunload') return;
    const event = preventable();
    contents.emit('will-prevent-unload', event);
    if (!event.defaultPrevented) window.stay();
    // Playwright may have answered first.
    contents.cdp('Page.handleJavaScriptDialog', { accept: event.defaultPrevented }).catch(() => {});
  });
  on('Inspector.targetCrashed', () => {
    const details = { reason: 'crashed', exitCode: 1 };
    contents.crashed = true;
    contents.emit('render-process-gone', {}, details);
    app.emit('render-process-gone', {}, contents, details);
  });
};

const processInfo = (contents) => {
  const { additionalArguments = [], sandbox = true, contextIsolation = true } = contents.options.webPreferences ?? {};
  const { electron, chrome, node } = process.versions;
  return {
    platform: process.platform,
    arch: process.arch,
    versions: { electron, chrome, node },
    argv: [process.argv[0], ...additionalArguments],
    sandboxed: sandbox,
    contextIsolated: contextIsolation,
  };
};

const createTarget = async (url, { width, height }) => {
  if (url !== undefined && !hasNoDisplay()) return openAppWindow(toWeb(url), width, height);
  return runtime.chromium.send('Target.createTarget', { url: 'about:blank', newWindow: true });
};

/** Opens Chromium's page for a window; `url` only where a window for a person opens on its first address. */
const attachPage = async (contents, url) => {
  const { chromium } = runtime;
  const size = contents.window.getBounds();
  const { targetId } = await createTarget(url, size);
  Object.assign(contents, { targetId, frames: new Set([targetId]) });
  const { sessionId } = await chromium.send('Target.attachToTarget', { targetId, flatten: true });
  contents.sessionId = sessionId;
  listen(contents);

  const { preload } = contents.options.webPreferences ?? {};
  const source = preload === undefined ? '' : fs.readFileSync(preload, 'utf8');
  await Promise.all([
    contents.window.resizeContents(),
    contents.cdp('Page.enable'),
    contents.cdp('Runtime.enable'),
    contents.cdp('Inspector.enable'),
    contents.cdp('Page.setLifecycleEventsEnabled', { enabled: true }),
    contents.cdp('Emulation.setEmulatedMedia', { features: mediaFeatures(nativeTheme.themeSource) }),
    contents.cdp('Runtime.addBinding', { name: binding, executionContextName: world }),
    contents.cdp('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(key) }),
    contents.cdp('Page.addScriptToEvaluateOnNewDocument', {
      source: preloadScript(key, binding, source, processInfo(contents)),
      worldName: world,
    }),
    ...(runtime.preview ? [drawPreview(contents)] : []),
  ]);
};

module.exports = { attachPage, deliver };
