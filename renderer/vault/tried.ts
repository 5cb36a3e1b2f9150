import { err } from '#shared/kernel/result';
import type { VaultClient } from './client.ts';

/** The worker, or the way to it, broke before there was an answer. How far it came is not known. */
export interface Broken {
  readonly type: 'broken';
}

/** What the work answers, or that it broke: whoever waits with buttons that are off, or a dialog, always hears of it. */
export const tried = async <R>(
  { whileAlive }: Pick<VaultClient, 'whileAlive'>,
  work: () => Promise<R>,
): Promise<R | { readonly ok: false; readonly error: Broken }> => {
  try {
    return await whileAlive(work());
  } catch {
    return err<Broken>({ type: 'broken' });
  }
};
