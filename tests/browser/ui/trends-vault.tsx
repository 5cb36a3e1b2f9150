import type { ReactNode } from 'react';
import { addDays, type DayKey } from '#shared/calendar/day-key';
import { newCheckIn, noReadings, type Readings } from '#shared/journal/check-in';
import { newEntry } from '#shared/journal/entry';
import type { Flag, Want } from '#shared/journal/flag';
import { defaultSettings } from '#shared/journal/settings';
import type { JournalRecord } from '#shared/journal/stored';
import { trendState } from '#shared/reading/leans/trend-state';
import type { Evidence, EvidenceKind } from '#shared/reading/distance/evidence';
import { newRecordId, type RecordId } from '#shared/vault/record-id';
import type { App } from '../../../renderer/app/app-context.ts';
import { createDrafts } from '../../../renderer/app/drafts.ts';
import { machineTimer } from '../../../renderer/platform/timer.ts';
import type { VaultClient } from '../../../renderer/vault/client.ts';
import type { VaultApi } from '../../../renderer/vault/vault-api.ts';
import { createRandom } from '../../../renderer/vault/webcrypto.ts';
import type { Change } from '../../../renderer/workers/vault/change.ts';
import type { CommandContext } from '../../../renderer/workers/vault/commands/evening.ts';
import { sayWant } from '../../../renderer/workers/vault/commands/flags.ts';
import { createHoldings } from '../../../renderer/workers/vault/holdings.ts';
import { flagOver } from '../../../renderer/workers/vault/queries/flags.ts';
import type { TrendSources } from '../../../renderer/workers/vault/queries/trends/sources.ts';
import { createTrendsApi } from '../../../renderer/workers/vault/trends-api.ts';
import { readingOf } from '../../support/made-reading.ts';
import { inApp } from './in-app.tsx';

export const today = '2026-11-19' as DayKey;
export const ago = (days: number): DayKey => addDays(today, -days);

/** What is counted in words here: by phrase, so that a test can say what it means to find. */
export type Counted = readonly (readonly [words: string, kind: EvidenceKind])[];

const evidenceIn = (text: string, counted: Counted): readonly Evidence[] =>
  counted.flatMap(([words, kind]) => {
    const start = text.indexOf(words);
    const id = words.replaceAll(' ', '-');
    return start === -1 ? [] : [{ start, end: start + words.length, kind, id, why: `says “${words}”` }];
  });

const instant = (day: DayKey) => ({ ms: Date.parse(`${day}T17:45:00Z`), offset: 0 });

/** Records in memory behind the real queries and commands of Trends; what words and evenings come to is the test's. */
export const trendsVault = (counted: Counted = [], sources: Partial<TrendSources> = {}) => {
  const random = createRandom();
  const holdings = createHoldings();
  const listeners = new Set<() => void>();
  const went: (readonly [place: string, at: string | undefined])[] = [];
  const newId = (): RecordId => newRecordId(random);
  const settle = (changes: readonly Change[]): void => {
    for (const change of changes) {
      if ('drop' in change) holdings.drop(change.drop);
      else holdings.put({ id: change.put, rev: 1, record: change.record, by: null });
    }
    for (const listener of listeners) listener();
  };
  const saved = { ok: true, value: { at: instant(today) } } as const;
  const run = async (command: (context: CommandContext) => readonly Change[]): Promise<typeof saved> => {
    settle(command({ holdings, now: instant(today), newId }));
    return saved;
  };
  const put = (record: JournalRecord, id = newId()): RecordId => {
    holdings.put({ id, rev: 1, record, by: null });
    return id;
  };
  const api = createTrendsApi({
    holdings: () => holdings,
    run,
    catchUp: async () => undefined,
    sources: {
      trendState,
      relationsOf: () => [],
      readingsOf: (held) =>
        new Map(
          held.all('entry').map(({ id, record }) => [id, { index: 0.7, evidence: evidenceIn(record.text, counted) }]),
        ),
      indexWithout: (_text, leftOut) => Math.max(0.4, 0.7 - leftOut.length * 0.1),
      ...sources,
    },
  });
  let settings = defaultSettings;
  const client: VaultClient = {
    api: {
      ...api,
      flagOver: async (about: Flag['about']) => flagOver(holdings, about),
      sayWant: (id: RecordId, entry: RecordId | null, want: Want | null) =>
        run((context) => sayWant(context, id, entry, want)),
      readingProgress: async () => null,
      saveSettings: async (changed: object) => {
        settings = { ...settings, ...changed };
        return saved;
      },
    } as unknown as VaultClient['api'],
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    whileAlive: (answer) => Promise.resolve(answer),
    terminate: () => undefined,
  };

  const mark = (day: DayKey, readings: Partial<Readings>): void => {
    put(newCheckIn(day, instant(day), { ...noReadings, ...readings }));
  };
  const write = (day: DayKey, text: string, feelingWords = 1): RecordId => {
    const entry = put({ ...newEntry(day, instant(day), null), text });
    const words = text.split(/\s+/u).length;
    put(readingOf(entry, { words, feelingWords }));
    return entry;
  };
  const screen = (view: ReactNode, changed: Partial<App> = {}, answers: Partial<VaultApi> = {}): ReactNode => {
    const vault = { ...client, api: { ...client.api, ...answers } as unknown as VaultClient['api'] };
    const app = {
      today,
      settings,
      at: null,
      clock: { now: () => instant(today) },
      drafts: createDrafts({ timer: machineTimer }),
      go: (...to: [string, string?]) => went.push([to[0], to[1]]),
      showHelp: () => went.push(['help', undefined]),
      ...changed,
    };
    return inApp(vault, app, view);
  };
  return { holdings, api, mark, write, put, run, screen, went };
};
