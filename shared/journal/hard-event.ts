import * as v from 'valibot';
import { noted } from './ledger-parts.ts';
import { Line, StoredInstant } from './record.ts';

export const hardEventKinds = [
  'removal',
  'death',
  'threat',
  'child-harm',
  'violence',
  'abuse',
  'illness',
  'loss-of-family',
  'poverty',
  'loneliness',
  'other',
] as const;
export const senses = ['saw', 'heard', 'read'] as const;
/** Days after it on which there is a short look at how it sits: the same night, and three more. Then silence. */
export const aftercareDays = [0, 1, 3, 7] as const;
export const aftercareAnswers = ['lighter', 'still-there', 'heavy'] as const;

export type HardEventKind = (typeof hardEventKinds)[number];
export type Sense = (typeof senses)[number];
export type AftercareDay = (typeof aftercareDays)[number];
export type AftercareAnswer = (typeof aftercareAnswers)[number];

const HardEventV1 = v.strictObject({
  type: v.literal('hardEvent'),
  version: v.literal(1),
  ...noted,
  kind: v.picklist(hardEventKinds),
  how: v.nullable(v.picklist(senses)),
  /** Whether it touches something of the person's own. It is in no export. */
  touchesMine: v.nullable(v.boolean()),
  text: Line,
  /** What was answered at each look; null for one that was put aside. */
  aftercare: v.array(
    v.strictObject({
      after: v.picklist(aftercareDays),
      at: StoredInstant,
      answer: v.nullable(v.picklist(aftercareAnswers)),
    }),
  ),
  /** The person asked not to be asked about this. */
  quiet: v.boolean(),
  /** To be brought to somebody, since; null where it is not. */
  bringAt: v.nullable(StoredInstant),
});

/** Something hard that was seen, heard or read, and the few looks after it. */
export const HardEvent = v.variant('version', [HardEventV1]);
export type HardEvent = v.InferOutput<typeof HardEventV1>;
