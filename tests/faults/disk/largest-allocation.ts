/**
 * The most bytes that any one `Uint8Array` was made with while `work` ran. Every buffer of ours is one; what Node makes for
 * itself is not counted.
 */
export const largestAllocation = async (work: () => unknown): Promise<number> => {
  const real = globalThis.Uint8Array;
  let largest = 0;
  globalThis.Uint8Array = new Proxy(real, {
    construct: (target, given: readonly unknown[], made) => {
      // Counted before it is made: what is too large fails only then.
      if (typeof given[0] === 'number') largest = Math.max(largest, given[0]);
      return Reflect.construct(target, given, made) as object;
    },
  });
  try {
    await work();
  } finally {
    globalThis.Uint8Array = real;
  }
  return largest;
};
