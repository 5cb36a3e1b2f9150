// `npm run faults [-- name …]`: the suites of tests/faults in their long form, of which `npm test` runs a short one.
// AFTERSHIFT_SEED repeats a run. The last line is the count.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { hasRuntime } from './electron-runtime.mjs';
import { build, runNode, tool } from './run.mjs';
import { findTestTools } from './test-tools.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';

const names = process.argv.slice(2);
const results = mkdtempSync(join(tmpdir(), 'aftershift-results-'));
const seed = process.env.AFTERSHIFT_SEED ?? String(new Date().getTime() % 1_000_000);
const env = { AFTERSHIFT_FAULTS: 'long', AFTERSHIFT_SEED: seed };
const only = names.length > 0 ? names.map((name) => `tests/faults/${name}`) : ['tests/faults/'];

const vitest = async () => {
  const file = join(results, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const projects = ['--project', 'unit', '--project', 'browser', '--passWithNoTests'];
  const args = ['run', '--config', 'build/vitest.config.ts', ...projects, ...reporters, ...only];
  const { code } = await runNode(tool('vitest'), args, { env });
  return countVitest(file, code);
};

const playwright = async () => {
  const file = join(results, 'playwright.json');
  const args = ['test', '--config', 'build/playwright.config.ts', '--project', 'e2e', '--pass-with-no-tests', ...only];
  const { code } = await runNode(tool('playwright'), args, { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file } });
  return countPlaywright(file, code);
};

const runAll = async () => {
  await findTestTools();
  const chromium = await findChromium();
  if (chromium !== undefined) process.env.CHROMIUM_PATH = chromium;
  const { code, output } = await build({ quiet: true });
  if (code !== 0) {
    console.log(output);
    return 1;
  }
  console.log(`Seed ${seed}.`);
  const counts = [await vitest(), await playwright()];
  rmSync(results, { recursive: true, force: true });
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  console.log(`\nThe app ran on ${hasRuntime() ? 'Electron' : 'the stand-in for Electron'}. Seed ${seed}.`);
  console.log(
    `${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''}`,
  );
  return sum('failed') > 0 ? 1 : 0;
};

process.exitCode = await runAll();
