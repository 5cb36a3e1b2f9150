import { describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { leaveRoomFor } from '../../support/full-disk.ts';
import { repeatable } from '../../support/invented-evenings.ts';
import { emptyDisk } from '../../support/power-cut/disk-events.ts';
import { onDisk } from '../../support/power-cut/laid-out.ts';
import { fullBox, fullEvening } from '../../support/filling-up.ts';

// The disk is full in the way that every program meets it: the call that doesn't fit writes what does, and then says
// ENOSPC. Where the disk can really be made small, tests/e2e/disk.spec.ts shows what a person sees of it.
vi.mock('node:fs/promises', async (original) => {
  const { limitedFs } = await import('../../support/full-disk.ts');
  return limitedFs(await original());
});

const { isLong, seed } = inject('faults');
const wishes = isLong ? 300 : 20;

describe('a disk that fills up in the middle of', () => {
  test(`each of ${wishes} things asked of a vault: it says so, loses nothing, and all is done once there is room`, async () => {
    onTestFinished(() => leaveRoomFor());
    const { refused, wrong } = await onDisk(emptyDisk, (root) => fullEvening(root, wishes, repeatable(seed)));
    expect(wrong).toEqual([]);
    // Few things fit on a full disk: a page put into the trash that isn't there is one.
    expect(Object.values(refused).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(wishes);
    expect(refused).toHaveProperty('another passphrase');
  });

  test('a quick note leaves no half of it in the box, and the same note goes in once there is room', async () => {
    onTestFinished(() => leaveRoomFor());
    expect(await onDisk(emptyDisk, (root) => fullBox(root, isLong ? 100 : 20, repeatable(seed)))).toEqual([]);
  });
});
