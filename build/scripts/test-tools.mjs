// What some tests ask of the machine besides Node and a Chromium. Without it they are skipped, and say so.
import { canInstall, installPackages } from './debian.mjs';
import { run } from './run.mjs';

const answers = async (command, args) => (await run(command, args, { quiet: true })).code === 0;

const tools = [
  { name: 'Python', package: 'python3', isHere: () => answers('python3', ['-c', '']) },
  {
    name: 'Python’s cryptography',
    package: 'python3-cryptography',
    isHere: () => answers('python3', ['-c', 'import cryptography']),
  },
  { name: 'strace', package: 'strace', isHere: () => answers('strace', ['-V']) },
  { name: 'squashfs-tools', package: 'squashfs-tools', isHere: () => answers('sh', ['-c', 'command -v mksquashfs']) },
  {
    name: 'desktop-file-utils',
    package: 'desktop-file-utils',
    isHere: () => answers('sh', ['-c', 'command -v desktop-file-validate']),
  },
];

const missingTools = async () => {
  const here = await Promise.all(tools.map(({ isHere }) => isHere()));
  return tools.filter((_, index) => !here[index]);
};

/** Installs on Debian what is missing, and says in one line what then still is. */
export const findTestTools = async () => {
  if (process.platform !== 'linux') return;
  let missing = await missingTools();
  if (missing.length > 0 && canInstall()) {
    const packages = missing.map((one) => one.package);
    console.log(`Installing what the tests use, from Debian: ${packages.join(', ')}.`);
    await installPackages(packages);
    missing = await missingTools();
  }
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  console.log(`Not here, and the tests that use them are skipped: ${names}.`);
};
