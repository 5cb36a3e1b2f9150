import * as v from 'valibot';
import { Day, Line, StoredInstant } from './record.ts';

const CloseV1 = v.strictObject({
  type: v.literal('close'),
  version: v.literal(1),
  day: Day,
  /** When the day was first closed; reopening it keeps this. Null while the lines are only a draft. */
  firstClosedAt: v.nullable(StoredInstant),
  closedAt: v.nullable(StoredInstant),
  leaveItHere: Line,
  takeItHome: Line,
  firstThingTomorrow: Line,
  /** Closed straight from the check-in, without words asked for: a full, respectable evening. */
  tooTired: v.boolean(),
});

/** One a day. Closing again adds to it and keeps the first close. */
export const Close = v.variant('version', [CloseV1]);
export type Close = v.InferOutput<typeof CloseV1>;
export type Parting = Pick<Close, 'leaveItHere' | 'takeItHome' | 'firstThingTomorrow'>;

export const noParting: Parting = { leaveItHere: '', takeItHome: '', firstThingTomorrow: '' };

/** The lines, in the order they are asked. */
export const partingNames = [
  'leaveItHere',
  'takeItHome',
  'firstThingTomorrow',
] as const satisfies readonly (keyof Parting)[];

/** Of a close, its lines and nothing else. */
export const partingOf = ({ leaveItHere, takeItHome, firstThingTomorrow }: Parting): Parting => ({
  leaveItHere,
  takeItHome,
  firstThingTomorrow,
});

/** What was written in them, one under another. */
export const partingText = (parting: Parting): string =>
  partingNames
    .map((name) => parting[name])
    .filter((line) => line.trim() !== '')
    .join('\n');

/** The lines as they stand, without closing anything. */
export const draftClose = (before: Close | null, day: Close['day'], parting: Parting): Close => ({
  type: 'close',
  version: 1,
  day,
  firstClosedAt: before?.firstClosedAt ?? null,
  closedAt: before?.closedAt ?? null,
  ...parting,
  tooTired: before?.tooTired ?? false,
});

export const closeDay = (
  before: Close | null,
  day: Close['day'],
  at: NonNullable<Close['closedAt']>,
  parting: Parting,
  tooTired: boolean,
): Close => ({
  type: 'close',
  version: 1,
  day,
  firstClosedAt: before?.firstClosedAt ?? at,
  closedAt: at,
  ...parting,
  tooTired: tooTired && (before === null || before.firstClosedAt === null || before.tooTired),
});
