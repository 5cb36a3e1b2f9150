/** Functions that run in the page, as an attacker's would: each stands by itself and gives plain values back. */

/** Tries to run text as code in every way that a page has; gives back the ways that worked. */
export const runTextAsCode = (): Promise<readonly string[]> =>
  new Promise((resolve) => {
    const worked: string[] = [];
    Object.assign(window, { note: (way: string) => worked.push(way) });
    const add = (name: string, fill: (element: HTMLElement) => void): void => {
      const element = document.createElement(name);
      fill(element);
      document.body.append(element);
    };
    add('script', (element) => (element.textContent = "note('an inline script')"));
    add('script', (element) => element.setAttribute('src', "data:text/javascript,note('a data address')"));
    add('img', (element) => {
      element.setAttribute('onerror', "note('an event attribute')");
      element.setAttribute('src', 'data:,');
    });
    add('iframe', (element) => element.setAttribute('srcdoc', "<script>parent.note('a framed script')</script>"));
    add('a', (element) => {
      element.setAttribute('href', "javascript:note('a script address')");
      element.click();
    });
    // A debugger's own call may do what the page may not, so the rest is left to a later task of the page.
    setTimeout(() => {
      const refusals: unknown[] = [];
      const attempt = (run: () => unknown): void => {
        try {
          run();
        } catch (error) {
          refusals.push(error);
        }
      };
      const call = (name: string, ...given: readonly unknown[]): unknown =>
        Reflect.apply(Reflect.get(window, name) as () => unknown, window, given);
      attempt(() => call('eval', "note('eval')"));
      attempt(() => Reflect.apply(call('Function', "note('new Function')") as () => unknown, window, []));
      attempt(() => call('setTimeout', "note('a timer')", 0));
      if (refusals.some((error) => !(error instanceof EvalError))) worked.push('refused for another reason');
      setTimeout(() => resolve(worked), 500);
    });
  });

/** What stands in the page's global scope of Node's and of ours, and whether ours can be changed. */
export const lookAround = () => {
  const node = ['process', 'require', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'];
  const bridge: unknown = Reflect.get(window, 'aftershift');
  if (typeof bridge !== 'object' || bridge === null) throw new TypeError('There is no bridge');
  return {
    node: node.filter((name) => name in window),
    bridges: Object.getOwnPropertyNames(window).filter((name) => /aftershift|bridge|ipc|electron/i.test(name)),
    names: Object.keys(bridge).toSorted(),
    frozen: Object.isFrozen(bridge),
    changed: Reflect.set(bridge, 'appInfo', () => 'mine') || Reflect.set(bridge, 'more', true),
    replaced: Reflect.set(window, 'aftershift', {}) && Reflect.get(window, 'aftershift') !== bridge,
    removed: Reflect.deleteProperty(window, 'aftershift'),
  };
};

/** Asks for what a page can ask for. 'granted', or how it was refused. */
export const askForPermissions = async (names: readonly string[]) => {
  const query = async (name: string) => (await navigator.permissions.query({ name: name as PermissionName })).state;
  const ask = (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => 'granted',
      (error: unknown) => (error instanceof Error ? error.name : 'refused'),
    );
  const place = new Promise((found, failed) => {
    navigator.geolocation.getCurrentPosition(found, () => failed(new Error('refused')));
  });
  return {
    queries: await Promise.all(names.map(query)),
    asked: {
      camera: await ask(navigator.mediaDevices.getUserMedia({ audio: true, video: true })),
      screen: await ask(navigator.mediaDevices.getDisplayMedia()),
      clipboard: await ask(navigator.clipboard.readText()),
      notifications: await Notification.requestPermission(),
      place: await ask(place),
    },
  };
};

/** Tries to go elsewhere and to open windows; gives back how many windows it got hold of. */
export const tryToLeave = (): number => {
  const follow = (href: string, target: string): void => {
    const anchor = document.createElement('a');
    Object.assign(anchor, { href, target });
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
  };
  follow('https://example.invalid/', '_self');
  follow('https://example.invalid/', '_blank');
  follow('file:///etc/passwd', '_self');
  follow('./assets/', '_self');
  const windows = ['https://example.invalid/', './index.html', 'about:blank'].map((url) => window.open(url));
  location.href = 'https://example.invalid/';
  return windows.filter((opened) => opened !== null).length;
};
