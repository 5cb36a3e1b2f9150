/** What a response is, which decides what it may do once it runs. */
export type Served = 'page' | 'worker' | 'kdf-worker';

const pagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "media-src 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const workerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'";

// A worker loaded by URL does not inherit the page's policy, so each kind of worker carries its own; only the
// one that runs Argon2id may compile WebAssembly.
const kdfWorkerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** The bundler names a worker's own script `<name>.worker-<hash>.js`; everything else is held to the page's policy. */
export const servedAs = (path: string): Served => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^kdf\.worker-[\w-]+\.js$/.test(name)) return 'kdf-worker';
  return /^[\w-]+\.worker-[\w-]+\.js$/.test(name) ? 'worker' : 'page';
};

/** The content security policy of one response. `nonce` is fresh for each. */
export const contentSecurityPolicy = (served: Served, nonce: string): string => {
  if (served === 'kdf-worker') return kdfWorkerPolicy;
  return served === 'worker' ? workerPolicy : pagePolicy(nonce);
};
