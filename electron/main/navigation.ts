import type { App } from 'electron';
import { isOurs, type OnRefused } from './requests.ts';

export const home = 'app://bundle/index.html';

/** Of an origin of its own, so that Chromium keeps it in another process and away from the journal's storage. */
export const quickNoteHome = 'app://note/quick-note.html';

/** The pages that windows of ours show. */
export const addresses = { journal: home, 'quick-note': quickNoteHome } as const;
export type OwnPage = keyof typeof addresses;

/** No page but ours, no second window, no embedded view, on every web contents that will ever exist. */
export const confineNavigation = (app: Pick<App, 'on'>, onRefused: OnRefused): void => {
  // A way within the app that isn't taken is no request to anyone.
  const refused = (url: string): void => {
    if (!isOurs(url) && !url.startsWith('app:') && !url.startsWith('about:')) onRefused(url);
  };
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    // Comes for the page itself as well as for frames in it: the one place to count at.
    contents.on('will-frame-navigate', (event) => {
      event.preventDefault();
      refused(event.url);
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      refused(url);
      return { action: 'deny' };
    });
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
};
