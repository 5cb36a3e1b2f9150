#!/usr/bin/env node
// The little of fpm that electron-builder asks of it for a .deb (fpm itself is a download), over dpkg-deb.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const flags = new Map();
const copies = [];
const args = process.argv.slice(2);
while (args.length > 0) {
  const arg = args.shift();
  if (arg === '--force') continue;
  if (arg.startsWith('-')) flags.set(arg, [...(flags.get(arg) ?? []), args.shift()]);
  else copies.push(arg.split('='));
}

const one = (name) => flags.get(name)?.[0];
const all = (name) => (flags.get(name) ?? []).join(', ');
if (one('-t') !== 'deb') throw new Error(`This makes a .deb, not ${one('-t')}`);

const root = mkdtempSync(join(tmpdir(), 'deb-'));
for (const [from, to] of copies) {
  mkdirSync(join(root, from.endsWith('/') ? to : dirname(to)), { recursive: true });
  cpSync(from, join(root, to), { recursive: true, verbatimSymlinks: true });
}

const control = {
  Package: one('--name'),
  Version: one('--version'),
  Architecture: one('--architecture'),
  Maintainer: one('--maintainer'),
  Vendor: one('--vendor'),
  Homepage: one('--url'),
  Priority: one('--deb-priority'),
  Section: one('--category') ?? 'default',
  Depends: all('-d'),
  Recommends: all('--deb-recommends'),
  Description: one('--description').trim().replaceAll('\n', '\n '),
};
const lines = Object.entries(control).filter(([, value]) => value);
mkdirSync(join(root, 'DEBIAN'));
writeFileSync(join(root, 'DEBIAN/control'), lines.map(([name, value]) => `${name}: ${value}\n`).join(''));
for (const [flag, name] of [
  ['--after-install', 'postinst'],
  ['--after-remove', 'postrm'],
]) {
  if (one(flag) === undefined) continue;
  copyFileSync(one(flag), join(root, 'DEBIAN', name));
  chmodSync(join(root, 'DEBIAN', name), 0o755);
}
chmodSync(root, 0o755);
const compression = `-Z${one('--deb-compression') ?? 'xz'}`;
execFileSync('dpkg-deb', ['--root-owner-group', compression, '--build', root, one('--package')], { stdio: 'inherit' });
rmSync(root, { recursive: true });
