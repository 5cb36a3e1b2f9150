import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

// Each tests/eval/<name>.ts, or only those named, becomes out/eval/<name>.mjs: one self-contained file that plain Node
// can import.
const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const asked = process.argv.slice(2);
const names = readdirSync(at('tests/eval'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => asked.length === 0 || asked.includes(name));

for (const name of names) {
  await build({
    root: at('.'),
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: at(`tests/eval/${name}.ts`),
      outDir: at('out/eval'),
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  });
}
