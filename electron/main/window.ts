import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { WindowStateFile } from '../services/window-state.ts';
import { admit } from './ipc.ts';
import { placeOnDisplays } from './window-place.ts';

// The page colours of the two themes (renderer/design/tokens.css), so that the first frame is already the right one.
const paper = { light: '#F4F1EF', dark: '#19171C' } as const;
const ink = { light: '#655D6B', dark: '#A1979F' } as const;

export const webPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  spellcheck: false,
  devTools: false,
} as const;

export const leastWindow = { width: 960, height: 640 } as const;

const shade = (): 'light' | 'dark' => (nativeTheme.shouldUseDarkColors ? 'dark' : 'light');
const controls = () => ({ color: '#00000000', symbolColor: ink[shade()], height: 34 });

/** The journal's window. Its title is constant: nothing that a person wrote may reach a task bar. */
export const createWindow = (state: WindowStateFile, preload: string): BrowserWindow => {
  const mac = process.platform === 'darwin';
  const window = new BrowserWindow({
    title: 'Aftershift',
    width: 1280,
    height: 832,
    ...placeOnDisplays(state.current(), screen.getAllDisplays()),
    minWidth: leastWindow.width,
    minHeight: leastWindow.height,
    show: false,
    backgroundColor: paper[shade()],
    autoHideMenuBar: true,
    titleBarStyle: mac ? 'hiddenInset' : 'hidden',
    ...(mac ? {} : { titleBarOverlay: controls() }),
    webPreferences: { ...webPreferences, preload },
  });
  admit(window.webContents, 'journal');
  if (state.current()?.maximized === true) window.maximize();
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  const repaint = (): void => {
    window.setBackgroundColor(paper[shade()]);
    if (!mac) window.setTitleBarOverlay(controls());
  };
  nativeTheme.on('updated', repaint);
  window.on('closed', () => nativeTheme.off('updated', repaint));
  return window;
};

export const bundledPreload = join(import.meta.dirname, '../preload/index.cjs');
export const bundledPage = join(import.meta.dirname, '../renderer');
