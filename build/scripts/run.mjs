// Running the tools of this repository, by their own entry files so that no shell and no npx stands between.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
export const at = (path) => join(repository, path);

/** The file behind a package's command: tool('vite') or tool('typescript', 'tsc'). */
export const tool = (name, command = name) => {
  const folder = at(join('node_modules', name));
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
};

/**
 * Runs a Node script to its end and answers { code, output }. Output streams through as it comes; `quiet` keeps it back,
 * so that the caller may show it once something went wrong.
 */
export const runNode = (script, args = [], { env = {}, quiet = false, timeout } = {}) =>
  run(process.execPath, [script, ...args], { env, quiet, timeout });

export const run = (command, args, { env = {}, quiet = false, timeout } = {}) =>
  new Promise((resolve) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(command, args, { cwd: repository, env: { ...process.env, ...env }, stdio, timeout });
    const chunks = [];
    // Whoever stops this stops what it runs, and waits for it to end in order.
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const output = () => Buffer.concat(chunks).toString();
    child.once('error', (error) => resolve({ code: 1, output: `${output()}${error.message}\n` }));
    child.once('close', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, pass);
      resolve({ code: code ?? 1, output: output() });
    });
  });

export const build = (options) =>
  runNode(tool('electron-vite'), ['build', '--config', 'build/electron.vite.config.ts'], options);
