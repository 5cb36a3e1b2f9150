// webRequest, as far as it is true of Electron: an app that serves itself over its own scheme sees each request begin,
// and never a header of one. What needs a header belongs into the protocol handler, here and there.

const pattern = (text) => {
  if (text === '<all_urls>') return /^/;
  const source = text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`);
};

let beginning = { listener: null, urls: [/^/] };

/** Answers with what the app's listener decides: { cancel? }. */
const onBeginning = (details) =>
  new Promise((resolve) => {
    if (beginning.listener === null || !beginning.urls.some((url) => url.test(details.url))) resolve({});
    else beginning.listener(details, (decision) => resolve(decision ?? {}));
  });

const neverFires = () => {};

const webRequest = {
  onBeforeRequest(...args) {
    const [filter, listener] = args.length > 1 ? args : [{ urls: ['<all_urls>'] }, args[0]];
    beginning = { listener, urls: filter.urls.map(pattern) };
  },
  onBeforeSendHeaders: neverFires,
  onSendHeaders: neverFires,
  onHeadersReceived: neverFires,
  onBeforeRedirect: neverFires,
  onResponseStarted: neverFires,
  onCompleted: neverFires,
  onErrorOccurred: neverFires,
};

module.exports = { webRequest, onBeginning };
