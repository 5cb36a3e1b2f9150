import { moveBy, type Swap, swapText } from '#shared/aliases/swaps';

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** A button that was pressed for the swap is no place to go on from; the field is. */
const isTypedInto = (element: HTMLElement): boolean => element.matches('input, textarea, [contenteditable="true"]');

/** Puts all of them in the field as one change, as if typed: so one undo takes it back. False where there is no room. */
export const putInField = (field: Field, swaps: readonly Swap[]): boolean => {
  const [from, until] = [Math.min(...swaps.map(({ start }) => start)), Math.max(...swaps.map(({ end }) => end))];
  const swapped = swapText(field.value, swaps);
  if (field.maxLength >= 0 && swapped.length > field.maxLength) return false;
  const caret = field.selectionStart ?? field.value.length;
  const { end: caretAfter } = moveBy(swaps, { start: caret, end: caret });
  const put = swapped.slice(from, swapped.length - (field.value.length - until));
  // Whoever has gone on to another field meanwhile stays there.
  const elsewhere = document.activeElement === field ? null : document.activeElement;
  field.focus({ preventScroll: elsewhere !== null });
  field.setSelectionRange(from, until);
  // The one way in which a change joins the field's own undo; the editor of the page has another.
  document.execCommand('insertText', false, put);
  field.setSelectionRange(caretAfter, caretAfter);
  if (elsewhere instanceof HTMLElement && isTypedInto(elsewhere)) elsewhere.focus({ preventScroll: true });
  return true;
};
