import type { Reply, Request } from '#shared/ipc/contract';
import type { Channel } from '#shared/ipc/channels';
import type { MachineEvent } from '#shared/ipc/contract';

/** All that the app may ask of the machine it runs on. One adapter exists per host. */
export type Platform = {
  readonly [C in Channel]: (request: Request<C>) => Promise<Reply<C>>;
} & {
  /** Returns how to stop listening. */
  readonly onEvent: (listener: (event: MachineEvent) => void) => () => void;
};
