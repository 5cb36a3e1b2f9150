// The smallest app that touches what the stand-in promises beyond showing a page.
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session } from 'electron';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const seen = { headers: 0, checks: [], requests: [] };
const types = { '.html': 'text/html', '.js': 'text/javascript' };

app.setPath('userData', app.commandLine.getSwitchValue('profile'));
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

const serve = async (request) => {
  const name = new URL(request.url).pathname.slice(1);
  const body = await readFile(join(import.meta.dirname, name));
  return new Response(body, { headers: { 'content-type': types[name.slice(name.lastIndexOf('.'))] } });
};

const allow = ({ defaultSession }) => {
  defaultSession.setPermissionCheckHandler((contents, permission, origin, details) => {
    seen.checks.push([contents.id, permission, origin, details.requestingUrl]);
    return permission !== 'notifications';
  });
  defaultSession.setPermissionRequestHandler((contents, permission, answer, details) => {
    seen.requests.push([contents.id, permission, details.isMainFrame]);
    answer(permission !== 'geolocation');
  });
  defaultSession.webRequest.onHeadersReceived((details, answer) => {
    seen.headers += 1;
    answer({ responseHeaders: { ...details.responseHeaders, 'x-seen': ['1'] } });
  });
};

const menu = (window) =>
  Menu.buildFromTemplate([
    { id: 'lock', label: 'Lock', accelerator: 'CmdOrCtrl+Shift+L', click: () => window.setTitle('locked') },
  ]);

const start = async () => {
  protocol.handle('app', serve);
  allow(session);
  ipcMain.handle('seen', () => seen);
  ipcMain.handle(
    'ask',
    async () => (await dialog.showMessageBox({ message: 'Leave?', buttons: ['Stay', 'Leave'] })).response,
  );
  ipcMain.handle('pick', async () => (await dialog.showOpenDialog({ properties: ['openFile'] })).filePaths);
  const window = new BrowserWindow({
    width: 1000,
    height: 700,
    webPreferences: { preload: join(import.meta.dirname, 'preload.cjs'), sandbox: true },
  });
  Menu.setApplicationMenu(menu(window));
  await window.loadURL('app://sample/index.html');
};

// As in a real app: what must happen before the app is ready has happened by now.
app.whenReady().then(start);
