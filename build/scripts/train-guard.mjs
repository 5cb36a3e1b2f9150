// `node build/scripts/train-guard.mjs FOLDER`: makes what the guard knows: shared/guard/lexicon/lexicon.json from licensed
// lists of names, words and towns, and shared/guard/names/weights.json from the labelled texts in FOLDER (litbank_train,
// gum_train, wnut_train, btc_train, as .jsonl) and from made sentences. The same input makes the same bytes.
import { statSync, writeFileSync } from 'node:fs';
import { fillLexicon } from '../guard/lexicon.mjs';
import { sentenceMaker } from '../guard/fill-templates.mjs';
import { namePool } from '../guard/name-pool.mjs';
import { repeatable } from '../guard/random.mjs';
import { quantised, train } from '../guard/train-scorer.mjs';
import { readSets } from '../guard/training-texts.mjs';
import { at, runNode } from './run.mjs';
import { runTypeScript } from './run-typescript.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder with the labelled texts');

const write = (path, value) => {
  writeFileSync(at(path), `${JSON.stringify(value, null, 2)}\n`);
  console.log(`${path}: ${statSync(at(path)).size} bytes`);
};

const { fold, pack, encodeLexicon } = await runTypeScript('tests/eval/guard-lexicon.ts');
const lexicon = fillLexicon({ fold });
const packed = lexicon.map(({ key, ...tiers }) => [key, pack(tiers)]);
write('shared/guard/lexicon/lexicon.json', encodeLexicon(packed));

// With the new lexicon inside it.
await runNode(at('build/scripts/build-eval.mjs'), ['guard-lab']);
const lab = await import(at('out/eval/guard-lab.mjs'));
const towns = lexicon.filter(({ town, key }) => town > 0 && key.length > 3).map(({ key }) => key);
const sets = readSets(folder);

/** Each run draws other names and sentences: what one makes of chance, the mean of several evens out. */
const seeds = [20_260_309, 20_260_310, 20_260_311];
const runs = seeds.map((seed) => {
  const draws = repeatable(seed);
  const pool = namePool({ ...draws, lexicon });
  const make = sentenceMaker({ ...draws, pool, towns });
  return train(lab, draws, { sets, make, pool }, console.log);
});
const weights = runs[0].map((_, at) => runs.reduce((sum, run) => sum + run[at], 0) / runs.length);
const { rows, scale } = quantised(weights, lab.steps);
console.log(`${rows.length} rows`);
write('shared/guard/names/weights.json', lab.encodeWeights(rows, scale));
