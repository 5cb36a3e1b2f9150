/** The places that exist so far. Each keeps its number for ever; one that isn't built is absent. */
export type Place = 'today' | 'journal' | 'trends' | 'supervision' | 'people' | 'settings';

export const placeKeys: Readonly<Record<string, Place>> = {
  1: 'today',
  2: 'journal',
  3: 'trends',
  4: 'supervision',
  5: 'people',
  ',': 'settings',
};
