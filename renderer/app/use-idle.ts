import { useEffect, useRef, useState } from 'react';
import { machineTimer } from '../platform/timer.ts';
import { createIdle } from './idle.ts';

const signs = ['keydown', 'input', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** True during the last twenty seconds before `onIdle`. */
export const useIdle = (minutes: number, onIdle: () => void): boolean => {
  const [warned, setWarned] = useState(false);
  const latest = useRef(onIdle);
  useEffect(() => {
    latest.current = onIdle;
  });
  useEffect(() => {
    const idle = createIdle(
      { timer: machineTimer },
      { minutes, onWarn: () => setWarned(true), onBack: () => setWarned(false), onIdle: () => latest.current() },
    );
    for (const sign of signs) window.addEventListener(sign, idle.active, { capture: true, passive: true });
    return () => {
      for (const sign of signs) window.removeEventListener(sign, idle.active, { capture: true });
      idle.dispose();
    };
  }, [minutes]);
  return warned;
};
