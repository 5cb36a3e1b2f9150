// Electron's own runtime: a download of its own, which `npm ci` doesn't fetch.
import { existsSync } from 'node:fs';
import { at, runNode } from './run.mjs';

const minutes = 60_000;

export const hasRuntime = () =>
  Boolean(process.env.ELECTRON_OVERRIDE_DIST_PATH) || existsSync(at('node_modules/electron/path.txt'));

/** Fetches it if it isn't here, for five minutes at most; answers undefined once it is, else why it isn't. */
export const fetchRuntime = async () => {
  if (hasRuntime()) return undefined;
  console.log('Fetching Electron’s runtime, once…');
  const { output } = await runNode(at('node_modules/electron/install.js'), [], { quiet: true, timeout: 5 * minutes });
  if (hasRuntime()) return undefined;
  return /^\w*Error: (.*)$/m.exec(output)?.[1] ?? 'no answer in five minutes';
};
