// The one session that the app has. Settings whose effect belongs to Electron are kept, so that a test can read them.
const { EventEmitter } = require('node:events');
const { runtime, onlyWhenReady } = require('./runtime.js');
const { permissionHandlers } = require('./permissions.js');
const { protocol, toWeb } = require('./protocol.js');
const { webRequest } = require('./web-request.js');
const { net } = require('./net.js');

const kept = {
  spellChecker: true,
  spellCheckerLanguages: ['en-US'],
  dictionaries: undefined,
  proxy: { mode: 'system' },
  network: { offline: false },
  deviceHandler: null,
  displayMediaHandler: null,
};

const defaultSession = Object.assign(new EventEmitter(), {
  webRequest,
  protocol,
  ...permissionHandlers,
  isSpellCheckerEnabled: () => kept.spellChecker,
  setSpellCheckerEnabled: (enabled) => {
    kept.spellChecker = enabled;
  },
  getSpellCheckerLanguages: () => kept.spellCheckerLanguages,
  setSpellCheckerLanguages: (languages) => {
    kept.spellCheckerLanguages = languages;
  },
  setSpellCheckerDictionaryDownloadURL: (url) => {
    kept.dictionaries = url;
  },
  setProxy: async (config) => {
    kept.proxy = config;
  },
  // As Chromium would with the rules it was given: the app's are the ones that let no name be looked up.
  resolveHost: async (host) => {
    const rules = runtime.switches.get('host-resolver-rules') ?? '';
    if (rules.includes('MAP * ~NOTFOUND') && !rules.includes(`EXCLUDE ${host}`)) {
      throw new Error('net::ERR_NAME_NOT_RESOLVED');
    }
    return { endpoints: [{ address: '127.0.0.1', family: 'ipv4' }] };
  },
  resolveProxy: async () => (kept.proxy.proxyRules === undefined ? 'DIRECT' : 'PROXY'),
  enableNetworkEmulation: (options) => {
    kept.network = options;
  },
  disableNetworkEmulation: () => {
    kept.network = { offline: false };
  },
  setDevicePermissionHandler: (handler) => {
    kept.deviceHandler = handler;
  },
  setDisplayMediaRequestHandler: (handler) => {
    kept.displayMediaHandler = handler;
  },
  clearStorageData: async () => {
    for (const { webContents } of runtime.windows) {
      const { origin } = new URL(toWeb('app://bundle/'));
      await webContents.cdp('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    }
  },
  closeAllConnections: async () => {},
  clearHostResolverCache: async () => {},
  clearCache: async () => {},
  clearCodeCaches: async () => {},
  flushStorageData: () => {},
  isPersistent: () => true,
  fetch: (...args) => net.fetch(...args),
});

// The stand-in refuses every download; the app hears of it as it would from Electron.
const announceDownloads = () => {
  runtime.chromium.on('Browser.downloadWillBegin', ({ url, suggestedFilename }) => {
    const item = { getURL: () => url, getFilename: () => suggestedFilename, cancel: () => {} };
    defaultSession.emit('will-download', { preventDefault: () => {} }, item, null);
  });
};

const session = {
  get defaultSession() {
    onlyWhenReady('Session can only be received when app is ready');
    return defaultSession;
  },
  fromPartition: () => defaultSession,
};

module.exports = { session, defaultSession, announceDownloads };
