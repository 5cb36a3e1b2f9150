import { type RefObject, useEffect, useRef } from 'react';

/** Something that can be picked up: a box around what is pressed, for a button itself can't be dragged. */
export const useDragSource = <E extends HTMLElement>(onDrag: (isDragged: boolean) => void): RefObject<E | null> => {
  const element = useRef<E>(null);
  const latest = useRef(onDrag);
  useEffect(() => {
    latest.current = onDrag;
  });
  useEffect(() => {
    const source = element.current;
    if (source === null) return undefined;
    source.draggable = true;
    const start = (event: DragEvent): void => {
      // Nothing of it is in the drag itself: another program would be handed the words.
      event.dataTransfer?.clearData();
      event.dataTransfer?.setData('application/x-aftershift', '');
      if (event.dataTransfer !== null) event.dataTransfer.effectAllowed = 'move';
      latest.current(true);
    };
    const end = (): void => latest.current(false);
    source.addEventListener('dragstart', start);
    source.addEventListener('dragend', end);
    return () => {
      source.removeEventListener('dragstart', start);
      source.removeEventListener('dragend', end);
    };
  }, []);
  return element;
};
