import type { App } from 'electron';

export const home = 'app://bundle/index.html';

/** No page but ours, no second window, no embedded view, on every web contents that will ever exist. */
export const confineNavigation = (app: Pick<App, 'on'>): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
};
