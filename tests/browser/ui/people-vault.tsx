import type { ReactNode } from 'react';
import { type DayKey, addDays } from '#shared/calendar/day-key';
import { type Alias, newAlias } from '#shared/journal/alias';
import { newEntry } from '#shared/journal/entry';
import { defaultSettings } from '#shared/journal/settings';
import type { JournalRecord } from '#shared/journal/stored';
import type { Instant } from '#shared/kernel/clock';
import type { RecordId } from '#shared/vault/record-id';
import type { App } from '../../../renderer/app/app-context.ts';
import { LeftForms } from '../../../renderer/app/left-forms.tsx';
import { createDrafts } from '../../../renderer/app/drafts.ts';
import { machineTimer } from '../../../renderer/platform/timer.ts';
import { createRandom } from '../../../renderer/vault/webcrypto.ts';
import type { VaultClient } from '../../../renderer/vault/client.ts';
import { createLedgersApi } from '../../../renderer/workers/vault/ledgers-api.ts';
import { trendSources } from '../../../renderer/workers/vault/queries/trends/known-sources.ts';
import { createSupervisionApi } from '../../../renderer/workers/vault/supervision/supervision-api.ts';
import { createSecurityApi } from '../../../renderer/workers/vault/security/security-api.ts';
import { aliasesOf } from '../storage/alias-book.ts';
import { machine } from '../storage/machines.ts';
import { anId } from '../storage/stored-vault.ts';
import { inApp } from './in-app.tsx';

export const today = '2026-11-19' as DayKey;
export const ago = (days: number): DayKey => addDays(today, -days);
export const instant = (day: DayKey): Instant => ({ ms: Date.parse(`${day}T17:45:00Z`), offset: 0 });
const now = { ms: Date.parse('2026-11-19T22:46:00Z'), offset: -300 };

/** A page of one paragraph, as the editor saves it. */
const page = (day: DayKey, text: string): JournalRecord => ({
  ...newEntry(day, instant(day), null),
  text,
  document: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
});

/** A real vault on a disk in memory, and the queries and commands of the alias book and the ledgers over it. */
export const peopleVault = async () => {
  const { memory, vault } = await machine();
  const listeners = new Set<() => void>();
  Object.assign(memory.host, { changed: () => listeners.forEach((tell) => tell()) });
  const aliases = aliasesOf(vault);
  const security = createSecurityApi({ host: memory.host, newId: anId, vault: () => vault });
  const supervision = createSupervisionApi({
    sources: trendSources,
    clock: { now: () => now },
    newId: anId,
    vault: () => vault,
  });
  const ledgers = createLedgersApi({ newId: anId, vault: () => vault });
  const went: string[] = [];
  const drafts = createDrafts({ timer: machineTimer });
  const client: VaultClient = {
    api: { ...aliases, ...ledgers, ...security, ...supervision } as unknown as VaultClient['api'],
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    whileAlive: (answer) => Promise.resolve(answer),
    terminate: () => undefined,
  };
  const put = async (record: JournalRecord, id = anId()): Promise<RecordId> => {
    const saved = await vault.ledger.commit(() => [{ put: id, record }]);
    if (!saved.ok) throw new Error(saved.error.type);
    return id;
  };
  const card = (alias: string, more: Partial<Alias> = {}): Promise<RecordId> =>
    put({ ...newAlias({ kind: 'client', alias, role: null }, [], instant(ago(60))), ...more });
  const write = (day: DayKey, text: string): Promise<RecordId> => put(page(day, text));
  /** `answers`: what the vault says instead. */
  const screen = (view: ReactNode, changed: Partial<App> = {}, answers: object = {}): ReactNode => {
    const app = {
      today,
      settings: defaultSettings,
      at: null,
      clock: { now: () => now },
      random: createRandom(),
      drafts,
      go: (place: string, to?: string) => went.push(to === undefined ? place : `${place} ${to}`),
      write: () => went.push('write'),
      ...changed,
    };
    // Beside the screen and not around it: what it shows at first can be looked at as soon as it is mounted.
    const all = (
      <>
        {view}
        <LeftForms drafts={app.drafts}>{null}</LeftForms>
      </>
    );
    return inApp({ ...client, api: { ...client.api, ...answers } }, app, all);
  };
  /** A screen as it is found after a lock: what the disk has, and nothing else. */
  const unlocked = async (view: ReactNode): Promise<ReactNode> => {
    await drafts.finish();
    const anew = createDrafts({ timer: machineTimer });
    return screen(<LeftForms drafts={anew}>{view}</LeftForms>, { drafts: anew });
  };
  /** Oldest first. */
  const texts = (): readonly string[] =>
    vault.holdings
      .all('entry')
      .map(({ record }) => record)
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))
      .map(({ text }) => text);
  return {
    memory,
    vault,
    aliases,
    ledgers,
    security,
    supervision,
    drafts,
    went,
    put,
    card,
    write,
    screen,
    unlocked,
    texts,
  };
};
export type PeopleVault = Awaited<ReturnType<typeof peopleVault>>;
