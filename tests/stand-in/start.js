// From a loaded app to a ready one: Chromium is started, and everything it says is led to where it belongs.
const path = require('node:path');
const { app, becomeReady, lifecycle } = require('./app.js');
const { openChromium } = require('./chromium.js');
const { environmentOf, prepareProfile } = require('./chromium-profile.js');
const { answerRequests } = require('./requests.js');
const { runtime, windowOfTarget } = require('./runtime.js');
const { announceDownloads } = require('./session.js');
const { chromiumSwitches } = require('./switches.js');

const load = ({ manifest, folder }) => {
  Object.assign(runtime, { manifest, folder });
  app.name = manifest.productName ?? manifest.name ?? app.name;
};

const findChromium = async () => {
  const { installedChromium } = await import('../../build/scripts/installed-chromium.mjs');
  const executable = installedChromium();
  if (executable === undefined) throw new Error('No Chromium found: set CHROMIUM_PATH to one');
  return executable;
};

const followTargets = (chromium) => {
  chromium.on('Target.targetDestroyed', ({ targetId }) => windowOfTarget(targetId)?.gone());
  chromium.on('Target.targetCreated', ({ targetInfo: { targetId, openerId } }) => {
    // Whatever a page managed to open without asking.
    if (openerId !== undefined) chromium.send('Target.closeTarget', { targetId }).catch(() => {});
  });
};

const start = async () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => app.quit());
  runtime.executable = await findChromium();
  runtime.profile = path.join(app.getPath('sessionData'), 'stand-in');
  prepareProfile(runtime.profile);
  const { switches } = app.commandLine;
  Object.assign(runtime, { switches });
  // Whoever debugs reads the port from there; a person would only wonder.
  const quiet = runtime.preview && !switches.has('remote-debugging-port');
  const chromium = openChromium(runtime.executable, chromiumSwitches(switches, runtime), {
    env: environmentOf(runtime.profile),
    quiet,
  });
  chromium.once('exit', () => {
    if (!lifecycle.exiting) process.exit(1);
  });
  followTargets(chromium);
  const { product } = await chromium.send('Browser.getVersion');
  process.versions.chrome = product.split('/')[1];
  runtime.chromium = chromium;
  announceDownloads();
  await Promise.all([
    answerRequests(),
    chromium.send('Target.setDiscoverTargets', { discover: true }),
    chromium.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true }),
  ]);
  becomeReady();
};

module.exports = { load, start };
