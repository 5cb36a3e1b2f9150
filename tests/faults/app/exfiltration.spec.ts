import { createSocket } from 'node:dgram';
import { join } from 'node:path';
import type { Page, Worker } from '@playwright/test';
import { faultsForm } from '../../../build/scripts/faults-form.mjs';
import { expect, launch, test } from '../../support/aftershift.ts';
import { type CanaryServer, startCanary } from '../../support/canary-server.ts';
import { openCarelessBrowser } from '../../support/careless-browser.ts';
import { processTree } from '../../support/open-sockets.ts';
import { passphrase, unlock } from '../../support/person.ts';
import { openQuickNote } from '../../support/quick-note.ts';
import { seedVault } from '../../support/seeded-vault.ts';
import { allItHeard, at, tryEveryWayOut, tryEveryWayOutOfWorker, tryWayOut } from '../../support/trying-out.ts';
import { cannotWatchCalls, watchCalls } from '../../support/watched-calls.ts';
import { type Target, waysOutOfWorkers } from '../../support/ways-out.ts';

/**
 * The ways out that were measured when the walls were chosen, by the names they had then. Those of a worker run in one;
 * a shared worker of one's own is reached from a page by the one way that hands it a script.
 */
const measured = {
  fetch: 'fetch',
  xhr: 'XMLHttpRequest',
  websocket: 'WebSocket',
  eventsource: 'EventSource',
  beacon: 'sendBeacon',
  fetchLater: 'fetchLater',
  img: 'Image',
  cssbg: 'a background',
  cssimport: 'a style sheet that imports',
  linkcss: 'a linked style sheet',
  font: 'FontFace',
  script: 'a script',
  module: 'dynamic import',
  iframe: 'a frame',
  object: 'an object',
  embed: 'an embed',
  video: 'a video',
  prefetch: 'prefetch',
  preload: 'preload',
  modulepreload: 'modulepreload',
  favicon: 'an icon',
  manifest: 'a manifest',
  speculation: 'speculation rules',
  formget: 'form get',
  aping: 'a link that pings',
  windowopen: 'window.open',
  webrtc: 'WebRTC, from a frame that still has it',
  webtransport: 'WebTransport',
  'worker without a policy': { worker: 'fetch' },
  'worker with a policy': { worker: 'importScripts' },
  'blob worker': 'a worker from a blob',
  sharedworker: 'a shared worker from a blob',
  location: 'location.href',
  'meta refresh': 'meta refresh',
} as const;

const { isLong } = faultsForm(process.env);
const all = Object.entries(measured);

const workerOf = async (page: Page, script: string): Promise<Worker> => {
  const [worker] = await Promise.all([
    page.waitForEvent('worker'),
    page.evaluate((address) => void Object.assign(window, { kept: new Worker(address) }), script),
  ]);
  return worker;
};

test(`each of the ${all.length} ways out is one: a browser with nothing closed is heard by every one of them`, async ({
  profile,
}) => {
  test.setTimeout(120_000);
  const { context, url, worker, close } = await openCarelessBrowser(profile);
  const silent = new Map<string, CanaryServer>();
  for (const [name, way] of all) {
    const canary = await startCanary();
    silent.set(name, canary);
    const page = await context.newPage();
    await page.goto(url);
    const target: Target = at(canary, name);
    if (typeof way === 'string') await tryWayOut(page, way, target);
    else {
      const run: (target: Target) => unknown = waysOutOfWorkers[way.worker];
      void (await workerOf(page, worker)).evaluate(run, target).catch(() => null);
    }
    // Some wait until their page stands in front for a moment.
    for (let wait = 0; wait < 15 && canary.heard().length === 0; wait += 1) await page.waitForTimeout(100);
    if (canary.heard().length > 0) await page.close();
  }
  const stillSilent = (): readonly string[] =>
    [...silent].filter(([, canary]) => canary.heard().length === 0).map(([name]) => name);
  await expect.poll(stillSilent, { timeout: 30_000 }).toEqual([]);
  await close();
  for (const canary of silent.values()) await canary.close();
});

/** From the page and from each worker that it has, to an address and to a name. */
const tryAll = async (page: Page, canary: CanaryServer): Promise<void> => {
  for (const host of ['127.0.0.1', 'words.invalid']) {
    for (const worker of page.workers()) {
      await tryEveryWayOutOfWorker(worker, (way) => at(canary, `${way} in a worker`, host));
    }
    await tryEveryWayOut(page, (way) => at(canary, way, host));
  }
};

test(`none of the ${all.length} ways gets a byte out of the journal, its workers or the quick note, with the pages’ policy and without`, async ({
  profile,
}) => {
  test.setTimeout(180_000);
  await seedVault(profile, passphrase, []);
  const { app, page, close } = await launch(profile);
  // A process that is watched call by call is several times slower: the short form goes by the listener alone.
  const why = isLong ? cannotWatchCalls() : 'Only in the long form.';
  test.info().annotations.push({ type: 'calls watched', description: why ?? 'yes' });
  const pids = [process.pid, ...(await processTree(app.process().pid ?? 0))];
  const watched = why === null ? await watchCalls(pids, join(profile, 'calls.txt')) : null;
  const note = await openQuickNote(app);
  await unlock(page);
  expect(page.workers().length).toBeGreaterThan(0);

  for (const withPolicy of [true, false]) {
    for (const shown of [page, note]) {
      if (!withPolicy) {
        const session = await shown.context().newCDPSession(shown);
        await session.send('Page.setBypassCSP', { enabled: true });
        await shown.reload();
        await shown.getByRole('main').waitFor();
        if (shown === page) await unlock(page);
      }
      const canary = await startCanary();
      await tryAll(shown, canary);
      expect.soft(await allItHeard(shown, canary), `${shown.url()}, policy ${withPolicy}`).toEqual([]);
      await canary.close();
      await expect(shown.getByRole('main').first()).toBeVisible();
    }
  }
  expect(app.windows()).toHaveLength(2);

  if (watched !== null) {
    // A datagram's socket that is given an address of documentation: nothing is sent, and the watch must see it.
    const control = createSocket('udp4');
    await new Promise<void>((resolve) => control.connect(53, '192.0.2.1', resolve));
    control.close();
    const seen = await watched();
    expect(seen.filter((call) => call.includes('192.0.2.1'))).not.toEqual([]);
    expect(seen.filter((call) => !call.includes('192.0.2.1'))).toEqual([]);
  }
  await close();
});
