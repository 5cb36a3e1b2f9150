import type { DayKey } from '#shared/calendar/day-key';
import { noReadings } from '#shared/journal/check-in';
import { noParting } from '#shared/journal/close';
import type { Result } from '#shared/kernel/result';
import type { RecordId } from '#shared/vault/record-id';
import type { VaultApi } from '../../../renderer/vault/vault-api.ts';
import { anId } from '../seeded-vault.ts';
import type { DiskEvent, Random } from './disk-events.ts';
import type { MachineOnDisk } from './machine-on-disk.ts';

/** What a person has of the vault. */
export interface Held {
  /** Everything that can be read in it; null before it is made. */
  readonly words: string | null;
  readonly passphrase: string;
  /** Names of the backups that can be restored from. */
  readonly backups: readonly string[];
}

/** One thing that was asked of the vault, and what it held when that had been acknowledged. */
export interface Step extends Held {
  readonly what: string;
  /** How many events the disk had seen. */
  readonly askedAt: number;
  readonly acknowledgedAt: number;
}

/** Everything that can be read in an open vault, in an order of its own. */
const wordsIn = async (api: VaultApi, day: DayKey): Promise<string> => {
  const ids = [...(await api.journal()).map(({ entry }) => entry), ...(await api.trash()).map(({ entry }) => entry)];
  const entries = await Promise.all(ids.map(async (id) => (id === null ? null : api.entry(id))));
  const { checkIn, close } = await api.evening(day);
  return JSON.stringify([entries.map((entry) => JSON.stringify(entry)).toSorted(), checkIn, close]);
};

const namesOf = async ({ folderOf }: MachineOnDisk): Promise<readonly string[]> =>
  (await folderOf({ in: 'own' }).list()).map(({ name }) => name).toSorted();

export const holds = async (machine: MachineOnDisk, day: DayKey, passphrase: string): Promise<Held> => ({
  words: await wordsIn(machine.api, day),
  passphrase,
  backups: await namesOf(machine),
});

const text = (random: Random): string => {
  const most = random() < 0.15 ? 60_000 : random() < 0.5 ? 3000 : 300;
  const word = `${Math.floor(random() * 1e9).toString(36)} `;
  return word.repeat(1 + Math.floor((random() * most) / word.length)).trim();
};

type Answer = Promise<Result<unknown, { readonly type: string }>>;

interface Doing {
  readonly api: VaultApi;
  readonly day: DayKey;
  readonly random: Random;
  /** A page of the journal; a new one where there is none yet. */
  readonly page: RecordId;
}

const write = ({ api, day, random }: Doing, id: RecordId): Answer => {
  const words = text(random);
  const document = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] };
  return api.saveWording({ id, day, prompt: null, text: words, document });
};

/** What a person asks for of an evening. A backup or a compaction touches more of the disk than ten pages do. */
const wishes: Readonly<Record<string, (doing: Doing) => Answer>> = {
  'a new page': (doing) => write(doing, anId()),
  'one more new page': (doing) => write(doing, anId()),
  'other words': (doing) => write(doing, doing.page),
  'a note added later': ({ api, random, page }) => api.addNote(page, text(random)),
  'a check-in': ({ api, day, random }) =>
    api.saveCheckIn(day, { ...noReadings, closeness: Math.floor(random() * 9) - 4 }),
  'a close': ({ api, day, random }) =>
    api.saveClose(day, { ...noParting, leaveItHere: `Line ${Math.floor(random() * 1e6)}` }, false),
  'into the trash': ({ api, page }) => api.moveToTrash(page),
  'gone for good': ({ api, page }) => api.removeForGood(page),
  'a backup': ({ api }) => api.backUp(),
  'a log without what was deleted': ({ api }) => api.tidyLog(),
};

export interface Spending {
  readonly day: DayKey;
  readonly random: Random;
  readonly wishes: number;
  readonly events: readonly DiskEvent[];
  /** The passphrase, before and from the middle of the evening on. */
  readonly passphrases: readonly [string, string];
}

interface Wish {
  readonly what: string;
  readonly ask: () => Answer;
  /** The passphrase once it has come true. */
  readonly passphrase: string;
}

/** `wishes` things a person may ask for, each made up when its turn comes, and in the middle another passphrase. */
export async function* wishesOf(
  { api }: MachineOnDisk,
  { day, random, wishes: count, passphrases: [before, after] }: Omit<Spending, 'events'>,
): AsyncGenerator<Wish> {
  const middle = Math.floor(count / 2);
  for (let turn = 0; turn < count; turn += 1) {
    const passphrase = turn < middle ? before : after;
    if (turn === middle && before !== after) {
      const ask = () => api.changePassphrase({ passphrase: before }, { passphrase: after });
      yield { what: 'another passphrase', ask, passphrase };
    }
    const pages = (await api.journal()).flatMap(({ entry }) => entry ?? []);
    const page = pages[Math.floor(random() * pages.length)] ?? anId();
    const [what, wish] = Object.entries(wishes)[Math.floor(random() * Object.keys(wishes).length)] ?? [];
    if (what === undefined || wish === undefined) throw new Error('Nothing to wish for');
    yield { what, ask: () => wish({ api, day, random, page }), passphrase };
  }
}

/** Asks for them one after the other. */
export const spend = async (machine: MachineOnDisk, spending: Spending): Promise<readonly Step[]> => {
  const { day, events } = spending;
  const steps: Step[] = [];
  for await (const { what, ask, passphrase } of wishesOf(machine, spending)) {
    const askedAt = events.length;
    const answer = await ask();
    if (!answer.ok) throw new Error(`${what} was refused: ${answer.error.type}`);
    const acknowledgedAt = events.length;
    steps.push({ what, askedAt, acknowledgedAt, ...(await holds(machine, day, passphrase)) });
  }
  return steps;
};
