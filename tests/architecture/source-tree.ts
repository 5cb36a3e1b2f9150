import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

// Not ours to read: what is installed, built or left behind by a run.
const notOurs = new Set(['node_modules', '.git', 'out', 'dist', 'test-results']);

const walk = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [relative(repository, path).split(sep).join('/')];
  });

/** Every file of the repository, by its path from the top. */
export const repositoryFiles = (): readonly string[] => walk(repository);

export const read = (path: string): string => readFileSync(join(repository, path), 'utf8');
