import type { Editor } from '@tiptap/core';
import type { Detail } from './detail.ts';

/** What of the window the page is scrolled in: that alone is room. */
const roomAround = (element: Element): { readonly top: number; readonly bottom: number } => {
  let [top, bottom] = [0, window.innerHeight];
  for (let one = element.parentElement; one !== null; one = one.parentElement) {
    if (getComputedStyle(one).overflowY === 'visible') continue;
    const rect = one.getBoundingClientRect();
    [top, bottom] = [Math.max(top, rect.top), Math.min(bottom, rect.bottom)];
  }
  return { top, bottom };
};

/** Px between it and the words, and between it and the edge of the room. */
const gap = 8;
const edge = 4;
/** Less than this shows no choice; then it is scrolled to. */
const least = 96;

/**
 * Where it stands: under the detail, or over it where there is no room below. Where there is none on either side, it is
 * as high as the larger of them, and scrolls: the line being written stays in sight, and it stays in the window.
 */
export const placeAt = (editor: Editor, box: HTMLElement, { id }: Detail): void => {
  const mark = editor.view.dom.querySelector(`[data-detail="${CSS.escape(id)}"]`);
  const around = box.offsetParent;
  if (mark === null || around === null) return;
  const [at, page] = [mark.getBoundingClientRect(), around.getBoundingClientRect()];
  const room = roomAround(box);
  const [below, above] = [room.bottom - at.bottom - gap - edge, at.top - room.top - gap - edge];
  box.style.removeProperty('max-block-size');
  const height = box.offsetHeight;
  const isBelow = height <= below || (height > above && below >= above);
  const most = Math.max(least, isBelow ? below : above);
  if (height > most) box.style.setProperty('max-block-size', `${most}px`);
  const top = isBelow ? at.bottom - page.top + gap : at.top - page.top - Math.min(height, most) - gap;
  const left = Math.max(0, Math.min(at.left - page.left - 10, page.width - box.offsetWidth));
  box.style.setProperty('inset-block-start', `${top}px`);
  box.style.setProperty('inset-inline-start', `${left}px`);
};
