import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type ReporterDescription } from '@playwright/test';
import { faultsForm } from './scripts/faults-form.mjs';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

// Without Electron's own runtime (its download was out of reach), the same specs drive the stand-in.
const hasRuntime = existsSync(at('node_modules/electron/path.txt'));
if (!hasRuntime) process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= at('tests/stand-in/bin');

const forPeople: ReporterDescription[] = [['list'], [at('tests/support/runtime-reporter.ts')]];
// Where `npm test` wants its count.
const results = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];

export default defineConfig({
  testDir: at('tests'),
  outputDir: at('test-results'),
  workers: 1,
  timeout: faultsForm(process.env).isLong ? 7_200_000 : 180_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: results === undefined ? forPeople : [...forPeople, ['json', { outputFile: results }]],
  projects: [
    {
      name: 'e2e',
      testMatch: ['e2e/**/*.spec.ts', 'faults/app/**/*.spec.ts'],
      testIgnore: ['e2e/packaging.spec.ts', ...(hasRuntime ? ['e2e/stand-in.spec.ts'] : [])],
    },
    { name: 'tour', testMatch: 'support/tour.ts' },
    { name: 'package', testMatch: 'e2e/packaging.spec.ts', timeout: 240_000 },
  ],
});
