import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MachineEvent } from '#shared/ipc/contract';

/**
 * The application menu. Keys are handled in the page, where focus decides what they mean; macOS alone shows them here too.
 */
export const setMenu = (send: (event: MachineEvent) => void): void => {
  const registerAccelerator = false;
  const go = (id: string, label: string, accelerator: string, event: MachineEvent): MenuItemConstructorOptions => ({
    id,
    label,
    accelerator,
    registerAccelerator,
    click: () => send(event),
  });
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: 'Journal',
      submenu: [
        go('today', 'Today', 'CmdOrCtrl+1', { type: 'command', command: 'today' }),
        go('journal', 'Journal', 'CmdOrCtrl+2', { type: 'command', command: 'journal' }),
        go('trends', 'Trends', 'CmdOrCtrl+3', { type: 'command', command: 'trends' }),
        { type: 'separator' },
        go('settings', 'Settings', 'CmdOrCtrl+,', { type: 'command', command: 'settings' }),
        go('lock', 'Lock now', 'CmdOrCtrl+L', { type: 'lock', reason: 'menu' }),
        { type: 'separator' },
        { id: 'quit', label: `Quit ${app.name}`, role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    { label: 'Help', submenu: [go('help', 'Help numbers', 'F1', { type: 'command', command: 'help' })] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
};
