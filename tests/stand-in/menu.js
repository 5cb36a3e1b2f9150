// Menus as state: a test clicks an item by its id. The preview adds their keys (preview/keys.js).
const { EventEmitter } = require('node:events');
const { app } = require('./app.js');
const { focusedWindow } = require('./runtime.js');

const editing = new Set(['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll']);

const performRole = (role, window) => {
  if (role === 'quit') app.quit();
  else if (role === 'close') window?.close();
  else if (role === 'minimize') window?.minimize();
  else if (role === 'reload') window?.reload();
  else if (role === 'togglefullscreen') window?.setFullScreen(!window.isFullScreen());
  else if (role === 'resetZoom') window?.webContents.setZoomLevel(0);
  else if (role === 'zoomIn') window?.webContents.setZoomLevel(window.webContents.getZoomLevel() + 0.5);
  else if (role === 'zoomOut') window?.webContents.setZoomLevel(window.webContents.getZoomLevel() - 0.5);
  else if (editing.has(role)) window?.webContents[role]();
};

class MenuItem {
  constructor({ submenu, click, ...options }) {
    const type = options.type ?? (submenu === undefined ? 'normal' : 'submenu');
    Object.assign(this, { label: options.role ?? '', enabled: true, visible: true, checked: false }, options, { type });
    if (submenu !== undefined) this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu;
    this.click = (event, window = focusedWindow()) => {
      if (!this.enabled) return;
      if (this.type === 'checkbox') this.checked = !this.checked;
      if (click === undefined) performRole(this.role, window);
      else click(this, window, event);
    };
  }
}

let applicationMenu = null;

class Menu extends EventEmitter {
  static setApplicationMenu = (menu) => {
    applicationMenu = menu;
    app.emit('stand-in:menu');
  };
  static getApplicationMenu = () => applicationMenu;
  static buildFromTemplate = (template) => {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  };

  items = [];

  append(item) {
    this.items.push(item);
  }

  insert(at, item) {
    this.items.splice(at, 0, item);
  }

  getMenuItemById(id) {
    const own = this.items.find((item) => item.id === id);
    return own ?? this.items.map((item) => item.submenu?.getMenuItemById(id)).find(Boolean) ?? null;
  }

  popup() {
    this.emit('menu-will-show', {});
  }

  closePopup() {
    this.emit('menu-will-close', {});
  }
}

/** Every item, with those of submenus. */
const allItems = (menu) => (menu?.items ?? []).flatMap((item) => [item, ...allItems(item.submenu)]);

module.exports = { Menu, MenuItem, allItems };
