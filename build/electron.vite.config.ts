import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

// Everything is bundled, main included, so that the package holds no node_modules at all.
export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      outDir: at('out/main'),
      lib: { entry: at('electron/main/index.ts'), formats: ['es'] },
      rolldownOptions: { external: ['electron', /^node:/], output: { entryFileNames: 'index.js' } },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: at('out/preload'),
      // A sandboxed preload script must be one CommonJS file, so what the two share stands in each.
      isolatedEntries: true,
      rolldownOptions: {
        input: { index: at('electron/preload/index.ts'), 'quick-note': at('electron/preload/quick-note.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react({ compiler: true })],
    worker: { format: 'es' },
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      // A data: URL would need a wider connect-src than the pages get.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: at('renderer/index.html'), 'quick-note': at('renderer/quick-note.html') } },
    },
  },
});
