import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const layers = ['shared', 'electron', 'renderer', 'tests', 'build'];
const configs = [
  'package.json',
  'tsconfig.json',
  'build/tsconfig.base.json',
  'build/oxlint.json',
  ...layers.map((layer) => `${layer}/tsconfig.json`),
];

export interface PlantedTree {
  readonly root: string;
  /** What the compiler says of it, a line each. */
  readonly compile: () => readonly string[];
  /** What the linter says of each file, by its path. */
  readonly lint: () => ReadonlyMap<string, readonly string[]>;
  readonly remove: () => void;
}

interface LintReport {
  readonly diagnostics: readonly {
    readonly message: string;
    readonly code?: string;
    readonly help?: string;
    readonly filename: string;
  }[];
}

const run = (root: string, tool: string, args: readonly string[]): string => {
  const { stdout } = spawnSync(join(repository, 'node_modules/.bin', tool), args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64e6,
    shell: process.platform === 'win32',
  });
  return stdout;
};

/** A tree that looks like ours to the compiler and the linter, but holds only these files: path → source. */
export const plant = (files: Readonly<Record<string, string>>): PlantedTree => {
  const root = mkdtempSync(join(tmpdir(), 'planted-'));
  for (const config of configs) cpSync(join(repository, config), join(root, config));
  // Package by package, so that the compiler's cache stays the tree's own.
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(join(repository, 'node_modules'))) {
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(repository, 'node_modules', name), join(root, 'node_modules', name));
  }
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), source);
  }

  const lint = (): ReadonlyMap<string, readonly string[]> => {
    const folders = layers.filter((layer) => Object.keys(files).some((path) => path.startsWith(`${layer}/`)));
    const report = JSON.parse(
      run(root, 'oxlint', ['-c', 'build/oxlint.json', '--type-aware', '-f', 'json', ...folders]),
    ) as LintReport;
    const said = new Map<string, string[]>();
    for (const { filename, code = '', message, help = '' } of report.diagnostics) {
      said.set(filename, [...(said.get(filename) ?? []), `${code} ${message} ${help}`]);
    }
    return said;
  };

  return {
    root,
    compile: () => run(root, 'tsc', ['-b', '--pretty', 'false', 'shared', 'electron', 'renderer']).split('\n'),
    lint,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
};
