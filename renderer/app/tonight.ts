import type { DayKey } from '#shared/calendar/day-key';
import type { RecordId } from '#shared/vault/record-id';

/** The parts of an evening, in their order. */
export const steps = ['check-in', 'write', 'close'] as const;
export type Step = (typeof steps)[number];

export interface Progress {
  readonly step: Step;
  readonly tooTired: boolean;
}

export const atStart: Progress = { step: 'check-in', tooTired: false };

/** From wherever the evening stands to a step. Who goes on to write is not too tired to. */
export const stepTo = (from: Progress | null, step: Step): Progress => ({
  step,
  tooTired: step !== 'write' && from?.tooTired === true,
});

/** Where an evening stands: how far it has come, and which page is open. */
export interface Standing {
  readonly progress: Progress;
  readonly page: RecordId;
}

/** A detail that was swapped, by the words it had, and what took their place. */
export interface Swapped {
  readonly key: string;
  readonly to: string;
}

/** Keeps that while the person looks elsewhere. A lock forgets it with the page. */
export interface Tonight {
  readonly standing: (day: DayKey) => Standing | null;
  readonly stand: (day: DayKey, standing: Standing) => void;
  /** `where`: the page, or the draft, in which it was. */
  readonly noteSwap: (where: string, swapped: Swapped) => void;
  /** Also those that were taken back since: what stands there now is in the text. */
  readonly swapsIn: (where: string) => readonly Swapped[];
}

export const createTonight = (): Tonight => {
  let last: { readonly day: DayKey; readonly standing: Standing } | null = null;
  const swaps = new Map<string, readonly Swapped[]>();
  return {
    noteSwap: (where, swapped) => swaps.set(where, [...(swaps.get(where) ?? []), swapped]),
    swapsIn: (where) => swaps.get(where) ?? [],
    standing: (day) => (last?.day === day ? last.standing : null),
    stand: (day, standing) => {
      last = { day, standing };
    },
  };
};
