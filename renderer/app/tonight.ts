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

/** Keeps that while the person looks elsewhere. A lock forgets it with the page. */
export interface Tonight {
  readonly standing: (day: DayKey) => Standing | null;
  readonly stand: (day: DayKey, standing: Standing) => void;
}

export const createTonight = (): Tonight => {
  let last: { readonly day: DayKey; readonly standing: Standing } | null = null;
  return {
    standing: (day) => (last?.day === day ? last.standing : null),
    stand: (day, standing) => {
      last = { day, standing };
    },
  };
};
