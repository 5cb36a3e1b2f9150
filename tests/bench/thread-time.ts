import type { Page } from '@playwright/test';

/** Of Chromium's trace, what is read here. `tdur` is in µs, and counts only what the thread itself ran. */
interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const isTask = ({ ph, name }: TraceEvent): boolean => ph === 'X' && name.endsWith('RunTask');

/**
 * The longest task of the page's thread while `work` is done, in ms of the thread's own time: what other programs took of
 * the core is not in it, so a busy machine tells the same as a quiet one.
 * @throws where the trace holds no task of that thread
 */
export const longestOwnTask = async (page: Page, work: () => Promise<unknown>): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  await work();
  const isComplete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await isComplete;
  await session.detach();
  const threads = new Set(
    events
      .filter(({ ph, name, args }) => ph === 'M' && name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const own = events.filter((event) => isTask(event) && threads.has(`${event.pid} ${event.tid}`));
  if (own.length === 0) throw new Error('The trace holds no task of the page’s thread');
  return own.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;
};
