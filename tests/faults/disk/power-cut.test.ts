import { describe, expect, inject, test, vi } from 'vitest';
import { repeatable } from '../../support/invented-evenings.ts';
import { powerCuts } from '../../support/power-cut/cutting.ts';
import { cutsAfterKill, logCuts } from '../../support/power-cut/cutting-the-log.ts';
import { noteCuts } from '../../support/power-cut/cutting-notes.ts';

// Simulated: the real disk is written to, and beside it every write, cut, flush, renaming and removal is noted in its
// order. A power cut at any moment is then played on the notes: what was flushed before it is there; each page of 4 KiB
// that was not may be there, be missing or be torn between sectors of 512 bytes; each change of a name in a folder that
// was not flushed may have come to pass or not, one without the other. What is left is laid out as a disk and opened.
vi.mock('node:fs/promises', async (original) => {
  const { recordingFs } = await import('../../support/power-cut/recorded-disk.ts');
  return recordingFs(await original());
});

const { isLong, seed } = inject('faults');
const evenings = isLong ? 5 : 2;
const cutsAnEvening = isLong ? 10 : 4;
const [small, large, notes, killed] = isLong ? [200, 40, 50, 50] : [30, 4, 10, 10];

describe('power cuts, on a simulated block layer that drops, tears and reorders what was not flushed', () => {
  test(`${evenings * cutsAnEvening} of a whole vault: nothing acknowledged is lost, and it opens`, async () => {
    const wishes = isLong ? 40 : 12;
    const { cuts, lost } = await powerCuts({ evenings, cutsAnEvening, wishes, random: repeatable(seed) });
    expect(lost).toEqual([]);
    expect(cuts).toBe(evenings * cutsAnEvening);
  });

  test(`${small} of the log alone, in frames of every size: what was under way costs at most itself`, async () => {
    expect(await logCuts({ frames: isLong ? 200 : 60, cuts: small, large: false }, repeatable(seed))).toEqual([]);
  });

  test(`${large} of a log that begins new files and drops old ones: it has no gap`, async () => {
    expect(await logCuts({ frames: 50, cuts: large, large: true }, repeatable(seed))).toEqual([]);
  });

  test(`${killed} after a kill had left a frame written and not flushed: what follows on it is not lost`, async () => {
    expect(await cutsAfterKill(killed, repeatable(seed))).toEqual([]);
  });

  test(`${notes} of the drop box: every note that was said to be down is there, whole`, async () => {
    expect(await noteCuts(notes, repeatable(seed))).toEqual([]);
  });

  test.each(['about files', 'about folders'] as const)(
    'on a disk that lies %s, saying flushed where nothing was: the same cuts find words lost',
    async (lies) => {
      const { lost } = await powerCuts({ evenings: 1, cutsAnEvening: 12, wishes: 12, random: repeatable(seed), lies });
      expect(lost.length).toBeGreaterThan(0);
    },
  );
});
