import { useState } from 'react';
import { useApp } from '../../app/app-context.ts';
import type { DraftKey } from '../../app/drafts.ts';
import type { Value, Values } from './fields.ts';

interface Form {
  readonly values: Values;
  readonly put: (name: string, value: Value) => void;
  /** Back to how it began; what was held of it is let go. */
  readonly clear: () => void;
}

/**
 * The fields of a form that is saved by hand. What stands in them is there again after a look elsewhere; a lock, which
 * finds them unfinished, has `finish` do what it can with them.
 */
export const useForm = (
  key: DraftKey<object>,
  begin: () => Values,
  finish: (values: Values) => Promise<unknown>,
): Form => {
  const { drafts } = useApp();
  const [values, setValues] = useState<Values>(() => (drafts.newest(key) as Values | null) ?? begin());
  const atLock = async (): Promise<void> => {
    const left = drafts.newest(key) as Values | null;
    drafts.release(key);
    if (left !== null) await finish(left);
  };
  return {
    values,
    put: (name, value) => {
      if (drafts.newest(key) === null) drafts.atLock(atLock);
      const next = { ...values, [name]: value };
      drafts.hold(key, next);
      setValues(next);
    },
    clear: () => {
      drafts.release(key);
      setValues(begin());
    },
  };
};
