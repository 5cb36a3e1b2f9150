import { defaultPreferences, type Region } from '#shared/ipc/preferences';

const place: Readonly<Record<Exclude<Region, 'elsewhere'>, string>> = {
  US: 'the United States',
  CA: 'Canada',
  UK: 'the United Kingdom',
  IE: 'Ireland',
  AU: 'Australia',
  NZ: 'New Zealand',
};

export const help = {
  title: 'If it’s more than a rough patch',
  body: 'You spend all day being the number people call. You’re allowed to call one.',
  danger: 'If someone is in danger right now',
  dangerDetail: 'You, or anyone else.',
  elsewhereLine: 'A line near you',
  ownLineEmpty: 'not filled in yet',
  ownLineDetail: 'Yours to fill in, on a better day.',
  /** Foot of the sheet. */
  promise: 'Aftershift can’t see tonight and won’t tell anyone you opened this.',
  numbersFor: (region: Region): string => {
    if (region === 'elsewhere') return 'You chose somewhere else in Settings, so the numbers are the ones you fill in.';
    // The region that it begins with may never have been chosen by anyone.
    return region === defaultPreferences.region
      ? `Numbers are for ${place[region]}. Settings has the numbers for other places.`
      : `Numbers are for ${place[region]}, which you chose in Settings.`;
  },
  edit: 'Edit these numbers',
  close: 'Close',
} as const;
