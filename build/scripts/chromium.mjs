// A Chromium for the tests: one that is here, else one that can be installed, else word of what to do.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { canInstall, installPackages } from './debian.mjs';
import { installedChromium } from './installed-chromium.mjs';
import { run, runNode, tool } from './run.mjs';

const advice =
  'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.';

const fromDebian = async () => {
  if (!canInstall()) return undefined;
  console.log('No Chromium here: installing Debian’s.');
  await installPackages(['chromium']);
  return installedChromium();
};

/** Playwright's own comes without the libraries of the system that it needs. */
const whyItFails = async (path) => {
  if (process.platform !== 'linux') return undefined;
  const { code, output } = await run(path, ['--version'], { quiet: true });
  return code === 0 ? undefined : output.trim().split('\n').at(-1);
};

const fromPlaywright = async () => {
  console.log('No Chromium here: asking Playwright for its own.');
  const { code, output } = await runNode(tool('playwright'), ['install', 'chromium'], { quiet: true });
  if (code !== 0) {
    console.log(/^\w*Error: .*$/m.exec(output)?.[0] ?? output.trim().split('\n').at(-1));
    return undefined;
  }
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  if (!existsSync(path)) return undefined;
  const why = await whyItFails(path);
  if (why === undefined) return path;
  console.log(`Playwright’s Chromium doesn’t start here: ${why}`);
  return undefined;
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
