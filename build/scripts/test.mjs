// `npm test`: every check there is, one after another; the last line is the count.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { hasRuntime } from './electron-runtime.mjs';
import { build, runNode, tool } from './run.mjs';
import { findTestTools } from './test-tools.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';

const folders = ['electron', 'renderer', 'shared', 'build', 'tests'];
const results = mkdtempSync(join(tmpdir(), 'aftershift-results-'));

/** A static check counts as one test. */
const check = (script, args) => async () => {
  const { code } = await runNode(script, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
};

const vitest = (project) => async () => {
  const file = join(results, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const config = ['run', '--config', 'build/vitest.config.ts', '--project', project, '--passWithNoTests'];
  const { code } = await runNode(tool('vitest'), [...config, ...reporters]);
  return countVitest(file, code);
};

const playwright = (project) => async () => {
  const file = join(results, `${project}.json`);
  const args = ['test', '--config', 'build/playwright.config.ts', '--project', project];
  const { code } = await runNode(tool('playwright'), args, { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } });
  return countPlaywright(file, code);
};

const building = async () => {
  const { code, output } = await build({ quiet: true });
  if (code !== 0) console.log(output);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
};

const suites = [
  [
    'lint',
    check(tool('oxlint'), [
      '-c',
      'build/oxlint.json',
      '--ignore-pattern=tests/stand-in/**/*.js',
      '--type-aware',
      ...folders,
    ]),
  ],
  ['format', check(tool('oxfmt'), ['-c', 'build/oxfmt.json', '--check', ...folders, '!tests/fixtures/**'])],
  ['types', check(tool('typescript', 'tsc'), ['-b'])],
  ['dead code', check(tool('knip'), ['-c', 'build/knip.json'])],
  ['unit', vitest('unit')],
  ['architecture', vitest('architecture')],
  ['browser', vitest('browser')],
  ['build', building],
  ['end to end', playwright('e2e')],
  ['packaging', playwright('package')],
];

const heading = (title) => console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}`);

const runAll = async () => {
  await findTestTools();
  const chromium = await findChromium();
  if (chromium !== undefined) process.env.CHROMIUM_PATH = chromium;
  const total = { passed: 0, failed: 0, skipped: 0 };
  const red = [];
  for (const [title, run] of suites) {
    heading(title);
    const count = await run();
    for (const key of Object.keys(total)) total[key] += count[key];
    if (count.failed > 0) red.push(title);
  }
  rmSync(results, { recursive: true, force: true });
  console.log(`\nEnd to end ran on ${hasRuntime() ? 'Electron' : 'the stand-in for Electron'}.`);
  if (chromium === undefined) console.log('There was no Chromium, so nothing that needs one could pass.');
  if (red.length > 0) console.log(`Failed: ${red.join(', ')}.`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed > 0 ? 1 : 0;
};

process.exitCode = await runAll();
