import { useState } from 'react';
import type { Decision } from '#shared/redaction/detail';
import type { Decisions, Found } from '../../leaving/found.ts';

interface Step {
  readonly before: Decisions;
  readonly words: string;
  /** What else it did, taken back as well. */
  readonly takeBack: (() => void) | null;
}

/** What was decided, one step after another, each of which can be taken back. */
export const useDecisions = () => {
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const last = steps.at(-1) ?? null;
  return {
    decisions,
    /** The newest step; null where nothing is decided yet. */
    last: last === null ? null : last.words,
    decide: (places: readonly Found[], decision: Decision | null, takeBack: (() => void) | null = null): void => {
      const words = places[0]?.words ?? '';
      setSteps((before) => [...before, { before: decisions, words, takeBack }]);
      setDecisions(new Map([...decisions, ...places.map(({ id }) => [id, decision] as const)]));
    },
    undo: (): void => {
      if (last === null) return;
      setDecisions(last.before);
      setSteps((all) => all.slice(0, -1));
      last.takeBack?.();
    },
  };
};
