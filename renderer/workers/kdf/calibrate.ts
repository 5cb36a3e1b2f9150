import { type Kdf, kdfFloor, type KdfParams, kdfSaltSize } from '#shared/vault/kdf-params';

const targetMs = 1000;
const mostMemory = 262_144;
const memoryStep = 16_384;
const mostPasses = 10;

/**
 * Parameters that take about a second on a machine where the floor takes `floorMs`. Memory is raised first, to 256 MiB,
 * because it is what makes guessing on graphics cards dear; then passes.
 */
export const paramsForSpeed = (floorMs: number): KdfParams => {
  const affordable = (kdfFloor.m * targetMs) / Math.max(floorMs, 1);
  const stepped = Math.floor(affordable / memoryStep) * memoryStep;
  const m = Math.min(mostMemory, Math.max(kdfFloor.m, stepped));
  const passes = Math.floor((kdfFloor.t * affordable) / mostMemory);
  return { ...kdfFloor, m, t: Math.min(mostPasses, Math.max(kdfFloor.t, passes)) };
};

/** Measures this machine with two derivations of the floor; `elapsed` is a monotonic clock in ms. */
export const calibrate = async (kdf: Kdf, elapsed: () => number = () => performance.now()): Promise<KdfParams> => {
  const measure = async (): Promise<number> => {
    const start = elapsed();
    await kdf(new Uint8Array(16), new Uint8Array(kdfSaltSize), kdfFloor);
    return elapsed() - start;
  };
  // The first run also starts the worker and compiles; a machine that is busy for a moment must not lower the rest.
  const first = await measure();
  return paramsForSpeed(Math.min(first, await measure()));
};
