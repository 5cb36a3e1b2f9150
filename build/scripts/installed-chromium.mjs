// Where a Chromium or Chrome stands on this machine, without installing one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const onLinux = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
  (name) => `/usr/bin/${name}`,
);

const onMac = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const onWindows = () =>
  ['LOCALAPPDATA', 'ProgramFiles', 'ProgramFiles(x86)']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);

const usual = () => {
  if (process.platform === 'darwin') return onMac;
  if (process.platform === 'win32') return onWindows();
  return [...onLinux, '/snap/bin/chromium'];
};

/** The path that CHROMIUM_PATH names, else the first of the usual ones that exists, else undefined. */
export const installedChromium = () => {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return usual().find((path) => existsSync(path));
};
