import { detect } from '#shared/guard/detect';
import type { Guard } from '../../renderer/guard/guard.ts';

/** The real detection without its worker, for whoever tests what comes after it. */
export const guardInPlace: Guard = {
  check: async ({ text, allow, known = [], region, threshold }) => ({
    type: 'found',
    spans: detect(text, { allow: new Set(allow), known, region, threshold }),
  }),
  stop: () => undefined,
};
