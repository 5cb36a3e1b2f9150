/** A drawing's patterns are found by name, and whichever stands first in the page counts: that one isn't drawn meanwhile. */
const ownNames = (held: HTMLElement): void => {
  for (const named of held.querySelectorAll('[id]')) {
    const [before, after] = [named.id, `held-${named.id}`];
    named.id = after;
    for (const name of ['fill', 'clip-path']) {
      for (const user of held.querySelectorAll(`[${name}="url(#${CSS.escape(before)})"]`))
        user.setAttribute(name, `url(#${after})`);
    }
  }
};

/**
 * While the machine prints the page or makes a PDF of it, the sheet stands in the document for itself, as it was when
 * that began: a lock takes every screen away at once, and what came out would be blank. It is drawn on paper only.
 */
export const heldForPaper = async <T>(work: () => Promise<T>): Promise<T> => {
  const held = document.querySelector('[data-sheet]')?.cloneNode(true);
  if (!(held instanceof HTMLElement)) return work();
  held.dataset['held'] = '';
  ownNames(held);
  document.body.append(held);
  try {
    return await work();
  } finally {
    held.remove();
  }
};
