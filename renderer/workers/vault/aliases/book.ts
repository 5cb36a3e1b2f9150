import { createFormHasher, type FormHasher } from '#shared/aliases/form-hash';
import type { Form } from '#shared/aliases/name-forms';
import { type FormIndex, indexForms } from '#shared/aliases/recognise';
import { type AliasChoices, defaultAliasChoices } from '#shared/journal/alias-choices';
import type { FormSeeds } from '#shared/journal/form-seeds';
import type { KeptForm } from '#shared/journal/kept-form';
import type { Crypto } from '#shared/kernel/crypto';
import type { Instant } from '#shared/kernel/clock';
import type { Utf8 } from '#shared/kernel/text';
import type { RecordId } from '#shared/vault/record-id';
import type { Change } from '../change.ts';
import type { Held, Holdings, RecordOf } from '../holdings.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';

export type HeldAlias = Held<RecordOf<'alias'>>;

/** What names are hashed with now, and whether that is on the disk yet. */
interface Seeds {
  readonly record: FormSeeds;
  readonly isKept: boolean;
}

/** What recognises names while a vault is open; everything of it goes with the worker. */
export interface Book {
  readonly hasher: () => Promise<{ readonly hasher: FormHasher; readonly seeds: Seeds }>;
  /** Whether nothing was forgotten, and no seed came in, since that was asked for. */
  readonly isStill: (seeds: Seeds) => boolean;
}

export const aliasChoicesOf = (holdings: Holdings): AliasChoices =>
  holdings.all('aliasChoices')[0]?.record ?? defaultAliasChoices;

/** Two copies of a vault that were never joined may each have one: the one after the last forgetting counts. */
const seedsIn = (holdings: Holdings): FormSeeds | null =>
  holdings
    .all('formSeeds')
    .map(({ record }) => record)
    .toSorted((a, b) => b.forgotten - a.forgotten)[0] ?? null;

export const createBook = (
  deps: { readonly crypto: Crypto; readonly utf8: Utf8 },
  vault: () => Pick<OpenVault, 'holdings' | 'session'>,
): Book => {
  let made: { readonly of: string; readonly hasher: Promise<FormHasher> } | null = null;
  const seeds = async (): Promise<Seeds> => {
    const { holdings, session } = vault();
    const kept = seedsIn(holdings);
    if (kept !== null) return { record: kept, isKept: true };
    return {
      record: { type: 'formSeeds', version: 1, forgotten: 0, seeds: [await session.formSeed(0)] },
      isKept: false,
    };
  };
  return {
    hasher: async () => {
      const now = await seeds();
      const of = now.record.seeds.join(' ');
      if (made?.of !== of) made = { of, hasher: createFormHasher(deps, now.record.seeds) };
      return { hasher: await made.hasher, seeds: now };
    },
    isStill: ({ record, isKept }) => {
      const kept = seedsIn(vault().holdings);
      return kept === null ? !isKept : kept.forgotten === record.forgotten && kept.seeds[0] === record.seeds[0];
    },
  };
};

/** The seeds on the disk, with the first hash that is made with them. */
export const keepSeeds = (holdings: Holdings, { record }: Seeds, newId: () => RecordId): readonly Change[] =>
  seedsIn(holdings) === null ? [{ put: newId(), record }] : [];

/** Forms as they are kept by choice. */
export const keptForms = async (
  hasher: FormHasher,
  keeps: AliasChoices['keeps'],
  forms: readonly Form[],
  at: Instant,
): Promise<readonly KeptForm[]> => {
  const when = { ms: at.ms, offset: at.offset };
  if (keeps === 'nothing') return [];
  if (keeps === 'names') return forms.map(({ as, key, text }) => ({ as, at: when, key, text }));
  return Promise.all(forms.map(async ({ as, key }) => ({ as, at: when, hash: await hasher.hash(key) })));
};

/** The one that an alias stands for now: the end of its mergers. */
export const rootOf = (holdings: Holdings, id: RecordId): RecordId => {
  const seen = new Set<RecordId>();
  let at = id;
  for (;;) {
    const record = holdings.get(at)?.record;
    const next = record?.type === 'alias' ? record.mergedInto : null;
    // A ring, as two copies that merged two people either way would make, ends where it began.
    if (next === null || seen.has(at) || holdings.get(next as RecordId)?.record.type !== 'alias') return at;
    seen.add(at);
    at = next as RecordId;
  }
};

export const indexOf = (holdings: Holdings): FormIndex<RecordId> =>
  indexForms(holdings.all('alias').map(({ id, record }) => ({ id: rootOf(holdings, id), forms: record.forms })));

export const markedIndex = (holdings: Holdings): FormIndex<RecordId> =>
  indexForms(
    holdings.all('markedDetail').map(({ id, record }) => ({ id, forms: [{ as: 'other', hash: record.hash }] })),
  );

export const aliasOf = (holdings: Holdings, id: RecordId): HeldAlias | null => {
  const held = holdings.get(id);
  return held?.record.type === 'alias' ? { ...held, record: held.record } : null;
};
