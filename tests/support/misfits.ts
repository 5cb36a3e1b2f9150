/** In the page: what is wider than the window or its own box, and which controls can't be reached by scrolling. */
export const misfits = (): readonly string[] => {
  const found: string[] = [];
  const say = (what: string, element: Element): void => {
    const name = element.getAttribute('aria-label') ?? element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
    found.push(`${what}: ${element.localName} “${name}”`);
  };
  const root: ParentNode = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  // A table or a chart may scroll in a box of its own: two dimensions are what it is for.
  const mayScroll = (element: Element): boolean =>
    getComputedStyle(element).overflowX === 'auto' && element.matches(':has(> table, > svg)');
  const skipped = new Set<Element>();
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    const { clipPath, overflowX, visibility } = getComputedStyle(element);
    const isDrawn = clipPath === 'none' && visibility === 'visible' && !element.matches('svg *, input, textarea');
    const parent = element.parentElement;
    const { width, right } = element.getBoundingClientRect();
    const sticksOut = isDrawn && width > 1 && right > innerWidth + 1;
    // What sticks out is said once, not again for all that is in it.
    if (mayScroll(element) || sticksOut || (parent !== null && skipped.has(parent))) skipped.add(element);
    if (sticksOut && (parent === null || !skipped.has(parent))) say('past the edge', element);
    if (!isDrawn || mayScroll(element) || overflowX === 'visible') continue;
    if (element.scrollWidth > element.clientWidth + 1) say('cut off', element);
  }
  const controls = 'button, input, select, textarea, a[href], [role=slider], [role=menuitem], [contenteditable=true]';
  for (const control of root.querySelectorAll<HTMLElement>(controls)) {
    control.scrollIntoView({ block: 'center', inline: 'center' });
    const box = control.getBoundingClientRect();
    if (box.width <= 1 && control.closest('label') === null) continue;
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
    const whole = control.closest('label') ?? control;
    if (top === null || !(whole.contains(top) || top.contains(control))) say('out of reach', control);
  }
  return found;
};
