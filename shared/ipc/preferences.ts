import * as v from 'valibot';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Where help numbers are for. Chosen by the person, never detected. */
export const regions = ['US', 'CA', 'UK', 'IE', 'AU', 'NZ', 'elsewhere'] as const;
export type Region = (typeof regions)[number];

/** Root text size in px. */
export const textSizes = [14, 16, 18, 20, 22] as const;

/** Minutes without a key or a pointer before the vault locks. */
export const idleMinutes = [1, 2, 5, 10, 15, 30] as const;

/** All that may be read while the vault is locked: enums and numbers, never a word that a person wrote. */
export const Preferences = v.strictObject({
  theme: v.picklist(themes),
  region: v.picklist(regions),
  textSize: v.picklist(textSizes),
  idleMinutes: v.picklist(idleMinutes),
  /** Whether Ctrl Shift Space opens a quick note in whatever program the person is. */
  quickNoteKey: v.boolean(),
});
export type Preferences = v.InferOutput<typeof Preferences>;

export const defaultPreferences: Preferences = {
  theme: 'system',
  region: 'US',
  textSize: 16,
  idleMinutes: 5,
  quickNoteKey: true,
};
