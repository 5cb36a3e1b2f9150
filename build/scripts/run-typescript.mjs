// A TypeScript module of this repository in plain Node, which can't read it by itself before version 22.
import { runnerImport } from 'vite';
import { hasRuntime } from './electron-runtime.mjs';
import { findChromium } from './chromium.mjs';
import { at, repository } from './run.mjs';

/** Whatever it starts as "electron" is Electron's own runtime where that is here, else the stand-in. */
export const runTypeScript = async (path) => {
  const chromium = await findChromium();
  if (chromium !== undefined) process.env.CHROMIUM_PATH = chromium;
  if (!hasRuntime()) process.env.ELECTRON_OVERRIDE_DIST_PATH = at('tests/stand-in/bin');
  const { module } = await runnerImport(path, { root: repository, configFile: false, logLevel: 'error' });
  return module;
};
