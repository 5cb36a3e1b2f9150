// Debian's own packages, on a machine where they may be installed.
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

export const canInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

// Another apt may be at it, as on a machine that was only just started.
const patient = ['-o', 'DPkg::Lock::Timeout=300'];

/** Installs packages by name; answers whether apt says that they are there, having shown what it says when they aren't. */
export const installPackages = async (names) => {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };
  const updated = await run('apt-get', [...patient, 'update'], options);
  const { code, output } = await run(
    'apt-get',
    [...patient, 'install', '-y', '--no-install-recommends', ...names],
    options,
  );
  if (code !== 0) console.log(`${updated.code === 0 ? '' : updated.output}${output}`.trim());
  return code === 0;
};
