import { useState } from 'react';
import { sameJson } from '#shared/kernel/same-json';
import { useApp } from '../../app/app-context.ts';
import type { DraftKey, Drafts } from '../../app/drafts.ts';

interface Form<V> {
  readonly values: V;
  /** Something stands in it that it did not begin with. */
  readonly isBegun: boolean;
  /** What is not named stays as it is. */
  readonly put: (changed: Partial<V>) => void;
  /** Back to how it began; what was held of it is let go. */
  readonly clear: () => void;
  /** Left as it stands: it is held, and is not pushed in front of anybody again. Answers whether there was anything. */
  readonly putAside: () => boolean;
  /** The same as `clear`; answers how to hold all of it again. */
  readonly drop: () => () => void;
}

const asideKey = (key: DraftKey<object>): DraftKey<true> => `aside ${key}`;

/** Open, put aside until it is asked for, or not begun. */
type Left = 'open' | 'aside' | null;

const leftAs = ({ newest }: Pick<Drafts, 'newest'>, key: DraftKey<object>): Left =>
  newest(key) === null ? null : newest(asideKey(key)) === null ? 'open' : 'aside';

/** How a form was left, and a way to look again once it has been left anew. */
export const useLeft = (key: DraftKey<object>): readonly [Left, () => void] => {
  const { drafts } = useApp();
  const [left, setLeft] = useState(() => leftAs(drafts, key));
  return [left, () => setLeft(leftAs(drafts, key))];
};

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
  const letGo = (): void => {
    drafts.release(key);
    drafts.release(asideKey(key));
  };
  const atLock = async (): Promise<void> => {
    const left = held();
    letGo();
    if (left !== null) await finish(left);
  };
  const hold = (all: V): void => {
    if (held() === null) drafts.atLock(atLock);
    drafts.hold(key, all);
  };
  const clear = (): void => {
    letGo();
    setValues(begin());
  };
  const isBegun = !sameJson(values, begin());
  return {
    values,
    isBegun,
    put: (changed) => {
      const next = { ...values, ...changed };
      hold(next);
      drafts.release(asideKey(key));
      setValues(next);
    },
    clear,
    putAside: () => {
      if (isBegun) drafts.hold(asideKey(key), true);
      else letGo();
      return isBegun;
    },
    drop: () => {
      const all = values;
      clear();
      return () => {
        hold(all);
        setValues(all);
      };
    },
  };
};
