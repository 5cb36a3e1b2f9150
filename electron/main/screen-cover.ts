import type { App, BrowserWindow } from 'electron';

/** Keeps windows out of screenshots and shared screens. macOS and Windows do it; on Linux there is no such thing. */
export interface ScreenCover {
  readonly hide: (on: boolean) => void;
}

/**
 * On from the first frame of every window, and again with every page that is loaded: the open vault in which it was
 * turned off is the only one to say so, and a lock ends what it said.
 */
export const coverScreens = (app: Pick<App, 'on'>, windows: () => readonly BrowserWindow[]): ScreenCover => {
  app.on('browser-window-created', (_event, window) => {
    window.setContentProtection(true);
    window.webContents.on('did-finish-load', () => window.setContentProtection(true));
  });
  return {
    hide: (on) => {
      for (const window of windows()) window.setContentProtection(on);
    },
  };
};
