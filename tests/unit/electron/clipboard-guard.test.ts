import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClipboardGuard } from '../../../electron/services/clipboard-guard.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const aClipboard = () => {
  let text = '';
  const put = (next: string): void => {
    text = next;
  };
  return { put, now: () => text, guard: createClipboardGuard({ readText: async () => text, clear: () => put('') }) };
};

describe('what was copied from the journal', () => {
  test('is gone from the clipboard a minute later', async () => {
    const { put, now, guard } = aClipboard();
    put('The oven door was open again.');
    await guard.copied();
    await vi.advanceTimersByTimeAsync(59_999);
    expect(now()).toBe('The oven door was open again.');
    await vi.advanceTimersByTimeAsync(1);
    expect(now()).toBe('');
  });

  test('has its minute from the last copy on', async () => {
    const { put, now, guard } = aClipboard();
    put('one');
    await guard.copied();
    await vi.advanceTimersByTimeAsync(50_000);
    put('two');
    await guard.copied();
    await vi.advanceTimersByTimeAsync(50_000);
    expect(now()).toBe('two');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(now()).toBe('');
  });

  test('goes at once when the window is hidden for an emergency', async () => {
    const { put, now, guard } = aClipboard();
    put('ours');
    // In the same breath.
    void guard.copied();
    await guard.clearOurs();
    expect(now()).toBe('');
  });

  test('that another program has put something over is left alone', async () => {
    const { put, now, guard } = aClipboard();
    put('theirs, from before');
    await guard.clearOurs();
    expect(now()).toBe('theirs, from before');
    put('ours');
    await guard.copied();
    put('theirs');
    await guard.clearOurs();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(now()).toBe('theirs');
  });
});
