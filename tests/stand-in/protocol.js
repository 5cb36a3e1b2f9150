// Addresses. Chromium has no custom schemes, so app://bundle/… is https://bundle.app.localhost/… there: a secure
// context with a lasting origin, answered by interception and never by a network. Only app:// is seen out here.
const { runtime, onlyWhenReady } = require('./runtime.js');

/** scheme → { privileges, handler }; only standard and secure schemes can have an origin of their own. */
const schemes = new Map();

const toWeb = (url) =>
  url.replace(/^([a-z][\w+.-]*):\/\/([^/?#]*)/i, (all, scheme, host) =>
    schemes.has(scheme) ? `https://${host}.${scheme}.localhost` : all,
  );

const toApp = (url) =>
  url.replace(/^https:\/\/([^/?#]+)\.([\w+-]+)\.localhost(?=[/?#]|$)/, (all, host, scheme) =>
    schemes.has(scheme) ? `${scheme}://${host}` : all,
  );

const originOf = (url) => {
  const { protocol: scheme, host } = new URL(url);
  return host === '' ? 'null' : `${scheme}//${host}`;
};

const schemeOf = (url) => schemes.get(new URL(url).protocol.slice(0, -1));

const protocol = {
  registerSchemesAsPrivileged(list) {
    if (runtime.chromium !== undefined) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    }
    for (const { scheme, privileges = {} } of list) {
      // Without these Electron gives the page an opaque origin: no IndexedDB, no crypto.subtle.
      if (!privileges.standard || !privileges.secure) {
        throw new Error(`The stand-in knows only standard, secure schemes, and '${scheme}' isn't registered as one`);
      }
      schemes.set(scheme, { privileges, handler: undefined });
    }
  },
  handle(scheme, handler) {
    onlyWhenReady('protocol.handle can only be used after app is ready');
    const known = schemes.get(scheme);
    if (known === undefined) throw new Error(`'${scheme}' wasn't registered as privileged before app was ready`);
    if (known.handler !== undefined) throw new Error(`The scheme '${scheme}' already has a handler`);
    known.handler = handler;
  },
  unhandle(scheme) {
    const known = schemes.get(scheme);
    if (known !== undefined) known.handler = undefined;
  },
  isProtocolHandled: (scheme) => schemes.get(scheme)?.handler !== undefined,
};

module.exports = { protocol, toWeb, toApp, originOf, schemeOf };
