/** Who made what this is made of. */
export const licencesStrings = {
  title: 'Licenses',
  hint: 'Aftershift is free under the MIT License, and stands on the work of many people.',
  show: 'Who made what',
  loading: 'Reading the list…',
  noTexts: 'The words of the licenses couldn’t be read just now. The names below are complete.',
  again: 'Try again',
  credits: 'Lists and words',
  packages: 'Packages',
  by: (by: string, what?: string): string => (what === undefined ? `By ${by}` : `By ${by}: ${what}`),
} as const;
