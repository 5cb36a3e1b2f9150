// The rest of the desktop, kept as state: nothing shows, and tests drive it through `electronApp.evaluate`.
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const { onlyWhenReady } = require('./runtime.js');

class Tray extends EventEmitter {
  /** What stands in the tray, for a test to read. */
  static shown = [];
  constructor(image) {
    onlyWhenReady('Cannot create Tray before app is ready');
    super();
    this.image = image;
    Tray.shown.push(this);
  }
  setImage(image) {
    this.image = image;
  }
  setToolTip(text) {
    this.toolTip = text;
  }
  setTitle(title) {
    this.title = title;
  }
  setContextMenu(menu) {
    this.menu = menu;
  }
  isDestroyed() {
    return this.destroyed ?? false;
  }
  destroy() {
    this.destroyed = true;
  }
}

class Notification extends EventEmitter {
  static isSupported = () => true;
  /** What has been shown, for a test to read. */
  static shown = [];
  constructor(options = {}) {
    super();
    Object.assign(this, options);
  }
  show() {
    Notification.shown.push(this);
    this.emit('show', {});
  }
  close() {
    this.emit('close', {});
  }
}

/** A test sets the idle time as it would Electron's: `powerMonitor.getSystemIdleTime = () => 400`. */
const powerMonitor = Object.assign(new EventEmitter(), {
  onBatteryPower: false,
  isOnBatteryPower: () => powerMonitor.onBatteryPower,
  getSystemIdleTime: () => 0,
  getSystemIdleState: (threshold) => (powerMonitor.getSystemIdleTime() >= threshold ? 'idle' : 'active'),
  getCurrentThermalState: () => 'unknown',
});

const shortcuts = new Map();
// Keys that another program has.
const elsewhere = new Set();
const globalShortcut = {
  register: (accelerator, callback) => {
    onlyWhenReady('globalShortcut cannot be used before the app is ready');
    if (shortcuts.has(accelerator) || elsewhere.has(accelerator)) return false;
    shortcuts.set(accelerator, callback);
    return true;
  },
  isRegistered: (accelerator) => shortcuts.has(accelerator),
  unregister: (accelerator) => void shortcuts.delete(accelerator),
  unregisterAll: () => shortcuts.clear(),
  /** For a test: another program was quicker. */
  takeElsewhere: (accelerator) => {
    shortcuts.delete(accelerator);
    elsewhere.add(accelerator);
  },
  /** For a test: the person pressed it, in whatever program they were. */
  trigger: (accelerator) => shortcuts.get(accelerator)?.(),
};

const shell = {
  openExternal: async () => {},
  openPath: async () => '',
  showItemInFolder: () => {},
  trashItem: async (file) => fs.promises.rm(file, { recursive: true }),
  beep: () => {},
};

let copied = '';
const clipboard = {
  readText: async () => copied,
  writeText: (text) => {
    copied = text;
  },
  clear: () => {
    copied = '';
  },
};

const image = (file) => ({
  file,
  isEmpty: () => file === undefined,
  resize: () => image(file),
  setTemplateImage: () => {},
  getSize: () => ({ width: 16, height: 16 }),
});
const nativeImage = {
  createEmpty: () => image(undefined),
  createFromPath: image,
  createFromBuffer: image,
  createFromDataURL: image,
};

const area = { x: 0, y: 0, width: 1280, height: 800 };
const display = { id: 1, scaleFactor: 1, bounds: area, workArea: area, size: area, workAreaSize: area, rotation: 0 };
const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
  getDisplayNearestPoint: () => display,
  getCursorScreenPoint: () => ({ x: 0, y: 0 }),
});

const blockers = new Set();
const powerSaveBlocker = {
  start: () => {
    const id = blockers.size + 1;
    blockers.add(id);
    return id;
  },
  stop: (id) => blockers.delete(id),
  isStarted: (id) => blockers.has(id),
};

module.exports = {
  Notification,
  Tray,
  clipboard,
  globalShortcut,
  nativeImage,
  powerMonitor,
  powerSaveBlocker,
  screen,
  shell,
};
