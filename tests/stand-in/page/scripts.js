// The scripts that go into each new document, before any of its own.
const { bridge } = require('./bridge.js');
const { codec } = require('./codec.js');
const { preloadWorld } = require('./preload-world.js');

const world = 'Electron Isolated Context';

// Like Electron, only the top frame gets a preload script.
const inTopFrame = (body) => `if (window === window.top && location.href !== 'about:blank') { ${body} }`;

/** For the page's own world: the far end of the bridge. `key` names its events, unguessably. */
const pageScript = (key) => inTopFrame(`(${bridge})('${key}page', '${key}preload')`);

/** For the isolated world: the preload script `source`, with what Electron gives it. */
const preloadScript = (key, binding, source, info) =>
  inTopFrame(`(${preloadWorld})(
    globalThis.${binding},
    (${codec})(),
    (${bridge})('${key}preload', '${key}page'),
    function (require, process, module, exports) { ${source}\n },
    ${JSON.stringify(info)},
  )`);

module.exports = { world, pageScript, preloadScript };
