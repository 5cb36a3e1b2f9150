import { useEffect, useState } from 'react';
import { machineTimer } from '../../platform/timer.ts';
import { noteDetails } from './note-details.ts';

/** Ms without a key. */
const atRest = 700;

/** The words that are worth a look once the note has landed. */
export const useNoteGuard = (written: string): readonly string[] => {
  const [seen, setSeen] = useState<readonly string[]>([]);
  useEffect(() => {
    if (written.trim() === '') return undefined;
    let isStopped = false;
    const look = async (): Promise<void> => {
      const details = await noteDetails(written);
      if (!isStopped) setSeen(details);
    };
    const cancel = machineTimer.after(atRest, () => void look());
    return () => {
      isStopped = true;
      cancel();
    };
  }, [written]);
  // Of a note that was put down nothing is said.
  return seen.filter((words) => written.includes(words));
};
