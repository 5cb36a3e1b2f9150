import * as v from 'valibot';
import { noted } from './ledger-parts.ts';
import { Line } from './record.ts';

/** Sides are roles and nothing else, so that no name can stand in their place. */
export const sides = [
  'client',
  'parent',
  'child',
  'partner',
  'birth-family',
  'foster-family',
  'relatives',
  'school',
  'court',
  'landlord',
  'hospital',
  'another-agency',
  'my-team',
  'my-agency',
] as const;
export type SideOfMiddle = (typeof sides)[number];

const InTheMiddleV1 = v.strictObject({
  type: v.literal('inTheMiddle'),
  version: v.literal(1),
  ...noted,
  one: v.picklist(sides),
  other: v.picklist(sides),
  oneNeeds: Line,
  oneFears: Line,
  oneIsOwed: Line,
  otherNeeds: Line,
  otherFears: Line,
  otherIsOwed: Line,
});

/** Standing between two sides: what each needs, what each fears, and what is owed to each. */
export const InTheMiddle = v.variant('version', [InTheMiddleV1]);
export type InTheMiddle = v.InferOutput<typeof InTheMiddleV1>;
