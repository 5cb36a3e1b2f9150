import type { DayKey } from '#shared/calendar/day-key';
import type { RecordId } from '#shared/vault/record-id';

/** The parts of an evening, in their order. */
export const steps = ['check-in', 'write', 'close'] as const;
export type Step = (typeof steps)[number];

/** Where the evening stands: which step is open, and which page is being written. */
export interface EveningPlace {
  readonly step: Step;
  readonly page: RecordId;
}

/** Remembers it while other places are looked at, so that coming back goes on where it was left. */
export interface EveningPlaces {
  readonly of: (day: DayKey) => EveningPlace | null;
  readonly leave: (day: DayKey, place: EveningPlace) => void;
}

export const createEveningPlaces = (): EveningPlaces => {
  let last: { readonly day: DayKey; readonly place: EveningPlace } | null = null;
  return {
    of: (day) => (last?.day === day ? last.place : null),
    leave: (day, place) => {
      last = { day, place };
    },
  };
};
