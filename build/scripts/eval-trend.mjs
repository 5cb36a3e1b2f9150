// `npm run eval:trend [-- SEED]`: simulates people on the code that the app runs and prints how often it is wrong, how
// long it takes and what it finds, beside other methods. Ends with 1 when one of its musts is missed.
import { at, runNode } from './run.mjs';

const seed = Number(process.argv[2] ?? 1);
if (!Number.isSafeInteger(seed) || seed < 0) throw new Error('The seed is a whole number');

await runNode(at('build/scripts/build-eval.mjs'), ['trend']);
const { evaluateTrend } = await import(at('out/eval/trend.mjs'));
const missed = evaluateTrend((line) => console.log(line), seed);
if (missed.length > 0) process.exitCode = 1;
