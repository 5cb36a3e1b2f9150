import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** A module of this folder and all that it imports, as one classic script to run in a page or a worker. */
export const pageScript = async (file: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '#shared': fileURLToPath(new URL('../../shared', import.meta.url)) } },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['iife'], name: 'script' },
    },
  });
  const [{ output }] = built as unknown as readonly [Rolldown.RolldownOutput];
  return output[0].code;
};
