/** Milliseconds from `now` to the next time the local clock shows `minute` (0 … 1439) of a day. */
export const untilMinute = (now: Date, minute: number): number => {
  const next = new Date(now);
  next.setHours(Math.floor(minute / 60), minute % 60, 0, 0);
  if (next.getTime() <= now.getTime()) next.setDate(next.getDate() + 1);
  return next.getTime() - now.getTime();
};

export interface Reminder {
  readonly set: (minute: number | null) => void;
}

/** One nudge a day at the chosen minute. It is held in memory only: the hours a person works are theirs. */
export const createReminder = (nudge: () => void): Reminder => {
  let timer: NodeJS.Timeout | undefined;
  const set = (minute: number | null): void => {
    clearTimeout(timer);
    if (minute === null) return;
    timer = setTimeout(
      () => {
        nudge();
        set(minute);
      },
      untilMinute(new Date(), minute),
    );
  };
  return { set };
};
