import * as v from 'valibot';
import { Day, StoredInstant } from './record.ts';

export const cpdShapes = ['social-work-england', 'hcpc', 'nmc', 'plain'] as const;
export type CpdShapeName = (typeof cpdShapes)[number];

/** UTF-16 units of one answer: some three pages. */
export const mostAnswerLetters = 8000;

const CpdAccountV1 = v.strictObject({
  type: v.literal('cpdAccount'),
  version: v.literal(1),
  createdAt: StoredInstant,
  editedAt: StoredInstant,
  /** The day it is about. */
  day: Day,
  shape: v.picklist(cpdShapes),
  /** Record id of the supervision that it came from; null where it was begun by itself. */
  session: v.nullable(v.string()),
  /** By the question's own name: an answer to one that a later shape no longer asks is kept. */
  answers: v.pipe(
    v.array(
      v.strictObject({
        question: v.pipe(v.string(), v.maxLength(100)),
        text: v.pipe(v.string(), v.maxLength(mostAnswerLetters)),
      }),
    ),
    v.maxLength(30),
  ),
});

/** What was learned, in the shape that a regulator asks for, or in a plain one. */
export const CpdAccount = v.variant('version', [CpdAccountV1]);
export type CpdAccount = v.InferOutput<typeof CpdAccountV1>;
