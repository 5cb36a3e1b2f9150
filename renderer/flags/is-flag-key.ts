import { hasCommand } from '../app/keys.ts';

/** Ctrl Shift F. */
export const isFlagKey = (event: KeyboardEvent): boolean =>
  hasCommand(event) && event.shiftKey && !event.altKey && event.key.toLowerCase() === 'f';
