// What the preview adds to each page, in an isolated world of its own: the app's files know nothing of it.
const { app } = require('../app.js');
const { runtime } = require('../runtime.js');
const { drawBar } = require('./bar.js');
const { menuChords, pressChord, watchKeys } = require('./keys.js');

const world = 'Preview';
const binding = 'pressed';
const label = 'Preview: not for real entries';
const contexts = new WeakMap();

const takeKeys = (contents) => {
  const contextId = contexts.get(contents);
  if (contextId === undefined) return;
  const expression = `globalThis.__takeKeys?.(${JSON.stringify(menuChords())})`;
  // The next page takes them for itself.
  contents.cdp('Runtime.evaluate', { expression, contextId }).catch(() => {});
};

const drawPreview = (contents) => {
  const on = (method, listener) => runtime.chromium.on(`${method} ${contents.sessionId}`, listener);
  on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name !== world || context.auxData.frameId !== contents.targetId) return;
    contexts.set(contents, context.id);
    takeKeys(contents);
  });
  on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === binding) pressChord(payload, contents.window);
  });
  const source = `if (window === window.top) {
    (${drawBar})(${JSON.stringify(label)});
    (${watchKeys})(globalThis.${binding});
  }`;
  return Promise.all([
    contents.cdp('Runtime.addBinding', { name: binding, executionContextName: world }),
    contents.cdp('Page.addScriptToEvaluateOnNewDocument', { source, worldName: world }),
  ]);
};

/** Runs `script(argument)` beside the page, as if the person had just clicked, and waits for its promise. */
const evaluateInPreview = (contents, script, argument) =>
  contents.cdp('Runtime.evaluate', {
    expression: `(${script})(${JSON.stringify(argument)})`,
    contextId: contexts.get(contents),
    awaitPromise: true,
    userGesture: true,
  });

if (runtime.preview) {
  app.on('stand-in:menu', () => {
    for (const { webContents } of runtime.windows) takeKeys(webContents);
  });
}

module.exports = { drawPreview, evaluateInPreview };
