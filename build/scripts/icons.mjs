// `npm run icons`: draws build/icons/icon.svg at the sizes that the packages want, and for the tray. electron-builder makes
// the icns and the ico of the largest.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findChromium } from './chromium.mjs';
import { at } from './run.mjs';

const sizes = [64, 512, 1024];

const svg = await readFile(at('build/icons/icon.svg'), 'utf8');
const executablePath = await findChromium();
const browser = await chromium.launch({ executablePath });
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({ path: at(`build/icons/${size}x${size}.png`), omitBackground: true });
}
await browser.close();
