import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { faultsForm } from './scripts/faults-form.mjs';
import { installedChromium } from './scripts/installed-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// Without one of these Playwright looks for its own.
const executablePath = installedChromium();
const asRoot = process.getuid?.() === 0;

const faults = faultsForm(process.env);
// A busy machine is no failure: what is waited for comes, or it doesn't.
const patience = {
  testTimeout: faults.isLong ? 3_600_000 : 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000 } },
};

// `unit` runs pure code in Node; `browser` runs crypto and storage against the real WebCrypto and the real
// IndexedDB of a real Chromium; `architecture` plants violations and expects each check to bite.
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        // Electron's own module would fetch its runtime on the first import.
        resolve: { alias: { electron: `${root}tests/stand-in/electron.js` } },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/faults/disk/**/*.test.ts'],
          environment: 'node',
          ...patience,
          provide: { faults },
        },
      },
      {
        root,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        plugins: [react({ compiler: true })],
        worker: { format: 'es' },
        // A library that is met only in the middle of a run makes Vite reload the page under the tests.
        optimizeDeps: {
          entries: [
            'renderer/**/*.{ts,tsx}',
            'shared/**/*.ts',
            'tests/browser/**/*.{ts,tsx}',
            'tests/faults/vault/**/*.ts',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}', 'tests/faults/vault/**/*.test.ts'],
          ...patience,
          provide: { faults },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath === undefined ? {} : { executablePath }),
                args: asRoot ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
