import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { WindowStateFile } from '../services/window-state.ts';
import { admit } from './ipc.ts';
import { webPreferences } from './window.ts';
import { placeOnDisplays } from './window-place.ts';

const quickNoteSize = { width: 420, height: 520 } as const;
export const leastQuickNote = { width: 320, height: 320 } as const;

// The surface of the two themes (renderer/design/tokens.css), for the first frame.
const surface = { light: '#FBF9F7', dark: '#211E25' } as const;

/** Small, above other windows, and titled like the journal's: what is typed in it is nobody else's business. */
export const createQuickNoteWindow = (state: WindowStateFile, preload: string): BrowserWindow => {
  const shade = (): string => surface[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'];
  const window = new BrowserWindow({
    title: 'Aftershift',
    ...quickNoteSize,
    ...placeOnDisplays(state.current(), screen.getAllDisplays()),
    minWidth: leastQuickNote.width,
    minHeight: leastQuickNote.height,
    show: false,
    frame: false,
    alwaysOnTop: true,
    maximizable: false,
    fullscreenable: false,
    backgroundColor: shade(),
    autoHideMenuBar: true,
    webPreferences: { ...webPreferences, preload },
  });
  admit(window.webContents, 'quick-note');
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  // Where it stood is a convenience: failing to note it must not stand in the way of putting it away.
  const note = (): void => void state.write({ ...window.getNormalBounds(), maximized: false }).catch(() => undefined);
  window.on('hide', note);
  window.on('moved', note);
  window.on('resized', note);
  const repaint = (): void => window.setBackgroundColor(shade());
  nativeTheme.on('updated', repaint);
  window.on('closed', () => nativeTheme.off('updated', repaint));
  return window;
};

export const bundledQuickNotePreload = join(import.meta.dirname, '../preload/quick-note.cjs');
