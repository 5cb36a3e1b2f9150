import { afterEach, describe, expect, test, vi } from 'vitest';
import { createLockControl } from '../../../electron/main/lock.ts';
import { settled } from '../editor/hand-turned.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A window that notes what is shown in it and what it is told. */
const aWindow = () => {
  const shown: string[] = [];
  const behind: string[] = [];
  const told: unknown[] = [];
  const webContents = {
    loadURL: async (url: string) => {
      behind.push(...shown.slice(-1));
      shown.push(url);
    },
    navigationHistory: { clear: () => void behind.splice(0) },
    send: (_channel: string, event: unknown) => told.push(event),
  };
  const order: string[] = [];
  let visible = true;
  const window = {
    isDestroyed: () => false,
    isVisible: () => visible,
    hide: () => {
      visible = false;
      order.push('hidden');
    },
    minimize: () => void order.push('minimized'),
    webContents: {
      ...webContents,
      send: (channel: string, event: unknown) => {
        order.push('asked to lock');
        webContents.send(channel, event);
      },
    },
  };
  const show = (): void => {
    visible = true;
  };
  const onLocking = (): void => void order.push('a lock began');
  const onLocked = (): void => void order.push('the page has ended');
  return {
    shown,
    behind,
    told,
    order,
    show,
    lock: createLockControl(window as never, onLocking, onLocked),
  };
};

const detour = 'app://cover/';
const door = 'app://bundle/index.html#lock';

describe('a lock', () => {
  test('asks the page first, and puts a fresh page of another process in its place when it has dropped its keys', async () => {
    const { lock, shown, behind, told } = aWindow();
    lock.lock('suspend');
    expect(told).toEqual([{ type: 'lock', reason: 'suspend' }]);
    expect(shown).toEqual([]);
    lock.finished('lock');
    await settled();
    expect(shown).toEqual([detour, door]);
    // A mouse has a key that goes back; it must find no blank cover behind the door.
    expect(behind).toEqual([]);
  });

  test('of a closed day comes back to the closed day, and one of a locked door changes nothing', async () => {
    const { lock, shown } = aWindow();
    lock.finished('was-locked');
    await settled();
    expect(shown).toEqual([]);
    lock.finished('day-closed');
    await settled();
    expect(shown).toEqual([detour, 'app://bundle/index.html#day-closed']);
  });

  test('does not wait for ever for a page that hangs', async () => {
    vi.useFakeTimers();
    const { lock, shown } = aWindow();
    lock.lock('screen-lock');
    await vi.advanceTimersByTimeAsync(9_999);
    expect(shown).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(shown).toEqual([detour, door]);
  });

  test('that the page began by itself does not wait for ever either, however often it says so', async () => {
    vi.useFakeTimers();
    const { lock, shown, told } = aWindow();
    lock.started();
    await vi.advanceTimersByTimeAsync(9_000);
    lock.started();
    expect(shown).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown).toEqual([detour, door]);
    expect(told).toEqual([]);
  });

  test('that the page began and finished leaves the next page alone', async () => {
    vi.useFakeTimers();
    const { lock, shown } = aWindow();
    lock.started();
    lock.finished('lock');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shown).toEqual([detour, door]);
  });
});

describe('an emergency', () => {
  test('takes the window from the screen before anything is locked or waited for', async () => {
    const { lock, order, shown } = aWindow();
    lock.panic();
    // Before this turn is over: nothing was awaited.
    expect(order).toEqual(['hidden', 'asked to lock', 'a lock began']);
    expect(shown).toEqual([]);
    lock.finished('lock');
    await settled();
    expect(shown).toEqual([detour, door]);
    // Locked, and where it can be found again.
    expect(order.at(-1)).toBe('minimized');
  });

  test('at a locked door hides the window and leaves it where it can be found', async () => {
    const { lock, order, shown } = aWindow();
    lock.panic();
    lock.finished('was-locked');
    await settled();
    expect(shown).toEqual([]);
    expect(order.at(-1)).toBe('minimized');
  });

  test('that the page began hides all the same, and a window that was fetched back stays', async () => {
    const { lock, order, show } = aWindow();
    lock.hide();
    lock.started();
    expect(order).toEqual(['hidden', 'a lock began']);
    show();
    lock.finished('lock');
    await settled();
    expect(order).toEqual(['hidden', 'a lock began', 'the page has ended']);
  });
});

describe('leaving', () => {
  test('goes only once nothing decrypted is left', async () => {
    const { lock, told } = aWindow();
    let gone = 0;
    lock.leave(async () => {
      gone += 1;
      return true;
    });
    expect(told).toEqual([{ type: 'lock', reason: 'quit' }]);
    expect(gone).toBe(0);
    lock.finished('lock');
    await settled();
    expect(gone).toBe(1);
  });

  test('that breaks on the way ends at the locked door, and leaving can be asked for again', async () => {
    const { lock, shown } = aWindow();
    lock.leave(() => Promise.reject(new Error('No dialog to ask with')));
    lock.finished('lock');
    await settled();
    expect(shown).toEqual([detour, door]);
    let gone = false;
    lock.leave(async () => (gone = true));
    lock.finished('was-locked');
    await settled();
    expect(gone).toBe(true);
  });

  test('can be thought better of: the locked door stands there, and leaving can be asked for again', async () => {
    const { lock, shown } = aWindow();
    const answers = [false, true];
    let asked = 0;
    const leave = async (): Promise<boolean> => answers[asked++] ?? true;
    lock.leave(leave);
    lock.finished('lock');
    lock.finished('lock');
    await settled();
    expect(asked).toBe(1);
    expect(shown).toEqual([detour, door]);
    lock.leave(leave);
    lock.finished('was-locked');
    await settled();
    expect(asked).toBe(2);
  });
});
