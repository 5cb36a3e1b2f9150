import { createSocket } from 'node:dgram';
import { expect, type Page, type Worker } from '@playwright/test';
import type { CanaryServer } from './canary-server.ts';
import { loadingElements, type Target, type WayOut, waysOut, waysOutOfWorkers } from './ways-out.ts';

/** The canary's address, with the way's name in it; `host` when it is to be asked for by a name. */
export const at = ({ port }: Pick<CanaryServer, 'port'>, way: string, host = '127.0.0.1'): Target => {
  const hostPort = `${host}:${port}`;
  const path = encodeURIComponent(way);
  return { http: `http://${hostPort}/${path}`, ws: `ws://${hostPort}/${path}`, hostPort };
};

export type WayName = keyof typeof loadingElements | keyof typeof waysOut;

const isElement = (way: WayName): way is keyof typeof loadingElements => way in loadingElements;

/** Tries one way. A refusal may come as a throw, a rejection or never: what counts is what a listener hears. */
export const tryWayOut = async (page: Page, way: WayName, target: Target): Promise<void> => {
  if (!isElement(way)) {
    const run: WayOut = waysOut[way];
    void page.evaluate(run, target).catch(() => null);
    await page.evaluate(() => null).catch(() => null);
    return;
  }
  const [name, attributes] = loadingElements[way];
  const filled = Object.entries(attributes).map(([key, value]) => [key, value.replace('HTTP', target.http)] as const);
  await page.evaluate(
    ([tag, pairs]) => {
      const made = document.createElement(tag);
      for (const [key, value] of pairs) made.setAttribute(key, value);
      // An icon and a manifest count in the head only.
      (tag === 'link' ? document.head : document.body).append(made);
    },
    [name, filled] as const,
  );
};

const allWays = [...Object.keys(loadingElements), ...Object.keys(waysOut)] as readonly WayName[];

export const tryEveryWayOut = async (page: Page, target: (way: string) => Target): Promise<void> => {
  for (const way of allWays) await tryWayOut(page, way, target(way));
};

export const tryEveryWayOutOfWorker = async (worker: Worker, target: (way: string) => Target): Promise<void> => {
  for (const [way, run] of Object.entries<WayOut>(waysOutOfWorkers)) {
    void worker.evaluate(run, target(way)).catch(() => null);
    await worker.evaluate(() => null);
  }
};

/** Long enough for a connection of this machine to itself; then the canary proves that it was awake all the time. */
export const allItHeard = async (page: Page, canary: CanaryServer): Promise<readonly string[]> => {
  await page.waitForTimeout(2500);
  const before = canary.heard();
  await fetch(at(canary, 'are you there').http);
  const socket = createSocket('udp4');
  socket.send('word', canary.port, '127.0.0.1');
  await expect
    .poll(() => canary.heard().slice(before.length).toSorted())
    .toEqual(['GET /are%20you%20there HTTP/1.1', 'a packet of 4 bytes']);
  socket.close();
  return before;
};
