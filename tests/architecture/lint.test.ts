import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plant, type PlantedTree } from './planted-tree.ts';

const long = `${'// line\n'.repeat(301)}export const end = 1;`;

// path → [what is wrong with it, the source, a piece of the rule's own message]
const violations: Readonly<Record<string, readonly [wrong: string, source: string, says: string]>> = {
  'renderer/platform/imports-electron.ts': [
    'the renderer imports Electron',
    "export { app } from 'electron';",
    'The renderer reaches the machine only through',
  ],
  'renderer/app/imports-main.ts': [
    'the renderer imports the main process',
    "export { start } from '../../electron/main/start.ts';",
    'The renderer reaches the machine only through',
  ],
  'renderer/app/reads-files.ts': [
    'the renderer imports Node',
    "export { readFile } from 'node:fs';",
    'The renderer reaches the machine only through',
  ],
  'renderer/screens/uses-primitives.ts': [
    'a screen imports the primitives library',
    "export { Button } from 'react-aria-components';",
    'Only renderer/ui imports the primitives library',
  ],
  'renderer/ui/knows-a-screen.ts': [
    'a control imports a screen',
    "export { Today } from '../screens/today/today.tsx';",
    'ui/ is drawn from its props',
  ],
  'shared/knows-electron.ts': ['the domain imports Electron', "export { app } from 'electron';", 'shared/ is pure'],
  'shared/knows-react.ts': ['the domain imports React', "export { useState } from 'react';", 'shared/ is pure'],
  'electron/main/knows-the-page.ts': [
    'the main process imports the renderer',
    "export { shown } from '../../renderer/shown.ts';",
    'electron/ and renderer/ meet only in',
  ],
  'electron/services/opens-http.ts': [
    'the main process imports node:http',
    "export { request } from 'node:http';",
    'Nothing leaves this computer',
  ],
  'electron/services/opens-a-socket.ts': [
    'the main process imports node:net',
    "export { connect } from 'node:net';",
    'Nothing leaves this computer',
  ],
  'electron/services/fetches.ts': [
    'the main process fetches',
    "export const get = async (): Promise<unknown> => fetch('x');",
    'Nothing leaves this computer',
  ],
  'electron/services/updates-itself.ts': [
    'the main process imports the updater',
    "export { autoUpdater } from 'electron';",
    'Nothing leaves this computer',
  ],
  'shared/rolls-dice.ts': [
    'the domain calls Math.random',
    'export const roll = (): number => Math.random();',
    'Ask for a Random instead',
  ],
  'shared/reads-the-clock.ts': [
    'the domain calls Date.now',
    'export const now = (): number => Date.now();',
    'Ask for a Clock instead',
  ],
  'shared/takes-anything.ts': [
    'a value is of any type',
    'export const same = (value: any): unknown => value;',
    'no-explicit-any',
  ],
  'shared/asserts-presence.ts': [
    'a value is asserted to be there',
    'export const first = (all: readonly string[]): string => all[0]!;',
    'no-non-null-assertion',
  ],
  'shared/forgets-a-promise.ts': [
    'a promise is left alone',
    'const save = async (): Promise<void> => undefined;\nexport const touch = (): void => {\n  save();\n};',
    'no-floating-promises',
  ],
  'shared/misses-a-case.ts': [
    'a switch misses a case',
    "export const name = (side: 'left' | 'right'): string | undefined => {\n  switch (side) {\n    case 'left':\n      return 'l';\n  }\n  return undefined;\n};",
    'switch-exhaustiveness-check',
  ],
  'shared/exports-a-default.ts': ['a file has a default export', 'export default 1;', 'no-default-export'],
  'shared/is-too-long.ts': ['a file has more than 300 lines', long, 'max-lines'],
  'shared/says-it-aloud.ts': [
    'the domain prints',
    "export const say = (): void => console.log('entry');",
    'no-console',
  ],
  'renderer/app/sets-html.tsx': [
    'a component sets raw HTML',
    'export const Raw = ({ html }: { readonly html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />;',
    'no-danger',
  ],
};

const clean = {
  'shared/clean.ts': 'export const double = (n: number): number => n * 2;',
  'renderer/ui/button.ts': "export { Button } from 'react-aria-components';",
  'renderer/shown.ts': "export { double } from '#shared/clean';",
  'electron/main/start.ts': "export { app } from 'electron';",
  'build/tool.config.ts': "console.log('Tools may speak, and want a default export.');\nexport default {};",
  'tests/support/reporter.ts': "console.log('So may tests.');\nexport default {};",
};

describe('the linter bites', () => {
  let tree: PlantedTree;
  let said: ReadonlyMap<string, readonly string[]> = new Map();

  beforeAll(() => {
    const planted = Object.entries(violations).map(([path, [, source]]) => [path, source] as const);
    const sources = { ...clean, ...Object.fromEntries(planted) };
    tree = plant(Object.fromEntries(Object.entries(sources).map(([path, source]) => [path, `${source}\n`])));
    said = tree.lint();
  });
  afterAll(() => tree.remove());

  test.each(Object.entries(violations).map(([path, [wrong, , says]]) => [wrong, path, says] as const))(
    'when %s',
    (_wrong, path, says) => {
      expect((said.get(path) ?? []).join('\n')).toContain(says);
    },
  );

  test.each(Object.keys(clean))('but not at %s, which does nothing wrong', (path) => {
    expect(said.get(path) ?? []).toEqual([]);
  });
});
