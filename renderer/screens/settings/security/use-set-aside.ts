import { useEffect, useState } from 'react';
import { useApp } from '../../../app/app-context.ts';

/** How many files and folders lie set aside as damaged; 0 until that is known. */
export const useSetAside = (): number => {
  const { countSetAside } = useApp();
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isGone = false;
    countSetAside().then(
      (found) => {
        if (!isGone) setCount(found);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [countSetAside]);
  return count;
};
