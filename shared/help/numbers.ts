import * as v from 'valibot';
import type { Region } from '../ipc/preferences.ts';
import stored from './numbers.json' with { type: 'json' };

const text = v.pipe(v.string(), v.nonEmpty());
const date = v.pipe(v.string(), v.isoDate());

const Line = v.strictObject({ name: text, number: text, detail: text });
const Emergency = v.strictObject({ number: text, detail: v.optional(text) });
const Country = v.strictObject({ line: Line, emergency: Emergency });
const Elsewhere = v.strictObject({
  /** Blank for the person to fill in. */
  line: v.null(),
  /** Plain text: nothing here opens a browser. */
  directory: v.strictObject({ name: text, address: text, detail: text }),
  emergency: Emergency,
});

export const HelpNumbers = v.strictObject({
  asOf: date,
  /** Who held each number against its source, and when. A release is refused while this is null. */
  checked: v.nullable(v.strictObject({ by: text, on: date })),
  regions: v.strictObject({
    US: Country,
    CA: Country,
    UK: Country,
    IE: Country,
    AU: Country,
    NZ: Country,
    elsewhere: Elsewhere,
  } satisfies Record<Region, v.GenericSchema>),
});
export type HelpNumbers = v.InferOutput<typeof HelpNumbers>;
export type HelpRegion = HelpNumbers['regions'][Region];

/** The numbers that ship, all of them. */
export const helpNumbers: HelpNumbers = v.parse(HelpNumbers, stored);

export const helpFor = (region: Region): HelpRegion => helpNumbers.regions[region];
