import * as v from 'valibot';
import { checkUpIntervals } from '../aliases/check-up.ts';

const SettingsV1 = v.strictObject({
  type: v.literal('settings'),
  version: v.literal(1),
  /** The hour (0 … 8) at which a new day begins for the person. */
  rollOverHour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8)),
  /** The side of the steering wheel in the seat picker. */
  wheel: v.picklist(['left', 'right']),
  /** Trends open as a table instead of a chart. */
  trendsAsTable: v.boolean(),
  /** Minute of the day of the one gentle reminder; null is off. */
  reminderMinute: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439))),
  /** People of one's own for the help sheet; shown only while unlocked. */
  contacts: v.array(v.strictObject({ name: v.string(), number: v.string(), note: v.string() })),
  /** A help line typed in where none ships for the region. */
  ownLine: v.nullable(v.strictObject({ name: v.string(), number: v.string(), note: v.string() })),
  /** One quiet line with the help numbers under a page that sounds as if a person were needed; off only when it is false. */
  heavyLine: v.optional(v.boolean()),
  /** Client details are looked for while writing; off only when it is false. */
  guardWhileWriting: v.optional(v.boolean()),
  /** A relationship is looked at again after so many days; 90 where nothing was chosen. */
  checkUpDays: v.optional(v.picklist(checkUpIntervals)),
  /** It was said that the guard misses some: once is enough. */
  guardLimitSaid: v.optional(v.boolean()),
});

/** What a person chose that is nobody's business while the vault is locked. */
export const Settings = v.variant('version', [SettingsV1]);
export type Settings = v.InferOutput<typeof SettingsV1>;

export const defaultSettings: Settings = {
  type: 'settings',
  version: 1,
  rollOverHour: 4,
  wheel: 'left',
  trendsAsTable: false,
  reminderMinute: null,
  contacts: [],
  ownLine: null,
};
