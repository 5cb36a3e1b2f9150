import { killAndOpen } from '../faults/killing.ts';
import { test } from '../support/aftershift.ts';

test('killed at three random moments of an evening, it opens with every word it said was saved', async ({
  profile,
}) => {
  test.setTimeout(180_000);
  await killAndOpen(profile, { rounds: 3, seed: 20_261_119 });
});
