const { EventEmitter } = require('node:events');
const { runtime } = require('./runtime.js');

const sources = ['system', 'light', 'dark'];

const mediaFeatures = (source) => (source === 'system' ? [] : [{ name: 'prefers-color-scheme', value: source }]);

class NativeTheme extends EventEmitter {
  #source = 'system';
  shouldUseHighContrastColors = false;
  shouldUseInvertedColorScheme = false;
  inForcedColorsMode = false;
  prefersReducedTransparency = false;

  get themeSource() {
    return this.#source;
  }

  set themeSource(source) {
    if (!sources.includes(source)) throw new TypeError(`Error processing argument: '${source}' is no theme source`);
    this.#source = source;
    for (const { webContents } of runtime.windows) {
      const tell = () => webContents.cdp('Emulation.setEmulatedMedia', { features: mediaFeatures(source) });
      // A window that closes meanwhile needs no colours.
      webContents.attached?.then(tell).catch(() => {});
    }
    this.emit('updated');
  }

  get shouldUseDarkColors() {
    return this.#source === 'dark';
  }
}

module.exports = { nativeTheme: new NativeTheme(), mediaFeatures };
