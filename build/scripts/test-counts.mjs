// What the test runners wrote of themselves, as { passed, failed, skipped }.
import { existsSync, readFileSync } from 'node:fs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** A runner that ended badly without naming a failed test has failed all the same. */
const atLeastOne = (count, code) => (code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count);

export const countVitest = (file, code) => {
  const report = read(file);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  // A file that failed without a failed test didn't load, or its set-up failed: a failure of its own.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  const count = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return atLeastOne(count, code);
};

export const countPlaywright = (file, code) => {
  const report = read(file);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return atLeastOne({ passed: expected, failed: unexpected + flaky, skipped }, code);
};
