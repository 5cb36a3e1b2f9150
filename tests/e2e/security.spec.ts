import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/aftershift.ts';
import { lockScreen, openSettings, passphrase, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { atCheckIn, sharedApp } from '../support/shared-app.ts';

const one = sharedApp(async (profile) => {
  await seedVault(profile, passphrase, []);
  return {};
});

const atSecurity = async (): Promise<Page> => {
  await atCheckIn(one);
  await openSettings(one.page, 'Security');
  return one.page;
};

const network = (page: Page) => page.getByRole('region', { name: /^Network/ });
const row = (page: Page, name: string) => network(page).getByRole('row', { name: new RegExp(`^${name}`) });
const answers = async (page: Page): Promise<readonly string[]> => network(page).getByRole('cell').allInnerTexts();

const runCheck = async (page: Page): Promise<void> => {
  const before = await network(page).getByRole('columnheader').first().innerText();
  await page.getByRole('button', { name: 'Run the check now' }).click();
  await expect(page.getByRole('button', { name: 'Run the check now' })).toBeEnabled({ timeout: 30_000 });
  if (before === 'Not tried yet') await expect(network(page)).toContainText(/Tried at .* today/);
};

test('every way out is tried and refused, and none of it is counted as the app’s', async () => {
  const page = await atSecurity();
  await expect(network(page)).toContainText('Nothing has gone out. Nothing has tried to.');
  expect(await answers(page)).toEqual([...Array.from({ length: 7 }, () => 'not tried'), '0']);
  await runCheck(page);
  expect(await answers(page)).toEqual([...Array.from({ length: 7 }, () => 'refused'), '0']);
  await page.keyboard.press('Control+l');
  await atSecurity();
  await expect(network(page)).toContainText(/Tried at .* today/);
  await expect(row(page, 'DNS look-up')).toContainText('refused');
  await expect(row(page, 'Requests since installed')).toContainText('0');
});

test('how it works is told in a few lines', async () => {
  const page = await atSecurity();
  await page.getByRole('button', { name: 'How the block works' }).click();
  await expect(page.getByRole('dialog', { name: 'How the block works' })).toContainText('one gate');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'How the block works' })).toBeFocused();
});

test('a try that gets out is said, and the claim is gone', async () => {
  const page = await atSecurity();
  await one.app.evaluate(({ session }) => {
    const before = session.defaultSession.resolveHost.bind(session.defaultSession);
    Object.assign(session.defaultSession, {
      resolveHost: async () => ({ endpoints: [{ address: '127.0.0.1', family: 'ipv4' }] }),
      before,
    });
  });
  await runCheck(page);
  await expect(row(page, 'DNS look-up')).toContainText('got out');
  await expect(network(page)).toContainText('A try got out.');
  await expect(network(page)).not.toContainText('Nothing has gone out.');
  await one.app.evaluate(({ session }) => {
    const { before } = session.defaultSession as unknown as { readonly before: () => unknown };
    Object.assign(session.defaultSession, { resolveHost: before });
  });
  await runCheck(page);
  await expect(network(page)).toContainText('Nothing has gone out.');
});

test('what is tried and refused is counted, open or locked, and over a restart', async () => {
  const page = await atSecurity();
  await page.evaluate(() => fetch('https://example.invalid/words').catch(() => null));
  await expect(row(page, 'Requests since installed')).toContainText('1');
  await expect(network(page)).toContainText('Nothing has gone out. 1 tried, 1 refused.');
  await page.keyboard.press('Control+l');
  await lockScreen(page).waitFor();
  await page.evaluate(() => {
    window.open('https://example.invalid/window');
    location.href = 'https://example.invalid/page';
  });
  await expect.poll(() => readFile(join(one.profile, 'refused.json'), 'utf8')).toBe('{"refused":3}');
  await one.again();
  await unlock(one.page);
  await openSettings(one.page, 'Security');
  await expect(network(one.page)).toContainText('3 tried, 3 refused.');
  await runCheck(one.page);
  await expect(row(one.page, 'Requests since installed')).toContainText('3');
});

test.describe('hiding from shared screens', () => {
  const isHidden = (): Promise<readonly boolean[]> =>
    one.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) =>
        (window as unknown as { readonly isContentProtected: () => boolean }).isContentProtected(),
      ),
    );
  const beOn = (platform: string): Promise<void> =>
    one.app.evaluate((_electron, name) => void Object.defineProperty(process, 'platform', { value: name }), platform);

  test('is no switch where the system can’t', async () => {
    const page = await atSecurity();
    await page.keyboard.press('Control+l');
    await beOn('linux');
    await atSecurity();
    await expect(page.getByText('not on Linux')).toBeVisible();
    await expect(page.getByRole('switch', { name: 'Hide from screen sharing' })).toHaveCount(0);
  });

  test('is on until an open vault says otherwise, and on again at the next lock', async () => {
    const page = await atSecurity();
    const platform = await one.app.evaluate(() => process.platform);
    await beOn('win32');
    await page.keyboard.press('Control+l');
    await lockScreen(page).waitFor();
    expect(await isHidden()).toEqual([true]);
    await atSecurity();
    await page.getByRole('switch', { name: 'Hide from screen sharing' }).click();
    await expect.poll(isHidden).toEqual([false]);
    await page.keyboard.press('Control+l');
    await lockScreen(page).waitFor();
    expect(await isHidden()).toEqual([true]);
    await atSecurity();
    await expect.poll(isHidden).toEqual([false]);
    await page.getByRole('switch', { name: 'Hide from screen sharing' }).click();
    await expect.poll(isHidden).toEqual([true]);
    await page.keyboard.press('Control+l');
    await beOn(platform);
  });
});
