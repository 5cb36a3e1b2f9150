import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { missingSignOff } from '../../build/scripts/sign-off.mjs';
import { addressesIn, connectionsIn } from '../architecture/addresses.ts';
import { expect, launch, test } from '../support/aftershift.ts';
import { readFuses } from '../support/fake-electron.ts';
import { canMakeImage, debTool, imageReader, imageRuntimeSize, packOffline, runPackaging } from '../support/pack.ts';

test.skip(process.platform !== 'linux', 'The offline recipe is Linux’s; other systems pack on their own machines.');

// One packing for all: each test asks another question of the same package.
let folder = '';
let unpacked = '';

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftershift-package-'));
  const { status, output } = packOffline(folder);
  expect(status, output).toBe(0);
  unpacked = join(folder, 'dist/linux-unpacked');
  extractAll(join(unpacked, 'resources/app.asar'), join(folder, 'app'));
});

test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const product = (extension: string): string => {
  const name = readdirSync(join(folder, 'dist')).find((file) => file.endsWith(extension));
  if (name === undefined) throw new Error(`No ${extension} was packed`);
  return join(folder, 'dist', name);
};

test('the package holds what was built and nothing beside it', () => {
  const files = listPackage(join(unpacked, 'resources/app.asar'), { isPack: false });
  const strangers = files.filter((file) => !/^\/(package\.json|out(\/(main|preload|renderer)(\/.+)?)?)$/.test(file));
  expect(strangers).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining(['/out/main/index.js', '/out/preload/index.cjs', '/out/renderer/index.html']),
  );
});

test('what ships names no address on the network', () => {
  const out = join(folder, 'app/out');
  const texts = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|cjs|html|css|json)$/.test(name),
  );
  expect(texts.length).toBeGreaterThan(4);
  const named = texts.flatMap((name) =>
    addressesIn(readFileSync(join(out, name), 'utf8')).map((address) => `${name}: ${address}`),
  );
  expect(named).toEqual([]);
});

test('the main process has nothing to open a connection with', () => {
  const main = readFileSync(join(folder, 'app/out/main/index.js'), 'utf8');
  expect(main).toContain('node:fs');
  expect(connectionsIn(main)).toEqual([]);
  const electron = /import\s*\{([^}]*)\}\s*from\s*["']electron["']/.exec(main)?.[1] ?? '';
  expect(electron).toContain('BrowserWindow');
  expect(electron).not.toMatch(/\b(?:net|autoUpdater|crashReporter)\b/);
});

test('the ways into a packaged app are fused shut', () => {
  expect(readFuses(join(unpacked, 'aftershift'))).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    // The packager doesn't know the ninth yet; on, as it ships, is what we want.
    wasmTrapHandlers: true,
  });
});

test('only the language that we speak is packed', () => {
  expect(readdirSync(join(unpacked, 'locales'))).toEqual(['en-US.pak']);
});

test('the packed app opens on its first screen', async ({ profile }) => {
  const { page, close } = await launch(profile, { folder: join(folder, 'app') });
  await expect(page.getByRole('main').first()).toBeVisible();
  await close();
});

test('the .deb says what it is and who keeps it', () => {
  // Debian's own tool reads it; on other systems no .deb is made.
  test.skip(debTool === undefined, 'dpkg-deb isn’t here.');
  const field = (name: string): string =>
    execFileSync('dpkg-deb', ['-f', product('.deb'), name], { encoding: 'utf8' }).trim();
  expect(field('Package')).toBe('aftershift');
  expect(field('Maintainer')).toContain('Aftershift');
  expect(field('Description')).toContain('A private journal for the end of the working day');
  const entry = execFileSync(
    'sh',
    ['-c', `dpkg-deb --fsys-tarfile '${product('.deb')}' | tar -xO ./usr/share/applications/aftershift.desktop`],
    {
      encoding: 'utf8',
    },
  );
  expect(entry).toContain('Categories=Office;');
});

test('the AppImage holds the same app', () => {
  test.skip(!canMakeImage || imageReader === undefined, 'squashfs-tools or desktop-file-utils aren’t here.');
  const list = execFileSync('unsquashfs', ['-o', String(imageRuntimeSize), '-l', product('.AppImage')], {
    encoding: 'utf8',
  });
  expect(list).toContain('squashfs-root/resources/app.asar');
  expect(list).toContain('squashfs-root/aftershift.desktop');
});

test('a release is refused until a person has checked the help numbers', () => {
  const checked = { by: 'R. Okafor', on: '2026-12-01' };
  expect(missingSignOff({ asOf: '2026-11-22', checked: null })).toContain('aren’t checked by a person yet');
  expect(missingSignOff({ asOf: '2026-12-24', checked })).toContain('changed on 2026-12-24, after they were checked');
  expect(missingSignOff({ asOf: '2026-11-22', checked })).toBeUndefined();
  const numbers = JSON.parse(
    readFileSync(new URL('../../shared/help/numbers.json', import.meta.url), 'utf8'),
  ) as Parameters<typeof missingSignOff>[0];
  test.skip(missingSignOff(numbers) === undefined, 'The numbers are signed off, so a release is allowed.');
  const { status, output } = runPackaging(['--linux', 'dir']);
  expect(output).toContain('--unchecked');
  expect(status).toBe(1);
});
