import type { Reporter } from '@playwright/test/reporter';

const runtime = process.env['ELECTRON_OVERRIDE_DIST_PATH'];

/** Says, before the first test, which Electron the suite is about to run on. */
export default class RuntimeReporter implements Reporter {
  onBegin(): void {
    const which = runtime === undefined ? 'Electron' : `the stand-in for Electron (${runtime})`;
    console.log(`These tests run on ${which}.`);
  }
}
