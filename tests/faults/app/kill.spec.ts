import { test } from '../../support/aftershift.ts';
import { faultsForm } from '../../../build/scripts/faults-form.mjs';
import { killAndOpen } from '../../support/killing.ts';

const { isLong, seed } = faultsForm(process.env);
const rounds = isLong ? 300 : 3;

test(`killed at ${rounds} random moments, it opens with every word it said was saved`, async ({ profile }) => {
  if (!isLong) test.setTimeout(180_000);
  await killAndOpen(profile, { rounds, seed, ...(isLong ? { onRound: console.log } : {}) });
});
