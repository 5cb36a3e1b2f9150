import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import type { Channel } from '#shared/ipc/channels';
import { contract, type Refusal, type Reply, type Request } from '#shared/ipc/contract';
import { home } from './navigation.ts';

/** Only our own page, in the top frame of a window, may speak. */
export const isTrusted = (event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>): boolean => {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && (frame.url === home || frame.url.startsWith(`${home}#`));
};

const refuse = (refusal: Refusal): never => {
  throw new Error(refusal);
};

/** The only user of ipcMain: every request is checked for who asks and for what it says before anything runs. */
export const handle = <C extends Channel>(
  channel: C,
  answer: (request: Request<C>) => Reply<C> | Promise<Reply<C>>,
): void =>
  ipcMain.handle(channel, async (event, raw: unknown) => {
    if (!isTrusted(event)) return refuse('untrusted-sender');
    const request = v.safeParse(contract[channel].request, raw);
    return request.success ? answer(request.output) : refuse('malformed-request');
  });
