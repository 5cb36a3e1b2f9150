// `npm run eval:tone -- FILE…`: how well ours and its peers read the tone of labelled sentences, in one run. A file holds
// one JSON object a line: `text`; `pol` 1, -1 or 0 (neutral); `y`, a continuous valence on any scale; `phen`, a kind.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pearson, polarity, threeClass } from './tone-measures.mjs';
import { systems } from './tone-systems.mjs';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name one or more files of labelled sentences: npm run eval:tone -- FILE…');
  process.exit(2);
}

const rounds = 9;
/** A handful of sentences is read again and again: what is timed is no shorter than this. */
const enoughWords = 20_000;
const percent = (share) => (share === null ? '–' : (100 * share).toFixed(1));
const decimals = (value) => (value === null ? '–' : value.toFixed(3));

const rowsOf = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/**
 * Words a second in the fastest of some rounds, in which the systems take turns over the same texts: whatever else the
 * machine does can only make a round slower.
 */
const speeds = (all, texts) => {
  const once = texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  const times = Math.ceil(enoughWords / once);
  const words = once * times;
  const took = all.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, { read }] of all.entries()) {
      const begun = performance.now();
      for (let time = 0; time < times; time += 1) for (const text of texts) read(text);
      // The first warms them.
      if (round >= 0) took[index].push(performance.now() - begun);
    }
  }
  return took.map((times) => (1000 * words) / Math.min(...times));
};

const all = await systems();
let told = false;
for (const file of files) {
  const rows = rowsOf(file);
  const signed = rows.filter(({ pol }) => pol === 1 || pol === -1);
  const classed = rows.filter(({ pol }) => pol === 1 || pol === -1 || pol === 0);
  const valued = rows.filter(({ y }) => typeof y === 'number');
  const facts = rows.filter(({ phen }) => phen === 'fact');
  const hasNeutral = classed.length > signed.length;
  const rates = speeds(
    all,
    rows.map(({ text }) => text),
  );
  console.log(`\n${basename(file)}: ${rows.length} texts, ${signed.length} with a side, ${valued.length} with a value`);
  console.log('system            accuracy  balanced  macro-F1  Pearson r   words/s  of sentiment');
  for (const [index, { name, read }] of all.entries()) {
    const sides = polarity(signed.map(({ pol, text }) => [pol, read(text).score]));
    const labels = hasNeutral ? threeClass(classed.map(({ pol, text }) => [pol, read(text).side])) : null;
    const r = valued.length > 10 ? pearson(valued.map(({ y, text }) => [y, read(text).score])) : null;
    const cells = [
      name.padEnd(16),
      percent(sides.accuracy).padStart(9),
      percent(sides.balanced).padStart(9),
      decimals(labels?.macroF1 ?? sides.macroF1).padStart(9),
      decimals(r).padStart(10),
      String(Math.round(rates[index])).padStart(9),
      (rates[index] / rates[0]).toFixed(2).padStart(13),
    ];
    const kept = facts.filter(({ text }) => read(text).side === 0).length;
    console.log(cells.join(' ') + (facts.length > 0 ? `   facts neutral ${kept}/${facts.length}` : ''));
  }
  told ||= hasNeutral;
}
console.log('\nNothing said either way counts half in accuracy.');
if (told) {
  console.log('Macro-F1 is over three classes where there are neutral texts, each system by its own word for neutral.');
}
