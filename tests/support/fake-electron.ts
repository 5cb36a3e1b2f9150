import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// @electron/fuses: a sentinel, the wire's version, the count, and one byte a fuse.
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The wire's order, with the values that Electron ships. */
const shipped = [
  ['runAsNode', '1'],
  ['enableCookieEncryption', '0'],
  ['enableNodeOptionsEnvironmentVariable', '1'],
  ['enableNodeCliInspectArguments', '1'],
  ['enableEmbeddedAsarIntegrityValidation', '0'],
  ['onlyLoadAppFromAsar', '0'],
  ['loadBrowserProcessSpecificV8Snapshot', '0'],
  ['grantFileProtocolExtraPrivileges', '1'],
  ['wasmTrapHandlers', '1'],
] as const;

const stubs = [
  'LICENSE',
  'LICENSES.chromium.html',
  'chrome-sandbox',
  'icudtl.dat',
  'resources.pak',
  'locales/en-US.pak',
  'locales/de.pak',
];

/** A folder that looks like an unpacked Electron to the packager: a stub binary with a fuse wire, and what stands beside it. */
export const writeFakeElectron = (folder: string, version: string): void => {
  const wire = Buffer.from([1, shipped.length, ...shipped.map(([, value]) => value.charCodeAt(0))]);
  const binary = Buffer.concat([Buffer.from(`#!/bin/sh\nexit 0\n${sentinel}`), wire, Buffer.from('\n')]);
  mkdirSync(join(folder, 'resources'), { recursive: true });
  writeFileSync(join(folder, 'electron'), binary, { mode: 0o755 });
  writeFileSync(join(folder, 'version'), version);
  for (const stub of stubs) {
    mkdirSync(dirname(join(folder, stub)), { recursive: true });
    writeFileSync(join(folder, stub), 'stub');
  }
};

/** Which fuses of a binary are on, by the names that electron-builder.yml gives them. */
export const readFuses = (binary: string): Readonly<Record<string, boolean>> => {
  const bytes = readFileSync(binary);
  const start = bytes.indexOf(sentinel) + sentinel.length;
  const count = bytes[start + 1];
  if (count !== shipped.length) throw new Error(`The wire has ${count} fuses, not ${shipped.length}`);
  return Object.fromEntries(shipped.map(([name], position) => [name, bytes[start + 2 + position] === 0x31]));
};
