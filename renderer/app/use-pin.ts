import { useState } from 'react';
import type { QuickUnlockState } from '#shared/ipc/quick-unlock-contract';
import type { Platform } from '../platform/platform.ts';
import type { DeviceSecret } from '#shared/vault/unlock';

/** How a PIN stands at the door: it may be tried; too many opened nothing; the keychain didn't answer; there is none. */
export type PinAtDoor = 'on' | 'spent' | 'silent' | 'off';

interface Pin {
  readonly atDoor: PinAtDoor;
  /** The PIN with its other half; null where that is not to be had. */
  readonly complete: (pin: string) => Promise<DeviceSecret | null>;
  /** How many more may be tried; null before the first. */
  readonly left: number | null;
  /** It opened nothing: whether it may be tried once more is the machine's to say. */
  readonly refused: () => Promise<void>;
  /** The vault knows of no PIN: what is kept for one is good for nothing. */
  readonly unknown: () => void;
}

const atDoorOf = (state: QuickUnlockState): PinAtDoor => (state === 'on' || state === 'spent' ? state : 'off');

/** Quick unlock at the locked door. */
export const usePin = (platform: Platform, atStart: QuickUnlockState): Pin => {
  const [atDoor, setAtDoor] = useState<PinAtDoor>(() => atDoorOf(atStart));
  const [left, setLeft] = useState<number | null>(null);
  return {
    atDoor,
    left,
    complete: async (pin) => {
      const answer = await platform.keptForPin(undefined);
      setLeft(answer?.left ?? null);
      if (answer === null) setAtDoor('silent');
      return answer === null ? null : { pin, kept: answer.kept };
    },
    refused: async () => setAtDoor(atDoorOf(await platform.quickUnlockState(undefined))),
    unknown: () => {
      setAtDoor('off');
      void platform.forgetPin(undefined);
    },
  };
};
