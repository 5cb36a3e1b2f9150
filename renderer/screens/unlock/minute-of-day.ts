/** When a reminder is first offered for, in minutes of the day: half past five. */
export const endOfShift = 17 * 60 + 30;

/** "17:30" for 1050, as a time field wants it. */
export const toTime = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** 1050 for "17:30"; null while the field is not filled in. */
export const fromTime = (text: string): number | null => {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(text) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
};
