import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/aftershift.ts';
import { startCanary } from '../support/canary-server.ts';
import { canSeeSockets, processTree, socketsOutward } from '../support/open-sockets.ts';
import { beginWriting, goTo, openEntry, passphrase, saved, unlock } from '../support/person.ts';
import { seedVault } from '../support/seeded-vault.ts';
import { atCheckIn, sharedApp } from '../support/shared-app.ts';
import { allItHeard, at, tryEveryWayOut, tryEveryWayOutOfWorker } from '../support/trying-out.ts';

const one = sharedApp(async (profile) => {
  await seedVault(profile, passphrase, []);
  return {};
});

/** The stand-in for Electron serves app://bundle under a name that only this computer answers. */
const ours = /^(?:app:\/\/(?:bundle|cover)\/|https:\/\/(?:bundle|cover)\.app\.localhost\/|blob:|data:)/;

/** Every request that the window and its workers begin from now on, and every window that opens. */
const watch = (page: Page) => {
  const seen: string[] = [];
  page.context().on('request', (request) => seen.push(request.url()));
  page.context().on('page', () => seen.push('a second window'));
  page.on('websocket', (socket) => seen.push(socket.url()));
  return { notOurs: () => seen.filter((url) => !ours.test(url)), count: () => seen.length };
};

const processesOfTheApp = () => processTree(one.app.process().pid ?? 0);

test('a whole evening asks for nothing that is not ours', async () => {
  const { app, page } = one;
  const requests = watch(page);
  const fromMain = await app.evaluateHandle(({ session }) => {
    const seen: string[] = [];
    session.defaultSession.webRequest.onCompleted(({ url }) => seen.push(url));
    session.defaultSession.webRequest.onErrorOccurred(({ url }) => seen.push(url));
    return seen;
  });
  await atCheckIn(one);
  await page.keyboard.press('7');
  await beginWriting(page);
  await page.keyboard.type('See https://example.com/ and mail heron@example.com.');
  await saved(page);
  await openEntry(page, /^See https/);
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'This entry' }).press('End');
  await page.keyboard.type(' http://example.com/picture.png ');
  await saved(page);
  await goTo(page, 'Trends');
  await page.getByRole('button', { name: 'Table' }).click();
  await goTo(page, 'Settings');
  await page.keyboard.press('F1');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await atCheckIn(one);
  await page.getByRole('button', { name: 'Too tired' }).click();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'The day is shut.' }).waitFor({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await unlock(page);

  expect(requests.count()).toBeGreaterThan(3);
  expect(requests.notOurs()).toEqual([]);
  expect((await fromMain.jsonValue()).filter((url) => !ours.test(url))).toEqual([]);
});

test('no process of the app has a socket that leads out of this computer', async () => {
  test.skip(!canSeeSockets, 'Only Linux tells which sockets a process has.');
  const control = createSocket('udp4');
  control.bind(0);
  await once(control, 'listening');
  expect(await socketsOutward([process.pid])).toHaveLength(1);
  control.close();
  await atCheckIn(one);
  const pids = await processesOfTheApp();
  expect(pids.length).toBeGreaterThan(2);
  expect(await socketsOutward(pids)).toEqual([]);
});

test('nothing pasted into a page is fetched', async () => {
  const { page } = one;
  const canary = await startCanary();
  const requests = watch(page);
  await atCheckIn(one);
  await beginWriting(page);
  await page.evaluate((http) => {
    const data = new DataTransfer();
    const html = `<p>pasted <img src="${http}/img"><a href="${http}/a">words</a> <iframe src="${http}/frame"></iframe></p>`;
    data.setData(
      'text/html',
      `${html}<style>@import url(${http}/css)</style><p style="background:url(${http}/bg)">end</p>`,
    );
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, at(canary, 'pasted').http);
  await expect(page.getByRole('textbox', { name: 'Tonight’s entry' })).toContainText('pasted words');
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
  expect(await allItHeard(page, canary)).toEqual([]);
  expect(requests.notOurs()).toEqual([]);
  await canary.close();
});

test('no way out of the page or of a worker reaches anyone', async () => {
  const { page } = one;
  const canary = await startCanary();
  await atCheckIn(one);
  await tryEveryWayOut(page, (way) => at(canary, way));
  const worker = page.workers().find((one) => one.url().includes('vault.worker'));
  expect(worker).toBeDefined();
  if (worker !== undefined) await tryEveryWayOutOfWorker(worker, (way) => at(canary, `${way} in a worker`));
  expect(await allItHeard(page, canary)).toEqual([]);
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  await canary.close();
});

test('and neither does one when the page’s own policy is out of the way', async () => {
  const { page } = one;
  const canary = await startCanary();
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  await atCheckIn(one);
  await tryEveryWayOut(page, (way) => at(canary, way));
  expect(await allItHeard(page, canary)).toEqual([]);
  // Nor is the local network asked for names: that would take a socket of multicast DNS, on port 5353.
  const sockets = canSeeSockets ? await socketsOutward(await processesOfTheApp()) : [];
  expect(sockets.filter((socket) => socket.includes(':14E9 '))).toEqual([]);
  await session.send('Page.setBypassCSP', { enabled: false });
  await page.reload();
  await canary.close();
});

test('the page has no peer connections', async () => {
  const { page } = one;
  const names = ['RTCPeerConnection', 'webkitRTCPeerConnection'];
  expect(await page.evaluate((all) => all.filter((name) => name in window), names)).toEqual([]);
});
