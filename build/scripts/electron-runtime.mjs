// Electron's own runtime: a download of its own, which `npm ci` doesn't fetch.
import { existsSync } from 'node:fs';
import { at, runNode } from './run.mjs';

const minutes = 60_000;

export const hasRuntime = () =>
  Boolean(process.env.ELECTRON_OVERRIDE_DIST_PATH) || existsSync(at('node_modules/electron/path.txt'));

/** Fetches it if it isn't here, for five minutes at most; answers whether it is here now. */
export const fetchRuntime = async () => {
  if (hasRuntime()) return true;
  console.log('Fetching Electron’s runtime, once…');
  await runNode(at('node_modules/electron/install.js'), [], { quiet: true, timeout: 5 * minutes });
  return hasRuntime();
};
