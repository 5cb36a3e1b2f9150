import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { passphrase } from '../support/person.ts';
import { type SeedRecord, seedVault } from '../support/seeded-vault.ts';
import type { Measure } from './figures.ts';
import { guardedPages } from './guarded-pages.ts';
import { measureGuarding } from './guarding.ts';
import { inventedEvenings } from '../support/invented-evenings.ts';
import { measureFirstFinding } from './first-finding.ts';
import { longJournal, longPage } from './long-journal.ts';
import { measureAppending } from './appending.ts';
import { today } from './many-words.ts';
import { measurePasting } from './pasting.ts';
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

type Part = (folder: string, rounds: number) => Promise<readonly Measure[]>;

/** What can be measured by itself. */
const parts: Readonly<Record<string, Part>> = {
  appending: (_, rounds) => measureAppending(rounds),
  sealing: (folder, rounds) => withVault([], (profile) => measureSealing(folder, profile, rounds)),
  reading: (folder, rounds) => withVault([], (profile) => measureReading(folder, profile, rounds)),
  finding: (folder, rounds) => {
    const evenings = inventedEvenings(today, fiveYears);
    return withVault(evenings, (profile) => measureFirstFinding(folder, profile, evenings, rounds));
  },
  unlocking: async (folder, rounds) => {
    const measures: Measure[] = [];
    for (const entries of [1000, 10_000, 50_000]) {
      const unlocking = (profile: string) => measureUnlocking(folder, profile, entries, rounds);
      measures.push(...(await withVault(longJournal(entries), unlocking)));
    }
    return measures;
  },
  saving: (folder, rounds) => withVault(longJournal(1000), (profile) => measureSaving(folder, profile, rounds)),
  typing: (folder, rounds) =>
    withVault([...longJournal(200), longPage(words)], (profile) => measureTyping(folder, profile, words, rounds)),
  guarding: async (folder, rounds) => {
    const pages = await guardedPages(words);
    return withVault(pages.records(true), (on) =>
      withVault(pages.records(false), (off) => measureGuarding(folder, [on, off], words, pages, rounds)),
    );
  },
  pasting: async (folder, rounds) => {
    const pages = await guardedPages(200);
    return withVault(pages.records(true), (on) =>
      withVault(pages.records(false), (off) => measurePasting(folder, [on, off], rounds)),
    );
  },
};

/** Measures the built app in `folder`, round by round with its peers: all of it, or the parts that are named. */
export const runBench = async (folder: string, rounds: number, asked: readonly string[]): Promise<Report> => {
  const measures: Measure[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (asked.length === 0 || asked.includes(name)) measures.push(...(await part(folder, rounds)));
  }
  const [cpu] = cpus();
  return {
    machine: { cpu: cpu?.model ?? 'unknown', cores: cpus().length, node: process.version },
    rounds,
    note: 'Medians over interleaved rounds. Unlocking includes Argon2id at the cheapest parameters a vault may have; a vault made by the app takes about a second longer, on purpose.',
    measures,
  };
};
