// Chromium's pages ask Chromium. What the app's handlers would answer is asked of them beforehand, for each window, and
// told to Chromium: a permission stands only where both the check handler and the request handler say yes, since in
// Electron some paths ask the one and some the other.
const { runtime } = require('./runtime.js');
const { originOf, toWeb } = require('./protocol.js');

/** Electron's name of a permission → Chromium's descriptors of it, each with the details that handlers get. */
const known = {
  'background-sync': [{ name: 'background-sync' }],
  'clipboard-read': [{ name: 'clipboard-read' }],
  'clipboard-sanitized-write': [{ name: 'clipboard-write' }],
  'display-capture': [{ name: 'display-capture' }],
  geolocation: [{ name: 'geolocation' }],
  'idle-detection': [{ name: 'idle-detection' }],
  'local-fonts': [{ name: 'local-fonts' }],
  media: [
    { name: 'camera', details: { mediaType: 'video', mediaTypes: ['video'] } },
    { name: 'microphone', details: { mediaType: 'audio', mediaTypes: ['audio'] } },
  ],
  midi: [{ name: 'midi' }],
  midiSysex: [{ name: 'midi', sysex: true }],
  nfc: [{ name: 'nfc' }],
  notifications: [{ name: 'notifications' }],
  'payment-handler': [{ name: 'payment-handler' }],
  'persistent-storage': [{ name: 'persistent-storage' }],
  'screen-wake-lock': [{ name: 'screen-wake-lock' }],
  sensors: [
    { name: 'accelerometer' },
    { name: 'gyroscope' },
    { name: 'magnetometer' },
    { name: 'ambient-light-sensor' },
  ],
  'storage-access': [{ name: 'storage-access' }],
  'window-management': [{ name: 'window-management' }],
};

// Electron's own answers where an app sets no handler.
const checkNothing = () => true;
const grantAnything = (_contents, _permission, callback) => callback(true);

let check = checkNothing;
let request = grantAnything;

const allowed = async (contents, url, permission, details) => {
  const origin = originOf(url);
  const common = { ...details, isMainFrame: true, requestingUrl: url, securityOrigin: `${origin}/` };
  if (!check(contents, permission, `${origin}/`, common)) return false;
  return new Promise((resolve) => request(contents, permission, (granted) => resolve(Boolean(granted)), common));
};

/** Asks for every open window and tells Chromium; call it before a page of `url` is shown. */
const settlePermissions = async (url) => {
  const { origin } = new URL(toWeb(url));
  if (origin === 'null') return;
  const windows = [...runtime.windows];
  for (const [permission, descriptors] of Object.entries(known)) {
    for (const { details = {}, ...descriptor } of descriptors) {
      const answers = await Promise.all(
        windows.map(({ webContents }) => allowed(webContents, url, permission, details)),
      );
      await runtime.chromium.send('Browser.setPermission', {
        permission: descriptor,
        setting: answers.every(Boolean) ? 'granted' : 'denied',
        origin,
      });
    }
  }
};

const resettle = () => {
  const [window] = runtime.windows;
  if (window === undefined) return;
  settlePermissions(window.webContents.getURL()).catch((error) => {
    if (runtime.chromium.process.exitCode === null) console.error(error);
  });
};

const permissionHandlers = {
  setPermissionCheckHandler: (handler) => {
    check = handler ?? checkNothing;
    resettle();
  },
  setPermissionRequestHandler: (handler) => {
    request = handler ?? grantAnything;
    resettle();
  },
};

module.exports = { permissionHandlers, settlePermissions };
