/** Fewer would be tried through in minutes by whoever has the keychain as well. */
const leastPinLength = 6;

const codes = (pin: string): readonly number[] => Array.from(pin, (sign) => sign.codePointAt(0) ?? 0);

/** Whether every sign is the same step away from the one before it: 111111, 123456, 987654. */
const isRun = (pin: string): boolean => {
  const [first = 0, second = 0, ...rest] = codes(pin);
  const step = second - first;
  if (Math.abs(step) > 1) return false;
  return rest.every((code, index) => code === second + step * (index + 1));
};

/** Why a PIN won't do; null when it will. */
export const pinProblem = (pin: string): 'short' | 'run' | null => {
  if (codes(pin).length < leastPinLength) return 'short';
  return isRun(pin) ? 'run' : null;
};
