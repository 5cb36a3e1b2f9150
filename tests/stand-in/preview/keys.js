// A menu's keys. Electron's menu takes a key that the page has left alone; here a listener in the page does, and keeps
// Chromium's own shortcuts (new tab, save page, view source, print) from taking it instead.
const { allItems, Menu } = require('../menu.js');

/** Sent to the page as source text. `press` is a binding to the main process; `taken` lists the menu's keys. */
function watchKeys(press) {
  const ofThePage = /^(?:[abcivxyz]|control|meta|shift|alt|home|end|backspace|delete|arrow\w+)$/;
  let taken = new Set();
  const chord = ({ ctrlKey, metaKey, altKey, shiftKey, key, code }) => {
    // With Shift or Alt the key is another sign; its place on the keyboard still tells the letter or digit.
    const plain = /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key;
    const parts = [(ctrlKey || metaKey) && 'ctrl', altKey && 'alt', shiftKey && 'shift', plain.toLowerCase()];
    return parts.filter(Boolean).join('+');
  };
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const pressed = chord(event);
    if (taken.has(pressed)) {
      event.preventDefault();
      if (!event.repeat) press(pressed);
      return;
    }
    const key = event.key.toLowerCase();
    const ofChromium = ((event.ctrlKey || event.metaKey) && !ofThePage.test(key)) || /^f\d+$/.test(key);
    if (ofChromium) event.preventDefault();
  });
  Object.defineProperty(globalThis, '__takeKeys', { value: (chords) => void (taken = new Set(chords)) });
}

const names = {
  return: 'enter',
  esc: 'escape',
  plus: '+',
  space: ' ',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};
const modifiers = {
  ctrl: 'ctrl',
  control: 'ctrl',
  cmd: 'ctrl',
  command: 'ctrl',
  cmdorctrl: 'ctrl',
  commandorcontrol: 'ctrl',
  meta: 'ctrl',
  super: 'ctrl',
  alt: 'alt',
  option: 'alt',
  shift: 'shift',
};
const order = ['ctrl', 'alt', 'shift'];

/** 'CmdOrCtrl+Shift+L' → 'ctrl+shift+l', as the page names a key it has seen. */
const chordOf = (accelerator) => {
  const parts = accelerator
    .toLowerCase()
    .split('+')
    .map((part) => part.trim());
  const key = parts.at(-1) ?? '';
  const held = new Set(parts.slice(0, -1).map((part) => modifiers[part]));
  return [...order.filter((modifier) => held.has(modifier)), names[key] ?? key].join('+');
};

// An item may show its key and leave it to the page; macOS alone takes it all the same.
const isTaken = ({ accelerator, enabled, registerAccelerator = true }) =>
  accelerator !== undefined && enabled && (registerAccelerator || process.platform === 'darwin');

const acceleratedItems = () => allItems(Menu.getApplicationMenu()).filter(isTaken);

const menuChords = () => acceleratedItems().map((item) => chordOf(item.accelerator));

const pressChord = (chord, window) => {
  acceleratedItems()
    .find((item) => chordOf(item.accelerator) === chord)
    ?.click({ triggeredByAccelerator: true }, window);
};

module.exports = { watchKeys, menuChords, pressChord };
