import { layOut } from '#shared/aliases/document-text';
import { addDays, type DayKey } from '#shared/calendar/day-key';
import { closeDay, noParting } from '#shared/journal/close';
import { earlierWording, type EarlierWording } from '#shared/journal/earlier-wording';
import type { RecordId } from '#shared/vault/record-id';
import type { PastApi, PastFinding, PastFix } from '../../../renderer/vault/past-api.ts';
import type { OpenVault } from '../../../renderer/workers/vault/open-vault-in-worker.ts';
import { createPastApi } from '../../../renderer/workers/vault/past/past-api.ts';
import { guardInPlace } from '../../support/guard-in-place.ts';
import { aliasesOf, pageSaying } from './alias-book.ts';
import { type Machine, machine, ownSession } from './machines.ts';
import { anId, unlockOnce } from './stored-vault.ts';

export const nothing = { entries: [], days: [], records: [] };
export const first = '2026-01-05' as DayKey;

export const apisOf = (vault: OpenVault, guard = guardInPlace) => {
  const aliases = aliasesOf(vault);
  const past = createPastApi({
    vault: () => vault,
    newId: anId,
    aliases,
    guard,
    changed: () => undefined,
    elapsed: () => 0,
    breathe: async () => undefined,
  });
  return { aliases, past };
};

export const lines = [
  'My client Darlene called twice. I told Darlene that I would ask.',
  'Quiet. Nothing of anyone.',
  'DARLENE’S bus was late again, and my client Marcus waited.',
  'Call 555-867-5309 about the form.',
];

/** Evenings, some with an earlier wording, a later note, and lines of a close. */
export const written = async (pages: number, long = '') => {
  const home = await machine();
  const ids: RecordId[] = [];
  const saved = await home.vault.ledger.commit((now) =>
    Array.from({ length: pages }, (_, index) => index).flatMap((index) => {
      const id = anId();
      ids.push(id);
      const day = addDays(first, index);
      const entry = pageSaying(`${lines[index % 4] ?? ''}${long}`, day);
      if (entry.type !== 'entry') return [];
      const noted =
        index % 6 === 0 ? { ...entry, notes: [{ at: now, text: 'My client Darlene rang once more.' }] } : entry;
      const been: EarlierWording = {
        ...earlierWording(id, entry, entry),
        text: 'Before: my client Darlene.',
        document: { type: 'doc' },
      };
      const parting = { ...noParting, firstThingTomorrow: 'Ask my client Darlene.' };
      return [
        { put: id, record: noted },
        ...(index % 5 === 0 ? [{ put: anId(), record: been }] : []),
        ...(index % 10 === 0 ? [{ put: anId(), record: closeDay(null, day, now, parting, false) }] : []),
      ];
    }),
  );
  if (!saved.ok) throw new Error(saved.error.type);
  const apis = apisOf(home.vault);
  await apis.past.lookThrough('US');
  return { ...home, ...apis, ids };
};

/** All that is said, without what keeps the undo. */
export const journal = ({ holdings }: OpenVault): string =>
  JSON.stringify(
    holdings
      .everything()
      .filter(({ record: { type } }) => type !== 'fixing' && type !== 'fixedPart' && type !== 'formSeeds')
      .map(({ id, by, record }) => ({ id, by, record }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );

export const words = ({ holdings }: OpenVault): string =>
  JSON.stringify(
    [
      ...holdings.all('entry').map(({ record }) => [record.text, layOut(record.document).text, record.notes]),
      ...holdings.all('earlierWording').map(({ record }) => record.text),
      ...holdings.all('close').map(({ record }) => record.firstThingTomorrow),
    ]
      .map((one) => JSON.stringify(one))
      .toSorted(),
  );

export const finding = async (past: PastApi, spelling: string): Promise<PastFinding> => {
  const all = await past.pastFindings();
  const one = all.find(({ spellings }) => spellings.includes(spelling));
  if (one === undefined)
    throw new Error(`${spelling} is not among ${all.map(({ spellings }) => spellings[0]).join(', ')}`);
  return one;
};

export const toHeron: PastFix = { type: 'alias', alias: { kind: 'client', alias: 'Heron', role: null } };

export const fixed = async (past: PastApi, writing: Parameters<PastApi['fixPast']>[2] = nothing) =>
  past.fixPast((await finding(past, 'Darlene')).id, toHeron, writing);

export const restarted = async <T>(of: Machine, act: (vault: OpenVault) => Promise<T>): Promise<T> => {
  await of.vault.ledger.commit(() => []);
  of.cache.close();
  return (await unlockOnce(await ownSession(), of.memory, of.make, act)).used;
};
