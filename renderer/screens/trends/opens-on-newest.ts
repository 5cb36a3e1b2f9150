/** As the `ref` of a box that scrolls sideways: it opens on the newest weeks, since what is said is about those. */
export const opensOnNewest = (box: HTMLElement | null): void => {
  if (box !== null) box.scrollLeft = box.scrollWidth;
};
