import * as v from 'valibot';
import { type Channel, channels } from '#shared/ipc/channels';
import { type Bridge, contract, MachineEvent } from '#shared/ipc/contract';
import type { Platform } from './platform.ts';

declare global {
  interface Window {
    readonly aftershift: Bridge;
  }
}

/** The Electron adapter: the preload script's bridge, with every reply and event checked against the contract. */
export const electronPlatform = (bridge: Bridge): Platform => {
  const ask = (channel: Channel) => async (request: never) =>
    v.parse(contract[channel].reply, await bridge[channel](request));
  return {
    ...(Object.fromEntries(channels.map((channel) => [channel, ask(channel)])) as unknown as Omit<Platform, 'onEvent'>),
    onEvent: (listener) =>
      bridge.onEvent((raw) => {
        const event = v.safeParse(MachineEvent, raw);
        if (event.success) listener(event.output);
      }),
  };
};
