import { describe, expect, test } from 'vitest';
import { idleMinutes } from '#shared/ipc/preferences';
import { createIdle } from '../../../renderer/app/idle.ts';
import { handTurned } from '../editor/hand-turned.ts';

const minute = 60_000;

const quietRoom = (minutes: number) => {
  const hand = handTurned();
  const events: string[] = [];
  const idle = createIdle(hand, {
    minutes,
    onWarn: () => events.push('warn'),
    onBack: () => events.push('back'),
    onIdle: () => events.push('lock'),
  });
  return { ...hand, idle, events };
};

describe('stepping away', () => {
  test.each(idleMinutes)('for %i minutes locks, and says so twenty seconds before', async (minutes) => {
    const { pass, events } = quietRoom(minutes);
    await pass(minutes * minute - 20_001);
    expect(events).toEqual([]);
    await pass(1);
    expect(events).toEqual(['warn']);
    await pass(19_999);
    expect(events).toEqual(['warn']);
    await pass(1);
    expect(events).toEqual(['warn', 'lock']);
  });

  test('never locks while someone writes, however slowly', async () => {
    const { idle, pass, events } = quietRoom(5);
    for (let key = 0; key < 100; key += 1) {
      await pass(4 * minute);
      idle.active();
    }
    expect(events).toEqual([]);
  });

  test('and coming back in time takes the warning away and begins the count anew', async () => {
    const { idle, pass, events } = quietRoom(5);
    await pass(5 * minute - 1);
    idle.active();
    expect(events).toEqual(['warn', 'back']);
    idle.active();
    expect(events).toEqual(['warn', 'back']);
    await pass(5 * minute - 20_001);
    expect(events).toEqual(['warn', 'back']);
    await pass(20_001);
    expect(events).toEqual(['warn', 'back', 'warn', 'lock']);
  });

  test('locks once, and not at all after the vault is gone from the screen', async () => {
    const once = quietRoom(1);
    await once.pass(10 * minute);
    expect(once.events).toEqual(['warn', 'lock']);
    const gone = quietRoom(1);
    gone.idle.dispose();
    await gone.pass(10 * minute);
    expect(gone.events).toEqual([]);
    expect(gone.pending()).toBe(0);
  });
});
