// `npm run -s bench -- [ROUNDS] [PART…]`: measures the built app and its peers, and prints one JSON object. Slowness is not
// a failure. The parts are named in tests/bench/bench.ts.
import { runTypeScript } from './run-typescript.mjs';
import { at, build, repository } from './run.mjs';

const rounds = Number(process.argv[2] ?? 5);
const built = await build({ quiet: true });
if (built.code === 0) {
  const { runBench } = await runTypeScript(at('tests/bench/bench.ts'));
  console.log(JSON.stringify(await runBench(repository, rounds, process.argv.slice(3)), undefined, 2));
} else {
  console.error(built.output);
  process.exitCode = 1;
}
