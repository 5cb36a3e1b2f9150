/** Watches a page from within, so that no driver's delay is measured. */
export interface Watching {
  /** Resolves with what `find` finds, as soon as the page holds it. */
  readonly until: <T>(find: () => T | null | undefined | false) => Promise<T>;
  /** Resolves once what the page holds now has been painted. */
  readonly painted: () => Promise<void>;
  /** The moment of the next Enter key. */
  readonly enter: () => Promise<number>;
  /** Presses the entry of the side bar that says so, as soon as there is one. */
  readonly goTo: (place: string) => Promise<void>;
}

const until: Watching['until'] = (find) =>
  new Promise((resolve) => {
    const look = (): void => {
      const found = find();
      if (!found) return;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    look();
  });

const watching: Watching = {
  until,
  painted: () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  enter: () =>
    new Promise((resolve) => {
      const onKey = (event: KeyboardEvent): void => {
        if (event.key !== 'Enter') return;
        window.removeEventListener('keydown', onKey, { capture: true });
        resolve(performance.now());
      };
      window.addEventListener('keydown', onKey, { capture: true });
    }),
  goTo: async (place) => {
    const places = await until(() => document.querySelector('nav[aria-label="Places"]'));
    [...places.querySelectorAll('button')].find((button) => button.textContent.includes(place))?.click();
  },
};

Object.assign(globalThis, { watching });
