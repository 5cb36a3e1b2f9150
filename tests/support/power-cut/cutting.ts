import type { DayKey } from '#shared/calendar/day-key';
import { afterPowerCut, aMoment } from './block-layer.ts';
import { type DiskImage, emptyDisk, type Random } from './disk-events.ts';
import { type Held, holds, spend, type Step } from './evening.ts';
import { machineOnDisk } from './machine-on-disk.ts';
import { onDisk } from './laid-out.ts';
import { type Lies, record } from './recorded-disk.ts';

const day = '2026-11-19' as DayKey;
const at = { ms: Date.parse('2026-11-19T22:45:00Z'), offset: -300 };

const nothing: Held = { words: null, passphrase: '', backups: [] };

/** An evening on a disk that notes everything. The first makes the vault. */
const eveningOn = (image: DiskImage, start: Held, next: string, wishes: number, random: Random, lies: Lies) =>
  onDisk(image, async (root) => {
    const recording = record(root, image, lies);
    const machine = machineOnDisk(root, at);
    const steps: Step[] = [];
    try {
      if (start.words === null) {
        await machine.api.prepare(next);
        const header = await machine.api.settle(true);
        const askedAt = recording.events.length;
        await machine.vault.writeHeader(header);
        const made = { what: 'a vault', askedAt, acknowledgedAt: recording.events.length };
        steps.push({ ...made, ...(await holds(machine, day, next)) });
      } else {
        const opened = await machine.open({ passphrase: start.passphrase });
        if (opened?.ok !== true) throw new Error(`Didn't open for another evening: ${JSON.stringify(opened)}`);
      }
      const passphrases = [start.words === null ? next : start.passphrase, next] as const;
      const { events } = recording;
      steps.push(...(await spend(machine, { day, random, wishes, events, passphrases })));
      return { events, steps };
    } finally {
      recording.end();
      await machine.end();
    }
  });

/** What may be there after a cut when `moment` events had happened: what was acknowledged, or that and what was asked. */
const mayHold = (start: Held, steps: readonly Step[], moment: number) => {
  const done = steps.findLastIndex(({ acknowledgedAt }) => acknowledgedAt <= moment);
  const under = steps[done + 1];
  return { kept: steps[done] ?? start, asked: under !== undefined && under.askedAt < moment ? under : null };
};

/** Opens what a cut left. Null when it holds to what was acknowledged, and what is wrong otherwise. */
const openAfter = (image: DiskImage, kept: Held, asked: Step | null) =>
  onDisk(image, async (root): Promise<Held | string> => {
    const fine = asked === null ? [kept] : [kept, asked];
    for (const passphrase of new Set(fine.map((one) => one.passphrase))) {
      const machine = machineOnDisk(root, at);
      try {
        const opened = await machine.open({ passphrase });
        if (opened === null) {
          if (kept.words === null) return kept;
          return 'There is no vault';
        }
        if (!opened.ok) {
          if (opened.error.type === 'wrong-passphrase') continue;
          return `It doesn't open: ${JSON.stringify(opened.error)}`;
        }
        if (opened.value.readOnly !== null) return `It opens to be read only: ${opened.value.readOnly}`;
        const found = await holds(machine, day, passphrase);
        if (!fine.some(({ words }) => words === found.words)) return 'Acknowledged words are not there';
        const missing = kept.backups.filter((name) => !found.backups.includes(name));
        // A newer backup may just have taken the place of an older one.
        if (missing.some((name) => asked === null || asked.backups.includes(name)))
          return `Not there: ${missing.join()}`;
        const trial = await machine.api.tryRestore();
        if (found.backups.length > 0 && !(trial.ok && trial.value?.matched === true)) {
          return `The newest backup doesn't open: ${JSON.stringify(trial)}`;
        }
        return found;
      } finally {
        await machine.end();
      }
    }
    return 'No passphrase of that evening opens it';
  });

export interface Cutting {
  readonly evenings: number;
  readonly cutsAnEvening: number;
  readonly wishes: number;
  readonly random: Random;
  readonly lies?: Lies;
}

/** Spends evenings on a simulated disk, each on what a power cut left of the one before. Returns what was lost in which cut. */
export const powerCuts = async (
  cutting: Cutting,
): Promise<{ readonly cuts: number; readonly lost: readonly string[] }> => {
  const { random, lies = 'none' } = cutting;
  let image = emptyDisk;
  let held = nothing;
  let cuts = 0;
  const lost: string[] = [];
  for (let evening = 1; evening <= cutting.evenings; evening += 1) {
    const next = `porch violin ferry ${evening}`;
    const { events, steps } = await eveningOn(image, held, next, cutting.wishes, random, lies);
    let survivor: { readonly image: DiskImage; readonly held: Held } | null = null;
    for (let cut = 0; cut < cutting.cutsAnEvening; cut += 1) {
      const moment = aMoment(events, random);
      const left = afterPowerCut(image, events.slice(0, moment), random);
      const { kept, asked } = mayHold(held, steps, moment);
      const found = await openAfter(left, kept, asked);
      cuts += 1;
      if (typeof found === 'string')
        lost.push(`evening ${evening}, event ${moment}, in ${asked?.what ?? 'no hurry'}: ${found}`);
      else if (found.words !== null) survivor = { image: left, held: found };
    }
    if (survivor === null) continue;
    ({ image, held } = survivor);
  }
  return { cuts, lost };
};
