import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRuntimeNote } from '../../../electron/services/runtime-note.ts';
import { aFolder } from './log-folder.ts';

test('a runtime is new to a profile when its major version is another than the one noted', async () => {
  const path = join(await aFolder(), 'runtime.txt');
  const now = openRuntimeNote(path, '45.4.1');
  expect(await now.hasChanged()).toBe(false);
  await now.write();
  expect(await now.hasChanged()).toBe(false);
  expect(await openRuntimeNote(path, '45.9.0').hasChanged()).toBe(false);
  const next = openRuntimeNote(path, '46.0.0');
  expect(await next.hasChanged()).toBe(true);
  // Until it was noted, every start asks again; and a way back is a change as well.
  expect(await openRuntimeNote(path, '46.0.0').hasChanged()).toBe(true);
  await next.write();
  expect(await openRuntimeNote(path, '45.4.1').hasChanged()).toBe(true);
});
