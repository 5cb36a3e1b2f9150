import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { aFolder } from './log-folder.ts';

type Shape = Record<'writeFile' | 'sync', (...given: unknown[]) => Promise<void>>;

/** Before each write to a file and each flush of one or of a folder, `step` is asked: what it throws, the disk says. */
export const beforeEachStep = async (step: (what: 'writeFile' | 'sync') => Promise<void>): Promise<void> => {
  const probe = await open(join(await aFolder(), 'probe'), 'w');
  const shape = Object.getPrototypeOf(probe) as Shape;
  await probe.close();
  for (const name of ['writeFile', 'sync'] as const) {
    const real = shape[name];
    shape[name] = async function through(this: unknown, ...given) {
      await step(name);
      return real.apply(this, given);
    };
    onTestFinished(() => {
      shape[name] = real;
    });
  }
};

export const diskError = (code: string): Error => Object.assign(new Error(code), { code });
