export interface Stops {
  readonly min: number;
  readonly max: number;
  /** Where the first arrow from unset lands. */
  readonly middle: number;
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const arrows: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };

/**
 * What a key makes of a marked or unmarked value: a stop, null for cleared, undefined for a key that is not ours.
 * A digit names its stop. Keys with Ctrl, Alt or Cmd belong to the window.
 */
export const stopForKey = (pressed: Pressed, value: number | null, stops: Stops): number | null | undefined => {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return undefined;
  if (pressed.key === 'Home') return stops.min;
  if (pressed.key === 'End') return stops.max;
  // The key marked "delete" on a Mac keyboard is Backspace.
  if (pressed.key === 'Delete' || pressed.key === 'Backspace') return null;
  const move = arrows[pressed.key];
  if (move !== undefined) return value === null ? stops.middle : Math.min(stops.max, Math.max(stops.min, value + move));
  const digit = /^\d$/.test(pressed.key) ? Number(pressed.key) : Number.NaN;
  return digit >= stops.min && digit <= stops.max ? digit : undefined;
};
