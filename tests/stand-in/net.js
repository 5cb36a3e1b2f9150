// The network: none, but for files.
const fs = require('node:fs');
const path = require('node:path');
const { fileURLToPath } = require('node:url');
const { onBeginning } = require('./web-request.js');

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

const net = {
  isOnline: () => false,
  async fetch(input) {
    const url = String(input.url ?? input);
    const { cancel = false } = await onBeginning({ url, method: 'GET', resourceType: 'other' });
    if (cancel) throw new Error('net::ERR_BLOCKED_BY_CLIENT');
    if (!url.startsWith('file:')) throw new Error('net::ERR_INTERNET_DISCONNECTED');
    const file = fileURLToPath(url);
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    return new Response(await fs.promises.readFile(file), { headers: { 'content-type': type } });
  },
};

module.exports = { net };
