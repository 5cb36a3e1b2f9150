import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plant, type PlantedTree } from './planted-tree.ts';

// Each is wrong in one way. If the compiler stops saying so, a layer has begun to know what it mustn't.
const violations: Readonly<Record<string, readonly [source: string, says: string]>> = {
  'shared/knows-the-window.ts': [
    'export const width = (): number => window.innerWidth;',
    "error TS2304: Cannot find name 'window'",
  ],
  'shared/knows-a-buffer.ts': [
    "export const bytes = (): unknown => Buffer.from('');",
    "error TS2591: Cannot find name 'Buffer'",
  ],
  'shared/encodes-text.ts': [
    "export const bytes = (): unknown => new TextEncoder().encode('');",
    "error TS2304: Cannot find name 'TextEncoder'",
  ],
  'shared/reads-files.ts': [
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
    "error TS2591: Cannot find name 'node:fs'",
  ],
  'shared/waits.ts': [
    'export const wait = (): unknown => setTimeout(() => undefined, 1);',
    "error TS2304: Cannot find name 'setTimeout'",
  ],
  'renderer/reaches-into-electron.ts': [
    "import { planted } from '../electron/planted.ts';\nexport const reached = planted;",
    'error TS6307',
  ],
  'renderer/knows-a-buffer.ts': [
    "export const bytes = (): unknown => Buffer.from('');",
    "error TS2591: Cannot find name 'Buffer'",
  ],
  'renderer/reads-files.ts': [
    "import { readFile } from 'node:fs/promises';\nexport const read = readFile;",
    "error TS2591: Cannot find name 'node:fs/promises'",
  ],
  'electron/reaches-into-renderer.ts': [
    "import { shown } from '../renderer/shown.ts';\nexport const reached = shown;",
    'error TS6307',
  ],
  'electron/knows-the-document.ts': [
    'export const title = (): string => document.title;',
    "error TS2584: Cannot find name 'document'",
  ],
  'shared/forgets-undefined.ts': ['export const first = (all: readonly string[]): string => all[0];', 'error TS2322'],
  'shared/has-an-enum.ts': ['export enum Side {\n  Left,\n}', 'error TS1294'],
};

// What the reaching files reach for.
const reachedFor = {
  'electron/planted.ts': 'export const planted = 1;\n',
  'renderer/shown.ts': 'export const shown = 1;\n',
};

const clean = {
  'shared/clean.ts': 'export const double = (n: number): number => n * 2;\n',
  'electron/clean.ts':
    "import { double } from '#shared/clean';\nexport const size = process.argv.length + double(1);\n",
  'renderer/clean.ts':
    "import { double } from '#shared/clean';\nexport const width = (): number => window.innerWidth + double(2);\n",
};

describe('the compiler keeps the layers apart', () => {
  let tree: PlantedTree;
  let said: readonly string[] = [];

  beforeAll(() => {
    const planted = Object.entries(violations).map(([path, [source]]) => [path, `${source}\n`] as const);
    tree = plant({ ...clean, ...reachedFor, ...Object.fromEntries(planted) });
    said = tree.compile();
  });
  afterAll(() => tree.remove());

  test.each(Object.entries(violations))('%s is refused', (path, [, expected]) => {
    expect(said.filter((line) => line.startsWith(`${path}(`)).join('\n')).toContain(expected);
  });

  test('files that keep to their layer are not refused', () => {
    const refused = said.filter((line) => Object.keys(clean).some((path) => line.startsWith(`${path}(`)));
    expect(refused).toEqual([]);
  });
});
