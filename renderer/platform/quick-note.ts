import * as v from 'valibot';
import { type NoteChannel, noteChannels } from '#shared/ipc/channels';
import { type NoteBridge, noteContract, NoteEvent, type NoteReply, type NoteRequest } from '#shared/ipc/note-contract';

declare global {
  interface Window {
    readonly aftershiftNote: NoteBridge;
  }
}

/** All that the quick-note window may ask of the machine. */
export type NotePlatform = {
  readonly [C in NoteChannel]: (request: NoteRequest<C>) => Promise<NoteReply<C>>;
} & {
  /** Returns how to stop listening. */
  readonly onEvent: (listener: (event: NoteEvent) => void) => () => void;
};

/** The preload script's bridge, with every reply and event checked against the contract. */
export const electronNotePlatform = (bridge: NoteBridge): NotePlatform => {
  const ask = (channel: NoteChannel) => async (request: never) =>
    v.parse(noteContract[channel].reply, await bridge[channel](request));
  return {
    ...(Object.fromEntries(noteChannels.map((channel) => [channel, ask(channel)])) as unknown as Omit<
      NotePlatform,
      'onEvent'
    >),
    onEvent: (listener) =>
      bridge.onEvent((raw) => {
        const event = v.safeParse(NoteEvent, raw);
        if (event.success) listener(event.output);
      }),
  };
};
