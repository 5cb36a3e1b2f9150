/** After more of a list was asked for: the button that asked is gone, and the first thing that it brought has the focus. */
export const focusItem = (list: HTMLElement | null, index: number): void => {
  const item = list?.querySelectorAll<HTMLElement>(':scope > li')[index];
  item?.querySelector<HTMLElement>('button, input, select')?.focus();
};
