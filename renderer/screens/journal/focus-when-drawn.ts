/** A list that is scrolled draws its rows in the frames after that; more than these it never takes. */
const frames = 30;

/** Gives the focus to what `find` finds, as soon as it is there. */
export const focusWhenDrawn = (find: () => Element | null | undefined, left = frames): void => {
  requestAnimationFrame(() => {
    const found = find();
    if (found instanceof HTMLElement) found.focus();
    else if (left > 0) focusWhenDrawn(find, left - 1);
  });
};
