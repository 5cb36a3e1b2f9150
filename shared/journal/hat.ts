import * as v from 'valibot';
import { noted, Whom } from './ledger-parts.ts';

export const hats = ['navigator', 'advocate', 'mediator', 'listener', 'gatekeeper', 'therapist-ish'] as const;
export const stretches = ['chosen', 'pushed', 'drifted'] as const;

export type HatName = (typeof hats)[number];
export type Stretch = (typeof stretches)[number];

const HatV1 = v.strictObject({
  type: v.literal('hat'),
  version: v.literal(1),
  ...noted,
  whom: Whom,
  hat: v.picklist(hats),
  /** How the role came to be stretched; null where it was not. */
  stretch: v.nullable(v.picklist(stretches)),
});

/** A hat that was worn on a day. None of them is the wrong one. */
export const Hat = v.variant('version', [HatV1]);
export type Hat = v.InferOutput<typeof HatV1>;
