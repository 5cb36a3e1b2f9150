import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import * as v from 'valibot';
import type { Channel, NoteChannel } from '#shared/ipc/channels';
import { contract, type Refusal, type Reply, type Request } from '#shared/ipc/contract';
import { noteContract, type NoteReply, type NoteRequest } from '#shared/ipc/note-contract';
import { addresses, type OwnPage } from './navigation.ts';

const admitted = new WeakMap<WebContents, OwnPage>();

/** From now on this window may speak as that page, as long as it shows it. An address alone can be put on by any page. */
export const admit = (contents: WebContents, page: OwnPage): void => {
  admitted.set(contents, page);
};

/** Only that page of ours may speak, in the top frame of the window that was made for it. */
export const isTrusted = (event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>, page: OwnPage): boolean => {
  const frame = event.senderFrame;
  const address = addresses[page];
  if (frame === null || frame.parent !== null || admitted.get(event.sender) !== page) return false;
  return frame.url === address || frame.url.startsWith(`${address}#`);
};

const refuse = (refusal: Refusal): never => {
  throw new Error(refusal);
};

/** The only user of ipcMain: every request is checked for who asks and for what it says before anything runs. */
const answerTo = <S extends v.GenericSchema>(
  page: OwnPage,
  channel: Channel | NoteChannel,
  schema: S,
  answer: (request: v.InferOutput<S>) => unknown,
): void =>
  ipcMain.handle(channel, async (event, raw: unknown) => {
    if (!isTrusted(event, page)) return refuse('untrusted-sender');
    const request = v.safeParse(schema, raw);
    return request.success ? answer(request.output) : refuse('malformed-request');
  });

/** A channel of the journal's page. */
export const handle = <C extends Channel>(
  channel: C,
  answer: (request: Request<C>) => Reply<C> | Promise<Reply<C>>,
): void =>
  // The request of a channel is what its schema lets through.
  answerTo(
    'journal',
    channel,
    contract[channel].request as v.GenericSchema,
    answer as unknown as (request: unknown) => unknown,
  );

/** A channel of the quick-note window. */
export const handleNote = <C extends NoteChannel>(
  channel: C,
  answer: (request: NoteRequest<C>) => NoteReply<C> | Promise<NoteReply<C>>,
): void =>
  answerTo(
    'quick-note',
    channel,
    noteContract[channel].request as v.GenericSchema,
    answer as unknown as (request: unknown) => unknown,
  );
