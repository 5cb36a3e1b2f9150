import type { DayKey } from '#shared/calendar/day-key';
import type { Instant } from '#shared/kernel/clock';
import { isBlank, newCheckIn, type Readings } from '#shared/journal/check-in';
import { closeDay, draftClose, type Parting } from '#shared/journal/close';
import type { Prompted } from '#shared/journal/prompted';
import type { RecordId } from '#shared/vault/record-id';
import type { Change } from '../change.ts';
import type { Holdings } from '../holdings.ts';

/** What every command is handed. `newId` draws a fresh random record id. */
export interface CommandContext {
  readonly holdings: Holdings;
  readonly now: Instant;
  readonly newId: () => RecordId;
}

const idFor = ({ holdings, newId }: CommandContext, type: 'checkIn' | 'close' | 'prompted', day: DayKey): RecordId =>
  holdings.ofDay(type, day)?.id ?? newId();

/** What was marked. With the last mark taken back there is no check-in any more, so that no evening is made of none. */
export const saveCheckIn = (context: CommandContext, day: DayKey, readings: Readings): readonly Change[] => {
  if (isBlank(readings)) {
    const ofDay = context.holdings.all('checkIn').filter(({ record }) => record.day === day);
    return ofDay.map(({ id }) => ({ drop: id }));
  }
  const before = context.holdings.ofDay('checkIn', day);
  const record = newCheckIn(day, before?.record.at ?? context.now, readings);
  return [{ put: idFor(context, 'checkIn', day), record }];
};

export const saveClose = (
  context: CommandContext,
  day: DayKey,
  parting: Parting,
  tooTired: boolean,
): readonly Change[] => {
  const before = context.holdings.ofDay('close', day)?.record ?? null;
  return [{ put: idFor(context, 'close', day), record: closeDay(before, day, context.now, parting, tooTired) }];
};

/** The three lines while they are typed: a draft survives a lock like any other. */
export const saveParting = (context: CommandContext, day: DayKey, parting: Parting): readonly Change[] => {
  const before = context.holdings.ofDay('close', day)?.record ?? null;
  return [{ put: idFor(context, 'close', day), record: draftClose(before, day, parting) }];
};

export const savePrompted = (
  context: CommandContext,
  prompted: Pick<Prompted, 'day' | 'shown' | 'swapped' | 'none'>,
): readonly Change[] => [
  { put: idFor(context, 'prompted', prompted.day), record: { type: 'prompted', version: 1, ...prompted } },
];
