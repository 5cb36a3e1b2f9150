import { isBelowFloor, type Kdf, type KdfParams } from '#shared/vault/kdf-params';

/** A new vault takes about a second to open; what took less than this is well below what the machine can do. */
const quickMs = 350;
/** Less than this more is not worth a change of the header. */
const worthwhile = 1.5;

const work = ({ m, t }: KdfParams): number => m * t;

/** Whether a slot that took `tookMs` to open may deserve more: looked at before anything is measured. */
export const isQuick = (params: KdfParams, tookMs: number): boolean => isBelowFloor(params) || tookMs < quickMs;

/** `wanted`, with no part of it lower than in `params`: a machine that is busy just now must not weaken a vault. */
export const neverLower = (params: KdfParams, wanted: KdfParams): KdfParams => ({
  ...wanted,
  m: Math.max(params.m, wanted.m),
  t: Math.max(params.t, wanted.t),
  p: Math.max(params.p, wanted.p),
});

/** What to raise `params` to; null where `wanted` is no more than a little above them. */
export const raisedParams = (params: KdfParams, wanted: KdfParams): KdfParams | null => {
  const raised = neverLower(params, wanted);
  return isBelowFloor(params) || work(raised) >= work(params) * worthwhile ? raised : null;
};

/** The same, and how long its last run took. */
export const timedKdf = (kdf: Kdf, elapsed: () => number): { readonly kdf: Kdf; readonly tookMs: () => number } => {
  let took = Number.POSITIVE_INFINITY;
  return {
    kdf: async (passphrase, salt, params) => {
      const start = elapsed();
      const key = await kdf(passphrase, salt, params);
      took = elapsed() - start;
      return key;
    },
    tookMs: () => took,
  };
};
