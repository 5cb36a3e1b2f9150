// `npm run eval:guard -- FOLDER…`: how well the guard finds client details in sets of marked texts, and how fast. A folder
// holds manifest.json ({ files: { "name.jsonl": { kinds, fa?, timing?, base? } } }) and files of one JSON object a line:
// `id`, `text`, `tag`, `spans` of { start, end, kind } in UTF-16 code units, kind "ignore" for neither right nor wrong.
// Ends with code 1 when a must of build/guard/musts.json is missed by a set that is there. `--details` names what was
// missed and what was marked in vain; `--peers` asks the packages of guard-peers.mjs about the same texts.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { measure, timePerParagraph, total, valueOf } from './guard-measures.mjs';
import { peers } from './guard-peers.mjs';
import { at, runNode } from './run.mjs';

const args = process.argv.slice(2);
const folders = args.filter((arg) => !arg.startsWith('--'));
if (folders.length === 0) {
  console.error('Name one or more folders of marked texts: npm run eval:guard -- FOLDER…');
  process.exit(2);
}
const withDetails = args.includes('--details');
const others = args.includes('--peers') ? peers() : [];

const { code } = await runNode(at('build/scripts/build-eval.mjs'), ['guard'], { quiet: true });
if (code !== 0) throw new Error('The guard could not be built: npm run build:eval -- guard says why');
const { detect } = await import(at('out/eval/guard.mjs'));

const percent = (value) => (value === null ? '–' : (100 * value).toFixed(1));
const ratio = (part, whole) => (whole === 0 ? null : part / whole);

const linesOf = (path) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Sets whose texts lie elsewhere name the folder in `base`; they are left out where it isn't there. */
const textsOf = (folder, file, { base }) => {
  const rows = linesOf(join(folder, file));
  const where = process.env.PII_BASE ?? base;
  if (where === undefined) return rows;
  return existsSync(where) ? rows.map((row) => ({ ...row, text: readFileSync(join(where, row.file), 'utf8') })) : [];
};

const tell = (name, { words, byKind, byOrigin, missed, alarms, per1000 }, counted) => {
  console.log(`\n${name}: ${words} words, ${counted ? per1000.toFixed(2) : '–'} false alarms per 1,000`);
  console.log('kind        gold  found %  right kind %  precision %');
  for (const [kind, { gold, found, right, marks, hits }] of Object.entries(byKind)) {
    const cells = [
      kind.padEnd(10),
      String(gold).padStart(5),
      percent(ratio(found, gold)).padStart(8),
      percent(ratio(right, gold)).padStart(13),
      (counted ? percent(ratio(hits, marks)) : '–').padStart(12),
    ];
    console.log(cells.join(' '));
  }
  const origins = Object.entries(byOrigin);
  if (origins.length > 0) console.log('\nnames by origin');
  for (const [origin, { gold, found }] of origins) {
    console.log(`${origin.padEnd(22)} ${String(gold).padStart(5)} ${percent(found / gold).padStart(8)}`);
  }
  if (!withDetails) return;
  for (const { id, kind, text } of missed) console.log(`  missed ${kind} ${JSON.stringify(text)} in ${id}`);
  for (const { id, kind, text, reason } of counted ? alarms : []) {
    console.log(`  in vain ${kind} ${JSON.stringify(text)} in ${id}: ${reason}`);
  }
};

/** Ours and the peers on the same texts. */
const compare = (texts, kinds, ours, counted) => {
  console.log(`\n${'all of it'.padEnd(14)}found %   names found %   false alarms per 1,000`);
  const all = [
    { name: 'ours', result: ours },
    ...others.map(({ name, detect }) => ({ name, result: measure(texts, kinds, detect) })),
  ];
  for (const { name, result } of all) {
    const { gold, found } = total(result);
    const names = result.byKind.name ?? { gold: 0, found: 0 };
    const cells = [
      name.padEnd(12),
      percent(ratio(found, gold)).padStart(9),
      percent(ratio(names.found, names.gold)).padStart(15),
      (counted ? result.per1000.toFixed(2) : '–').padStart(24),
    ];
    console.log(cells.join(' '));
  }
};

const results = new Map();
const timed = [];
for (const folder of folders) {
  console.log(`\n== ${basename(folder)}`);
  const { files } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  for (const [file, meta] of Object.entries(files)) {
    const texts = textsOf(folder, file, meta);
    if (texts.length === 0) continue;
    const name = basename(file, '.jsonl');
    const result = measure(texts, meta.kinds, detect);
    results.set(name, result);
    tell(name, result, meta.fa !== false);
    if (others.length > 0) compare(texts, meta.kinds, result, meta.fa !== false);
    if (meta.timing !== false) timed.push(...texts.map(({ text }) => text));
  }
}

const times = timePerParagraph(timed, detect);
if (times !== null) {
  const { p50, p95, paragraphs } = times;
  console.log(`\n${p50.toFixed(2)} ms for 200 words in the middle, ${p95.toFixed(2)} ms at the 95th of ${paragraphs}`);
  for (const { name, run } of others) {
    const its = timePerParagraph(timed, run);
    console.log(`${name}: ${its.p50.toFixed(2)} ms in the middle, ${its.p95.toFixed(2)} ms at the 95th`);
  }
}

const listed = (value) => (Array.isArray(value) ? value : [value]);
const musts = JSON.parse(readFileSync(at('build/guard/musts.json'), 'utf8')).flatMap((must) =>
  listed(must.file).flatMap((file) => listed(must.kind).map((kind) => ({ ...must, file, kind }))),
);

let short = 0;
console.log('');
for (const must of musts) {
  const { file, kind, metric, min, max } = must;
  const set = file === undefined ? undefined : results.get(file);
  if (file === undefined ? times === null : set === undefined) continue;
  const value = file === undefined ? times[metric] : valueOf(set, must);
  if (value === null) continue;
  const met = (min === undefined || value >= min) && (max === undefined || value <= max);
  if (!met) short += 1;
  const bound = min === undefined ? `at most ${max}` : `at least ${min}`;
  console.log(
    `${met ? 'met   ' : 'MISSED'} ${[file, kind, metric].filter((part) => part !== undefined).join(' ')}: ${value.toFixed(3)}, ${bound}`,
  );
}
console.log(short === 0 ? '\nEvery must is met.' : `\n${short} missed.`);
process.exitCode = short === 0 ? 0 : 1;
