import { expose } from 'comlink';
import type { Region } from '#shared/ipc/preferences';
import { detect } from '#shared/guard/detect';
import type { Span } from '#shared/guard/span';
import { nearest } from '../../guard/nearest.ts';

export interface GuardQuestion {
  readonly text: string;
  /** Aliases in use, and what is never to be marked. */
  readonly allow: readonly string[];
  /** Names of other pages, to be known again. */
  readonly known?: readonly string[];
  readonly region: Region;
  /** Least confidence of what is answered. */
  readonly threshold: number;
  /** Answers no more than these: so many as are nearest to one place in the text. */
  readonly only?: { readonly near: number; readonly most: number };
}

/** Runs beside the page, so that no key waits for a check. It keeps nothing from one question to the next. */
const guardWorker = {
  /** Answers once lists and weights are there. */
  ready: () => true,
  check: ({ text, allow, known = [], region, threshold, only }: GuardQuestion): readonly Span[] => {
    const spans = detect(text, { allow: new Set(allow), known, region, threshold });
    return only === undefined ? spans : nearest(spans, only.near, only.most);
  },
};

export type GuardWorker = typeof guardWorker;

expose(guardWorker);
