import type { ElectronApplication } from '@playwright/test';
import { readdir } from 'node:fs/promises';
import { defaultSettings } from '#shared/journal/settings';
import { expect, launch, test } from '../support/aftershift.ts';
import { heapOf } from '../support/heap.ts';
import { entryOn } from '../support/made-records.ts';
import {
  beginWriting,
  goTo,
  lockScreen,
  openEntry,
  passphrase,
  putOnPaper,
  tonight,
  typeNewPassphrase,
  unlock,
} from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { atCheckIn, sharedApp } from '../support/shared-app.ts';

const clock = '2026-11-19T18:00:00Z';
const contact = { name: 'Ottoline', number: '555 0147', note: 'Sister. Up late anyway.' };
const records = [
  entryOn('2026-11-18', 'Wintergreen on the stairs again.'),
  { record: { ...defaultSettings, contacts: [contact] } },
];

const clickMenu = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.click(), id);

test('the menu’s Help opens the sheet before there is a vault', async ({ aftershift: { app, page } }) => {
  await page.getByRole('button', { name: 'Make the vault' }).waitFor();
  await clickMenu(app, 'help');
  await expect(page.getByRole('dialog')).toContainText('988 Suicide and Crisis Lifeline');
});

test.describe('a locked window', () => {
  const one = sharedApp(async (profile) => {
    await seedVault(profile, passphrase, records);
    return { clock };
  });
  const places = () => one.page.getByRole('navigation', { name: 'Places' });

  const showsNothing = async (): Promise<void> => {
    await lockScreen(one.page).waitFor();
    await expect(places()).toBeHidden();
    await expect(one.page.getByText(/Wintergreen|Ottoline|Marigold/)).toHaveCount(0);
  };

  test('is what Ctrl L, the button and the menu leave behind, from any place', async () => {
    const { app, page } = one;
    const ways = [
      () => page.keyboard.press('Control+l'),
      () => page.getByRole('button', { name: 'Lock now' }).click(),
      () => clickMenu(app, 'lock'),
      () => page.keyboard.press('Control+L'),
    ];
    const from = ['Today', 'Journal', 'Trends', 'Settings'] as const;
    for (const [index, lock] of ways.entries()) {
      await atCheckIn(one);
      await goTo(page, from[index] ?? 'Today');
      await lock();
      await showsNothing();
    }
  });

  test('opens the help sheet from the menu as with F1: national lines, and nobody of one’s own', async () => {
    const { app, page } = one;
    await atCheckIn(one);
    await page.keyboard.press('Control+l');
    await lockScreen(page).waitFor();
    await clickMenu(app, 'help');
    const sheet = page.getByRole('dialog', { name: 'If it’s more than a rough patch' });
    await expect(sheet).toContainText('988 Suicide and Crisis Lifeline');
    await expect(sheet).not.toContainText('Ottoline');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  });

  test('is what the machine’s sleep and its screen lock leave behind', async () => {
    for (const event of ['suspend', 'lock-screen'] as const) {
      await atCheckIn(one);
      await openEntry(one.page, /^Wintergreen/);
      await one.app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event);
      await showsNothing();
      await expect(one.page.getByText('Locked while you were away. What you’d written is safe.')).toBeVisible();
    }
  });

  test('is what a machine finds that fell asleep while the door was opening', async () => {
    const { app, page } = one;
    await atCheckIn(one);
    await page.keyboard.press('Control+l');
    await lockScreen(page).fill(passphrase);
    await page.keyboard.press('Enter');
    await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
    await expect(page.getByRole('progressbar', { name: 'Opening…' })).toBeHidden();
    await showsNothing();
    await unlock(page);
  });

  test('is what a locked desktop leaves behind on Linux, where nobody tells of it', async () => {
    test.skip(process.platform !== 'linux', 'Only Linux has to be asked for its state.');
    await atCheckIn(one);
    await one.app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleState = () => 'locked';
    });
    await showsNothing();
    // It is told once, so that the person can come in while the state still says so.
    await unlock(one.page);
    await expect(places()).toBeVisible();
    await one.app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleState = () => 'active';
    });
  });

  test('has national help lines at F1, and nobody of the person’s own', async () => {
    const { page } = one;
    await atCheckIn(one);
    await page.keyboard.press('F1');
    const sheet = page.getByRole('dialog', { name: 'If it’s more than a rough patch' });
    await expect(sheet.getByRole('listitem').first()).toContainText('Ottoline');
    await expect(sheet).toContainText('Sister. Up late anyway.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+l');
    await lockScreen(page).waitFor();
    await page.keyboard.press('F1');
    await expect(sheet).toContainText('988');
    await expect(sheet).toContainText('911');
    await expect(sheet).not.toContainText(/Ottoline|555 0147|Sister/);
    await expect(sheet.getByRole('button', { name: 'Edit these numbers' })).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(lockScreen(page)).toBeFocused();
  });

  test('has nothing in its memory of what was open', async () => {
    const { page } = one;
    await atCheckIn(one);
    await openEntry(page, /^Wintergreen/);
    await page.getByText('Wintergreen on the stairs again.').first().waitFor();
    expect(await heapOf(page)).toContain('Wintergreen on the stairs again.');
    await page.keyboard.press('Control+l');
    await lockScreen(page).waitFor();
    expect(page.workers()).toEqual([]);
    const left = await heapOf(page);
    expect(left.length).toBeGreaterThan(10_000);
    for (const words of ['Wintergreen', 'Ottoline', passphrase]) expect(left).not.toContain(words);
    // The way back in the window's history leads to a door as well, not to a page that was kept as it stood.
    await page.evaluate(() => history.go(-2));
    await showsNothing();
  });

  test('has nothing left on it of what was just said', async () => {
    const { page } = one;
    await atCheckIn(one);
    await openEntry(page, /^Wintergreen/);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
    const messages = page.getByRole('region', { name: 'Messages' });
    await expect(messages.getByRole('button', { name: 'Dismiss' })).toBeVisible();
    await goTo(page, 'Today');
    await page.getByRole('button', { name: 'Too tired' }).click();
    // The page goes with the lock, so it tells what it sees at the moment the cover stands.
    await messages.evaluate((region) => {
      const look = new MutationObserver(() => {
        if (document.querySelector('nav') === null) console.info(`On the cover: "${region.textContent}"`);
      });
      look.observe(document.body, { childList: true, subtree: true });
    });
    const told = page.waitForEvent('console', (message) => message.text().startsWith('On the cover'));
    await page.keyboard.press('Control+Enter');
    expect((await told).text()).toBe('On the cover: ""');
    await atCheckIn(one);
    await goTo(page, 'Journal');
    await page.getByRole('button', { name: /^Trash/ }).click();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await page.getByText('The trash is empty.').waitFor();
  });
});

