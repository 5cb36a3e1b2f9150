/** Milliseconds from `now` to the next time the local clock shows `minute` (0 … 1439) of a day. */
export const untilMinute = (now: Date, minute: number): number => {
  const on = (day: number): number =>
    new Date(now.getFullYear(), now.getMonth(), day, Math.floor(minute / 60), minute % 60).getTime();
  const today = on(now.getDate());
  // Tomorrow's is asked for by itself: where a spring skips that minute today, today's stands an hour late.
  return (today > now.getTime() ? today : on(now.getDate() + 1)) - now.getTime();
};

export interface Reminder {
  readonly set: (minute: number | null) => void;
}

// A timer that came a moment early, or a clock that was set back a little, must not nudge twice.
const restMs = 60_000;

/** One nudge a day at the chosen minute. It is held in memory only: the hours a person works are theirs. */
export const createReminder = (nudge: () => void): Reminder => {
  let timer: NodeJS.Timeout | undefined;
  const arm = (minute: number, rest: number): void => {
    const from = new Date(new Date().getTime() + rest);
    timer = setTimeout(
      () => {
        nudge();
        arm(minute, restMs);
      },
      rest + untilMinute(from, minute),
    );
  };
  return {
    set: (minute) => {
      clearTimeout(timer);
      if (minute !== null) arm(minute, 0);
    },
  };
};
