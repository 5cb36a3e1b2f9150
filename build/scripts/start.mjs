// `npm start`: builds the app and opens it, on Electron where it can be had, else as a preview.
import { join } from 'node:path';
import { fetchRuntime } from './electron-runtime.mjs';
import { findChromium } from './chromium.mjs';
import { at, build, repository, runNode, tool } from './run.mjs';

const appData = () => {
  if (process.platform === 'darwin') return join(process.env.HOME ?? '', 'Library/Application Support');
  if (process.platform === 'win32') return process.env.APPDATA ?? '';
  return process.env.XDG_CONFIG_HOME ?? join(process.env.HOME ?? '', '.config');
};

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const onElectron = (args) => runNode(tool('electron'), [repository, ...args]);

const asPreview = async (args, why) => {
  console.log(
    `Electron’s runtime couldn’t be had (${why}), so this opens a preview in Chromium. To have it, set ELECTRON_MIRROR ` +
      'to a mirror, electron_config_cache to a cache or ELECTRON_OVERRIDE_DIST_PATH to a local copy.',
  );
  const chromium = await findChromium();
  if (chromium === undefined) return { code: 1 };
  const profile = `--profile=${join(appData(), 'Aftershift Preview')}`;
  const env = { STAND_IN_APP_WINDOWS: '1', CHROMIUM_PATH: chromium };
  return runNode(at('tests/stand-in/bin/electron'), [repository, profile, ...args], { env });
};

const start = async (args) => {
  if (!hasDisplay()) {
    console.error('There is no display to open a window on. To see every screen as a picture: npm run tour');
    return 1;
  }
  const built = await build({ quiet: true });
  if (built.code !== 0) {
    console.error(built.output);
    return built.code;
  }
  const missing = await fetchRuntime();
  const { code } = missing === undefined ? await onElectron(args) : await asPreview(args, missing);
  return code;
};

process.exitCode = await start(process.argv.slice(2));
