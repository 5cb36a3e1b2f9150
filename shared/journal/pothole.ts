import * as v from 'valibot';
import { noted } from './ledger-parts.ts';
import { Line } from './record.ts';

export const potholeKinds = [
  'transport',
  'eligibility',
  'waiting',
  'housing',
  'court',
  'language',
  'funding',
  'paperwork',
  'staffing',
  'other',
] as const;
export const spheres = ['mine', 'team', 'system'] as const;

export type PotholeKind = (typeof potholeKinds)[number];
export type Sphere = (typeof spheres)[number];

const PotholeV1 = v.strictObject({
  type: v.literal('pothole'),
  version: v.literal(1),
  ...noted,
  kind: v.picklist(potholeKinds),
  text: Line,
  /** Whose it is to mend; null where that was not said. */
  sphere: v.nullable(v.picklist(spheres)),
});

/** A barrier in the system. It is counted by its kind and never by whom it stopped: it holds no alias. */
export const Pothole = v.variant('version', [PotholeV1]);
export type Pothole = v.InferOutput<typeof PotholeV1>;
