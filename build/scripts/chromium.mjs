// A Chromium for the tests: one that is here, else one that can be installed, else word of what to do.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { installedChromium } from './installed-chromium.mjs';
import { run, runNode, tool } from './run.mjs';

const advice =
  'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.';

const fromDebian = async () => {
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebian) return undefined;
  console.log('No Chromium here: installing Debian’s.');
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };
  await run('apt-get', ['update'], options);
  const { code, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  if (code !== 0) console.log(output.trim());
  return installedChromium();
};

const fromPlaywright = async () => {
  console.log('No Chromium here: asking Playwright for its own.');
  const { code, output } = await runNode(tool('playwright'), ['install', 'chromium'], { quiet: true });
  if (code !== 0) {
    console.log(output.trim().split('\n').at(-1));
    return undefined;
  }
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

/** Answers the path of a Chromium, installing one if it must; undefined when there is none to be had, having said why. */
export const findChromium = async () => {
  if (process.env.CHROMIUM_PATH && !existsSync(process.env.CHROMIUM_PATH)) {
    console.error(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which isn't there.`);
    return undefined;
  }
  const path = installedChromium() ?? (await fromDebian()) ?? (await fromPlaywright());
  if (path === undefined) console.error(advice);
  return path;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = await findChromium();
  if (path === undefined) process.exitCode = 1;
  else console.log(path);
}
