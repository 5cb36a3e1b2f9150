import { Menu, nativeImage, Tray } from 'electron';
import icon from '../../build/icons/64x64.png?inline';

interface TrayActions {
  readonly note: () => void;
  readonly lock: () => void;
  readonly panic: () => void;
  readonly open: () => void;
  readonly quit: () => void;
}

// Without a reference of ours the icon goes when memory is next tidied.
let tray: Tray | null = null;

const sizeFor = (platform: NodeJS.Platform): number => (platform === 'darwin' ? 18 : 32);

/** The app in the tray: what it can do, and nothing of what it holds. A desktop without a tray simply shows none. */
export const showTray = ({ note, lock, panic, open, quit }: TrayActions): void => {
  const size = sizeFor(process.platform);
  tray = new Tray(nativeImage.createFromDataURL(icon).resize({ width: size, height: size }));
  tray.setToolTip('Aftershift');
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { id: 'tray-note', label: 'Quick note', click: note },
      { id: 'tray-lock', label: 'Lock now', click: lock },
      { id: 'tray-panic', label: 'Hide and lock', click: panic },
      { type: 'separator' },
      { id: 'tray-open', label: 'Open Aftershift', click: open },
      { id: 'tray-quit', label: 'Quit', click: quit },
    ]),
  );
  // On macOS a click opens the menu.
  if (process.platform !== 'darwin') tray.on('click', open);
};
