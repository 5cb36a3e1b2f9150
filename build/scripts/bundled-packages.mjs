// Which packages end up in what ships: the three bundles are made in memory, and whoever has a line in them is named.
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { at } from './run.mjs';

const packageOf = (id) => {
  if (id.startsWith('\0vite/')) return 'vite';
  if (id.startsWith('\0rolldown/')) return 'rolldown';
  return id.replaceAll('\\', '/').match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1];
};

const noting = (seen) => ({
  name: 'note-packages',
  generateBundle: (_options, bundle) => {
    for (const output of Object.values(bundle)) {
      const modules = output.type === 'chunk' ? Object.entries(output.modules) : [];
      const shipped = modules.filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id);
      const assets = output.type === 'asset' ? output.originalFileNames.map((name) => `/${name}`) : [];
      for (const id of [...shipped, ...assets]) {
        const name = packageOf(id);
        if (name !== undefined) seen.add(name);
      }
    }
  },
});

const quiet = { configFile: false, logLevel: 'error' };

/** The names of all packages with code or data in the page, its workers, the main process or the preload script. */
export const bundledPackages = async () => {
  const seen = new Set();
  const note = noting(seen);
  await build({
    ...quiet,
    root: at('renderer'),
    plugins: [react({ compiler: true }), note],
    worker: { format: 'es', plugins: () => [note] },
    build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input: at('renderer/index.html') } },
  });
  for (const entry of ['electron/main/index.ts', 'electron/preload/index.ts']) {
    const rolldownOptions = { external: ['electron', /^node:/] };
    await build({
      ...quiet,
      root: at('.'),
      plugins: [note],
      ssr: { noExternal: true },
      build: { write: false, ssr: at(entry), rolldownOptions },
    });
  }
  return [...seen].toSorted((a, b) => (a < b ? -1 : 1));
};
