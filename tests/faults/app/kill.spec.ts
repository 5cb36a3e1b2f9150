import { faultsForm } from '../../../build/scripts/faults-form.mjs';
import { test } from '../../support/aftershift.ts';
import { killAndOpen } from '../../support/killing.ts';

const { isLong, seed } = faultsForm(process.env);
// A shorter look: AFTERSHIFT_KILLS=40 npm run faults -- app/kill.spec.ts
const kills = Number(process.env['AFTERSHIFT_KILLS'] ?? (isLong ? 300 : 3));

test(`killed at ${kills} random moments of a writing hour, it opens with everything it said was saved`, async ({
  profile,
}) => {
  if (!isLong) test.setTimeout(180_000);
  await killAndOpen(profile, { kills, seed, ...(isLong ? { onKill: console.log } : {}) });
});
