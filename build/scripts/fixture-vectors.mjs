// Made tests/fixtures/vectors/v1, once. What a shipped version wrote is never made again: it is there to show that any
// reader of the format, this app's of every later version among them, still opens it.
import { existsSync } from 'node:fs';
import { at } from './run.mjs';
import { runTypeScript } from './run-typescript.mjs';

const folder = at('tests/fixtures/vectors/v1');
if (existsSync(folder)) throw new Error('These vectors have been made, and must stay as they are');
const { makeVectors } = await runTypeScript('./tests/support/fixture-vectors.ts');
await makeVectors(folder);