test.describe('left alone', () => {
  const minute = 60_000;
  const one = sharedApp(async (profile) => {
    await seedVault(profile, passphrase, records);
    return { clock };
  });
  const warning = () => one.page.getByText('Locking in 20 seconds. Any key keeps it open.');

  test.beforeEach(async () => {
    await lockScreen(one.page).waitFor();
    // Before the door opens, so that the time which counts is the one that can be turned on.
    await one.page.clock.install();
    await unlock(one.page);
  });

  test('it warns at four minutes and forty seconds, and any key or move keeps it open', async () => {
    const { page } = one;
    await page.clock.fastForward(4 * minute + 39_000);
    await expect(warning()).toBeHidden();
    await page.clock.fastForward(1500);
    await expect(warning()).toBeVisible();
    await page.keyboard.press('Shift');
    await expect(warning()).toBeHidden();
    await page.clock.fastForward(4 * minute + 41_000);
    await expect(warning()).toBeVisible();
    await page.mouse.move(400, 300);
    await page.mouse.move(410, 310);
    await expect(warning()).toBeHidden();
    await page.clock.fastForward(4 * minute + 41_000);
    await expect(warning()).toBeVisible();
    await page.clock.fastForward(20_000);
    await lockScreen(page).waitFor();
    await expect(page.getByText('Locked while you were away. What you’d written is safe.')).toBeVisible();
  });

  test('it never locks while someone types, and keeps the draft when it does', async () => {
    const { page } = one;
    await beginWriting(page);
    for (const word of ['Marigold ', 'on ', 'the ', 'stairs ', 'and ', 'no ', 'one ', 'else.']) {
      await page.clock.fastForward(2 * minute);
      await page.keyboard.type(word);
      await expect(warning()).toBeHidden();
    }
    await page.clock.fastForward(4 * minute + 41_000);
    await expect(warning()).toBeVisible();
    await page.clock.fastForward(20_000);
    await lockScreen(page).waitFor();
    await expect(page.getByText('Marigold')).toHaveCount(0);
    await unlock(page);
    await beginWriting(page);
    await expect(tonight(page)).toHaveText('Marigold on the stairs and no one else.');
    await page.keyboard.press('Control+l');
  });

  test('it waits as long as the person chose', async () => {
    const { page } = one;
    await goTo(page, 'Settings');
    await page.getByLabel('Lock when I step away').selectOption('1 minute');
    await page.keyboard.press('Shift');
    await page.clock.fastForward(41_000);
    await expect(warning()).toBeVisible();
    await page.clock.fastForward(20_000);
    await lockScreen(page).waitFor();
    await unlock(page);
    await page.clock.fastForward(61_000);
    await page.clock.fastForward(20_000);
    await lockScreen(page).waitFor();
  });
});

test('a machine that goes down is held up until the words are on the disk and the app has gone', async ({
  profile,
}) => {
  await seedVault(profile, passphrase, []);
  const first = await launch(profile);
  await unlock(first.page);
  await beginWriting(first.page);
  await first.page.keyboard.type('Marigold on the stairs.');
  const gone = first.app.waitForEvent('close');
  const held = await first.app.evaluate(({ powerMonitor }) => {
    let prevented = false;
    // Electron's types leave out the event that its documentation gives this listener.
    const emit = powerMonitor.emit.bind(powerMonitor) as (name: string, event: object) => boolean;
    emit('shutdown', {
      preventDefault: () => {
        prevented = true;
      },
    });
    return prevented;
  });
  expect(held).toBe(true);
  await gone;
  const second = await launch(profile);
  await unlock(second.page);
  await beginWriting(second.page);
  await expect(tonight(second.page)).toHaveText('Marigold on the stairs.');
  await second.close();
});

test('a machine that falls asleep in the first run finds nothing made, and a locked door once the vault is', async ({
  aftershift: { app, page },
  profile,
}) => {
  const sleep = () => app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await typeNewPassphrase(page);
  await sleep();
  await page.getByLabel('Again, to be sure').waitFor();
  await expect(page.getByRole('heading', { name: 'Your recovery code' })).toHaveCount(0);
  expect(await readdir(profile)).not.toContain('vault');
  await typeNewPassphrase(page);
  await putOnPaper(page);
  await sleep();
  await expect(page.getByText('Locked while you were away.')).toBeVisible();
  await unlock(page);
});
