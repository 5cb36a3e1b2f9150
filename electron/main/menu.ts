import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MachineEvent } from '#shared/ipc/contract';
import type { LockControl } from './lock.ts';

type Command = Extract<MachineEvent, { readonly type: 'command' }>['command'];

/**
 * The application menu. Keys are handled in the page, where focus decides what they mean; macOS alone shows them here too.
 */
export const setMenu = (
  { send, lock, panic }: Pick<LockControl, 'send' | 'lock' | 'panic'>,
  showQuickNote: () => void,
): void => {
  const registerAccelerator = false;
  const go = (id: string, label: string, accelerator: string, click: () => void): MenuItemConstructorOptions => ({
    id,
    label,
    accelerator,
    registerAccelerator,
    click,
  });
  const command = (name: Command) => (): void => send({ type: 'command', command: name });
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    {
      label: 'Journal',
      submenu: [
        go('today', 'Today', 'CmdOrCtrl+1', command('today')),
        go('journal', 'Journal', 'CmdOrCtrl+2', command('journal')),
        go('trends', 'Trends', 'CmdOrCtrl+3', command('trends')),
        go('supervision', 'Supervision', 'CmdOrCtrl+4', command('supervision')),
        go('people', 'People', 'CmdOrCtrl+5', command('people')),
        { type: 'separator' },
        go('quick-note', 'Quick note', 'CmdOrCtrl+Shift+Space', showQuickNote),
        go('settings', 'Settings', 'CmdOrCtrl+,', command('settings')),
        go('lock', 'Lock now', 'CmdOrCtrl+L', () => lock('menu')),
        go('panic', 'Hide and lock', 'CmdOrCtrl+Shift+L', panic),
        { type: 'separator' },
        { id: 'quit', label: `Quit ${app.name}`, role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    { label: 'Help', submenu: [go('help', 'Help numbers', 'F1', command('help'))] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
};
