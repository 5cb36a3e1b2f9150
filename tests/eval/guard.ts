import { detect as find, type DetectOptions } from '#shared/guard/detect';
import { reasonInWords } from '../../renderer/strings/guard.ts';

// The guard as outside checks measure it, bundled into out/eval/guard.mjs for plain Node: reasons in words.

export const detect = (text: string, options?: DetectOptions) =>
  find(text, options).map(({ reason, ...span }) => ({ ...span, reason: reasonInWords(reason) }));
