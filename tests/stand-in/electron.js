// The subset of Electron's main-process API that the app uses, over Node and Chromium. A name that isn't here is a link
// error in the app that imports it: the list below is read without being run, so it stays a plain one.
const { app } = require('./app.js');
const { BrowserWindow, webContents } = require('./browser-window.js');
const desktop = require('./desktop.js');
const { dialog } = require('./dialog.js');
const { ipcMain } = require('./ipc-main.js');
const { Menu, MenuItem } = require('./menu.js');
const { nativeTheme } = require('./native-theme.js');
const { net } = require('./net.js');
const { protocol } = require('./protocol.js');
const { safeStorage } = require('./safe-storage.js');
const { session } = require('./session.js');
const { load, start } = require('./start.js');

const { Notification, Tray, clipboard, globalShortcut, nativeImage } = desktop;
const { powerMonitor, powerSaveBlocker, screen, shell } = desktop;

module.exports = {
  app,
  BrowserWindow,
  Menu,
  MenuItem,
  Notification,
  Tray,
  clipboard,
  dialog,
  globalShortcut,
  ipcMain,
  nativeImage,
  nativeTheme,
  net,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  webContents,
};
Object.defineProperty(module.exports, Symbol.for('stand-in'), { value: { load, start } });
