import * as v from 'valibot';
import { noted, Whom } from './ledger-parts.ts';
import { Day, Line, scale } from './record.ts';

export const outcomes = ['hit', 'partly', 'miss'] as const;
export type Outcome = (typeof outcomes)[number];

const PredictionV1 = v.strictObject({
  type: v.literal('prediction'),
  version: v.literal(1),
  ...noted,
  whom: Whom,
  expect: Line,
  /** The day on which it is asked what happened. */
  askOn: Day,
  /** The evening on which that was asked, the only time it is; null until then. */
  askedOn: v.nullable(Day),
  /** 0 not at all … 4 a great deal: how much it was dreaded, and how bad it was. */
  dread: scale(0, 4),
  wasBad: scale(0, 4),
  happened: Line,
  outcome: v.nullable(v.picklist(outcomes)),
});

/** What is expected of something that is to come, and what came of it. */
export const Prediction = v.variant('version', [PredictionV1]);
export type Prediction = v.InferOutput<typeof PredictionV1>;
