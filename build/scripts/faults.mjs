// `npm run faults [-- rounds [seed]]`: kills the built app at random moments, again and again, and looks for lost words.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, build } from './run.mjs';
import { runTypeScript } from './run-typescript.mjs';

const rounds = Number(process.argv[2] ?? 20);
const seed = Number(process.argv[3] ?? new Date().getTime() % 1_000_000);

const built = await build({ quiet: true });
if (built.code === 0) {
  console.log(`${rounds} rounds with seed ${seed}.`);
  const { killAndOpen } = await runTypeScript(at('tests/faults/killing.ts'));
  const profile = mkdtempSync(join(tmpdir(), 'aftershift-faults-'));
  // A profile that lost a word is kept, to be looked at.
  await killAndOpen(profile, { rounds, seed, onRound: console.log });
  rmSync(profile, { recursive: true, force: true });
  console.log('Nothing that was saved is lost.');
} else {
  console.error(built.output);
  process.exitCode = 1;
}
