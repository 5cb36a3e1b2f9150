// The preload script's world: `require('electron')` of a sandboxed preload, over the binding `ipc` to the main process.
// Sent to the page as source text, so it may use nothing of this file.

function preloadWorld(ipc, { encode, decode }, { expose }, run, info) {
  const listeners = new Map();
  const waiting = new Map();
  let last = 0;

  const ipcRenderer = {
    send: (channel, ...args) => ipc(encode({ channel, args })),
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        ipc(encode({ channel, args, id: ++last }));
        waiting.set(last, ({ value, error }) => {
          if (error === undefined) resolve(value);
          else reject(new Error(`Error invoking remote method '${channel}': ${error}`));
        });
      }),
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    once: (channel, listener) => {
      const once = (...args) => {
        ipcRenderer.off(channel, once);
        listener(...args);
      };
      return ipcRenderer.on(channel, once);
    },
    off: (channel, listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener),
      );
      return ipcRenderer;
    },
    removeAllListeners: (channel) => {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };
  ipcRenderer.addListener = ipcRenderer.on;
  ipcRenderer.removeListener = ipcRenderer.off;

  const deliver = (text) => {
    const message = decode(text);
    if (message.id !== undefined) {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
      return;
    }
    for (const listener of listeners.get(message.channel) ?? []) {
      listener({ sender: ipcRenderer, ports: [] }, ...message.args);
    }
  };
  Object.defineProperty(globalThis, '__deliver', { value: deliver });

  const electron = {
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld: (key, api) => {
        if (!info.contextIsolated)
          throw new Error('contextBridge API can only be used when contextIsolation is enabled');
        expose(key, api);
      },
    },
    webFrame: { setZoomFactor: () => {}, getZoomFactor: () => 1 },
  };
  const require = (id) => {
    if (/^electron(\/(renderer|common))?$/.test(id)) return electron;
    throw new Error(`module not found: ${id}`);
  };

  // Like Electron, `window.open` and links to a new window are the main process' to answer; there is never a window.
  const open = (url) => {
    ipc(encode({ open: new URL(url, location.href).href }));
    return null;
  };
  expose('open', open);
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node.tagName === 'A' && node.href && node.target === '_blank');
    if (link === undefined || event.defaultPrevented) return;
    event.preventDefault();
    open(link.href);
  });

  let title = '';
  new MutationObserver(() => {
    if (document.title === title) return;
    title = document.title;
    ipc(encode({ title }));
  }).observe(document, { childList: true, subtree: true, characterData: true });

  const module = { exports: {} };
  run(require, { ...info, type: 'renderer', env: {} }, module, module.exports);
}

module.exports = { preloadWorld };
