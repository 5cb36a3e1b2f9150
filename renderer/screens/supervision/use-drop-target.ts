import { type RefObject, useEffect, useRef, useState } from 'react';

interface DropTarget {
  /** Something of this screen is being dragged. */
  readonly isWanted: boolean;
  readonly onDrop: () => void;
}

/** A place where something of the screen can be let go; the innermost one takes it. */
export const useDropTarget = <E extends HTMLElement>(target: DropTarget): readonly [RefObject<E | null>, boolean] => {
  const element = useRef<E>(null);
  const [isOver, setOver] = useState(false);
  const latest = useRef(target);
  useEffect(() => {
    latest.current = target;
  });
  useEffect(() => {
    const place = element.current;
    const over = (event: DragEvent): void => {
      if (!latest.current.isWanted) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    };
    const leave = (): void => setOver(false);
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      if (latest.current.isWanted) latest.current.onDrop();
    };
    place?.addEventListener('dragover', over);
    place?.addEventListener('dragleave', leave);
    place?.addEventListener('drop', drop);
    return () => {
      place?.removeEventListener('dragover', over);
      place?.removeEventListener('dragleave', leave);
      place?.removeEventListener('drop', drop);
    };
  }, []);
  return [element, isOver && target.isWanted];
};
