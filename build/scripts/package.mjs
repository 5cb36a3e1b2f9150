// `npm run package`: builds the app and packs it for this system. Whatever follows `--` goes to electron-builder, such as
// --dir (no installer) or --linux; --unchecked packs for development, before the help numbers are signed off.
import { readFile } from 'node:fs/promises';
import { at, build, runNode, tool } from './run.mjs';
import { missingSignOff } from './sign-off.mjs';

const packageApp = async (args) => {
  const refusal = missingSignOff(JSON.parse(await readFile(at('shared/help/numbers.json'), 'utf8')));
  if (refusal !== undefined && !args.includes('--unchecked')) {
    console.error(`${refusal}\nTo pack for development all the same: npm run package -- --unchecked`);
    return 1;
  }
  const built = await build({ quiet: true });
  if (built.code !== 0) {
    console.error(built.output);
    return built.code;
  }
  const handed = args.filter((arg) => arg !== '--unchecked');
  const { code } = await runNode(tool('electron-builder'), ['--config', 'electron-builder.yml', ...handed]);
  return code;
};

process.exitCode = await packageApp(process.argv.slice(2));
