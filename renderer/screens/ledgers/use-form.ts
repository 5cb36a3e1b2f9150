import { useState } from 'react';
import { useApp } from '../../app/app-context.ts';
import type { DraftKey } from '../../app/drafts.ts';

interface Form<V> {
  readonly values: V;
  /** What is not named stays as it is. */
  readonly put: (changed: Partial<V>) => void;
  /** Back to how it began; what was held of it is let go. */
  readonly clear: () => void;
}

/**
 * The fields of a form that is saved by hand. What stands in them is there again after a look elsewhere; a lock, which
 * finds them unfinished, has `finish` do what it can with them.
 */
export const useForm = <V extends object>(
  key: DraftKey<object>,
  begin: () => V,
  finish: (values: V) => Promise<unknown>,
): Form<V> => {
  const { drafts } = useApp();
  const held = (): V | null =>
    // Only this form holds anything under its key.
    drafts.newest(key) as V | null;
  const [values, setValues] = useState<V>(() => held() ?? begin());
  const atLock = async (): Promise<void> => {
    const left = held();
    drafts.release(key);
    if (left !== null) await finish(left);
  };
  return {
    values,
    put: (changed) => {
      if (held() === null) drafts.atLock(atLock);
      const next = { ...values, ...changed };
      drafts.hold(key, next);
      setValues(next);
    },
    clear: () => {
      drafts.release(key);
      setValues(begin());
    },
  };
};
