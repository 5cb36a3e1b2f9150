import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { passphrase } from '../support/person.ts';
import { type SeedRecord, seedVault } from '../support/seeded-vault.ts';
import type { Measure } from './figures.ts';
import { inventedEvenings } from '../support/invented-evenings.ts';
import { measureFirstFinding } from './first-finding.ts';
import { longJournal, longPage } from './long-journal.ts';
import { measureAppending } from './appending.ts';
import { today } from './many-words.ts';
import { measureReading } from './reading.ts';
import { measureSaving } from './saving.ts';
import { measureSealing } from './sealing.ts';
import { measureTyping } from './typing.ts';
import { measureUnlocking } from './unlocking.ts';

export interface Report {
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string };
  readonly rounds: number;
  readonly note: string;
  readonly measures: readonly Measure[];
}

const words = 2000;
const fiveYears = 5 * 365;

const withVault = async (
  records: readonly SeedRecord[],
  run: (profile: string) => Promise<readonly Measure[]>,
): Promise<readonly Measure[]> => {
  const profile = await mkdtemp(join(tmpdir(), 'aftershift-bench-'));
  await seedVault(profile, passphrase, records);
  const measures = await run(profile);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  return measures;
};

/** Measures the built app in `folder`, round by round with its peers. */
export const runBench = async (folder: string, rounds: number): Promise<Report> => {
  const measures: Measure[] = [...(await measureAppending(rounds))];
  measures.push(...(await withVault([], (profile) => measureSealing(folder, profile, rounds))));
  measures.push(...(await withVault([], (profile) => measureReading(folder, profile, rounds))));
  const evenings = inventedEvenings(today, fiveYears);
  const finding = (profile: string) => measureFirstFinding(folder, profile, evenings, rounds);
  measures.push(...(await withVault(evenings, finding)));
  for (const entries of [1000, 10_000, 50_000]) {
    const unlocking = (profile: string) => measureUnlocking(folder, profile, entries, rounds);
    measures.push(...(await withVault(longJournal(entries), unlocking)));
  }
  measures.push(...(await withVault(longJournal(1000), (profile) => measureSaving(folder, profile, rounds))));
  const typing = (profile: string) => measureTyping(folder, profile, words, rounds);
  measures.push(...(await withVault([...longJournal(200), longPage(words)], typing)));
  const [cpu] = cpus();
  return {
    machine: { cpu: cpu?.model ?? 'unknown', cores: cpus().length, node: process.version },
    rounds,
    note: 'Medians over interleaved rounds. Unlocking includes Argon2id at the cheapest parameters a vault may have; a vault made by the app takes about a second longer, on purpose.',
    measures,
  };
};
