import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFakeElectron } from './fake-electron.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const installed = (command: string): string | undefined =>
  ['/usr/bin', '/usr/local/bin', '/bin'].map((folder) => join(folder, command)).find((path) => existsSync(path));

export const debTool = installed('dpkg-deb');
const imageTool = installed('mksquashfs');
export const imageReader = installed('unsquashfs');
const desktopFileTool = installed('desktop-file-validate');
export const canMakeImage = imageTool !== undefined && desktopFileTool !== undefined && imageReader !== undefined;

/** What stands in for the start of an AppImage; the real one is a download of a release machine. */
const imageRuntime = Buffer.from('#!/bin/sh\nexit 0\n');
export const imageRuntimeSize = imageRuntime.length;

const writeImageTools = (folder: string): void => {
  const tools = join(folder, 'linux-x64');
  mkdirSync(tools, { recursive: true });
  mkdirSync(join(folder, 'lib/x64'), { recursive: true });
  writeFileSync(join(folder, 'runtime-x64'), imageRuntime, { mode: 0o755 });
  for (const [name, path] of [
    ['mksquashfs', imageTool],
    ['desktop-file-validate', desktopFileTool],
  ] as const) {
    if (path === undefined) continue;
    copyFileSync(path, join(tools, name));
    chmodSync(join(tools, name), 0o755);
  }
};

export interface Packing {
  readonly status: number | null;
  readonly output: string;
}

/** `npm run package` with these arguments, run to its end. */
export const runPackaging = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Packing => {
  const command = [at('build/scripts/package.mjs'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: at('.'),
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, output: stdout + stderr };
};

/** Packs into `folder`, without a network: a look-alike of Electron, and this machine's own tools for the installers. */
export const packOffline = (folder: string): Packing => {
  const { version } = JSON.parse(readFileSync(at('node_modules/electron/package.json'), 'utf8')) as { version: string };
  writeFakeElectron(join(folder, 'electron'), version);
  writeImageTools(join(folder, 'image-tools'));
  const targets = ['dir', ...(debTool === undefined ? [] : ['deb']), ...(canMakeImage ? ['AppImage'] : [])];
  const config = [`-c.electronDist=${join(folder, 'electron')}`, `-c.directories.output=${join(folder, 'dist')}`];
  return runPackaging(['--unchecked', '--linux', ...targets, '--x64', ...config], {
    APPIMAGE_TOOLS_PATH: join(folder, 'image-tools'),
    CUSTOM_FPM_PATH: at('tests/support/fpm.mjs'),
  });
};
