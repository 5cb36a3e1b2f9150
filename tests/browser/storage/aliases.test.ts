import { describe, expect, test } from 'vitest';
import { foldForm } from '#shared/aliases/fold-form';
import { createFormHasher } from '#shared/aliases/form-hash';
import { personForms } from '#shared/aliases/name-forms';
import { defaultProtection, withHold } from '#shared/journal/protection';
import { table } from '#shared/vault/envelope';
import { genesis, type Head } from '#shared/vault/log-frame';
import type { RecordId } from '#shared/vault/record-id';
import type { Session } from '#shared/vault/session';
import type { AliasesApi } from '../../../renderer/vault/aliases-api.ts';
import type { OpenVault } from '../../../renderer/workers/vault/open-vault-in-worker.ts';
import { browserDeps } from '../vault/browser-deps.ts';
import { accepted, aliasesOf, client, knownIn, pageSaying, saidIn } from './alias-book.ts';
import { aMachine, fresh } from './keyed-machine.ts';
import { machine, mergeInto, ownSession, second } from './machines.ts';
import { holdsText, readRaw } from './raw-rows.ts';
import { aDatabase, anId, memoryHost, unlockOnce } from './stored-vault.ts';

const name = 'Keisha Morales';

const opened = async () => {
  const { vault } = await machine();
  return { vault, api: aliasesOf(vault) };
};

const hold = async ({ ledger }: OpenVault): Promise<void> => {
  await ledger.commit((at) => [{ put: anId(), record: withHold(defaultProtection, true, at) }]);
};

/** Everything that was ever sealed, opened: rows of the database, and of every frame of the log. */
const allPlaintext = async (
  session: Session,
  memory: ReturnType<typeof memoryHost>,
  database: string,
): Promise<readonly string[]> => {
  const plain: string[] = [];
  const open = async (id: RecordId, envelope: Uint8Array): Promise<void> => {
    const found = await session.open(envelope, { id, table: table.records });
    if (!found.ok) throw new Error(found.error.type);
    plain.push(JSON.stringify(found.value.value));
  };
  const { rec = [] } = await readRaw(database);
  for (const { k, b } of rec as readonly { readonly k: RecordId; readonly b: Uint8Array }[]) await open(k, b);
  let head: Head = genesis;
  for (const frame of memory.frames()) {
    const found = await session.openFrame(frame, head);
    if (!found.ok) throw new Error(found.error.type);
    ({ head } = found.value);
    for (const op of found.value.ops) if ('put' in op) await open(op.k, op.b);
  }
  return plain;
};

/** Words and roots of the name, as anybody would look for them. */
const traces = ['keisha', 'morales', 'bobby', 'villanueva', 'monique', 'k.m.'];

const tracesIn = (plain: readonly string[]): readonly string[] => {
  const all = plain.map((one) => `${one.toLowerCase()} ${foldForm(one)}`).join('\n');
  return traces.filter((trace) => all.includes(trace));
};

/** An evening with everything that takes a name. */
const anEvening = async (api: AliasesApi, { ledger }: OpenVault): Promise<void> => {
  const heron = await accepted(api, name, 'Heron');
  const alder = await accepted(api, 'Roberto Villanueva', 'Alder');
  await api.linkForm(alder, 'Bobby');
  await api.keepWord('Monique', null);
  await api.markDetail('Bobby V.');
  await api.suggestAliases(name, 'Client', 3);
  await api.suggestLinks('Bobby (Roberto) was there', { start: 0, end: 5 });
  await api.recognise('Keisha came, and K.M. left.', [{ start: 0, end: 6 }], null);
  await ledger.commit(() => [{ put: anId(), record: pageSaying('Heron came with Alder.') }]);
  await api.renameAlias(heron, 'Marlow', { entries: [], days: [], records: [] });
  const gone = await api.splitForm(alder, 'Bobby', client('Wren'));
  if (gone.ok && gone.value.undo !== null) await api.undoAlias(gone.value.undo);
};

describe('a real name', () => {
  test('is by default in no record, no row of the database and no frame of the log; kept by choice, it would be found', async () => {
    const session = await ownSession();
    for (const keeps of ['hashes', 'nothing', 'names'] as const) {
      const memory = memoryHost();
      const { name: database, make } = aDatabase();
      await unlockOnce(session, memory, make, async (vault) => {
        const api = aliasesOf(vault);
        if (keeps !== 'hashes') await api.chooseAliases({ keeps });
        await anEvening(api, vault);
        expect(vault.holdings.all('alias')).toHaveLength(2);
      });
      const plain = await allPlaintext(session, memory, database);
      expect(plain.some((one) => one.includes('Marlow came with Alder'))).toBe(true);
      expect(tracesIn(plain)).toEqual(keeps === 'names' ? ['keisha', 'morales', 'bobby', 'villanueva', 'k.m.'] : []);
      for (const trace of [...traces, 'Keisha', 'Heron']) {
        expect(holdsText(await readRaw(database), trace), trace).toBe(false);
        expect(memory.frames().some((frame) => holdsText(frame, trace))).toBe(false);
      }
    }
  });

  test('that was accepted once is known the next evening, in every form', async () => {
    const session = await ownSession();
    const memory = memoryHost();
    const { make } = aDatabase();
    await unlockOnce(session, memory, make, (vault) => accepted(aliasesOf(vault), name, 'Heron'));
    await unlockOnce(session, memory, make, async (vault) => {
      expect(await knownIn(aliasesOf(vault), 'KEISHA’s mom. Ms. Morales? Morales!')).toEqual([
        'KEISHA: Heron',
        'Ms. Morales: Heron',
        'Morales: Heron?',
      ]);
    });
  });

  test('is not known again where nothing is to be kept of it', async () => {
    const { api, vault } = await opened();
    await api.chooseAliases({ keeps: 'nothing' });
    await accepted(api, name, 'Heron');
    expect(await knownIn(api, 'Keisha came.')).toEqual([]);
    expect(vault.holdings.all('alias')[0]?.record.forms).toEqual([]);
  });

  test('that was kept as it is written becomes a hash as soon as only hashes are wanted, and is known all the same', async () => {
    const { api, vault } = await opened();
    await api.chooseAliases({ keeps: 'names' });
    await accepted(api, name, 'Heron');
    const people = await api.people('2026-11-19' as never);
    expect(people.cards[0]?.names).toContain('Keisha Morales');
    await api.chooseAliases({ keeps: 'hashes' });
    expect(saidIn(vault).toLowerCase()).not.toContain('keisha');
    expect(await knownIn(api, 'Keisha Morales came.')).toEqual(['Keisha Morales: Heron']);
  });

  test('is known under a new master key as it was under the one before', async () => {
    const home = await aMachine();
    const vault = await home.unlock();
    await accepted(vault, name, 'Heron');
    const made = await vault.prepareRenewal({ passphrase: 'quiet copper lantern' }, { passphrase: fresh });
    expect(made.ok).toBe(true);
    expect((await vault.settleRenewal(false)).ok).toBe(true);
    const again = await home.unlock({ passphrase: fresh });
    expect(await knownIn(again, 'Keisha came.')).toEqual(['Keisha: Heron']);
    await accepted(again, 'Dana Quill', 'Alder');
    expect(await knownIn(again, 'Keisha met Dana.')).toEqual(['Keisha: Heron', 'Dana: Alder']);
  });

  test('that two machines learned apart is known on both once they are one, with one kind of hash', async () => {
    const home = await machine();
    const work = await second(home);
    await accepted(aliasesOf(home.vault), name, 'Heron');
    await accepted(aliasesOf(work.vault), 'Dana Quill', 'Alder');
    await mergeInto(home, work);
    expect(await knownIn(aliasesOf(home.vault), 'Keisha met Dana.')).toEqual(['Keisha: Heron', 'Dana: Alder']);
    expect(home.vault.holdings.all('formSeeds').map(({ record }) => record.seeds.length)).toEqual([1]);
  });
});

describe('forgotten names', () => {
  const seedsIn = ({ holdings }: OpenVault): readonly string[] =>
    holdings.all('formSeeds').flatMap(({ record }) => record.seeds);

  /** By every seed that was ever there, also by those of an old frame of the log: whether a record of now knows a name. */
  const couldTell = async (
    { holdings }: OpenVault,
    names: readonly string[],
    seeds: readonly string[],
  ): Promise<boolean> => {
    const all = JSON.stringify(holdings.everything());
    const hasher = await createFormHasher(browserDeps, seeds);
    const keys = names.flatMap(personForms).map(({ key }) => key);
    const hashes = (await Promise.all(keys.map(hasher.hashes))).flat();
    return [...hashes, ...seeds].some((one) => all.includes(one));
  };

  test('are known by nothing that is left, are counted, and learned anew start from nothing', async () => {
    const { api, vault } = await opened();
    await anEvening(api, vault);
    const all = [name, 'Roberto Villanueva', 'Bobby', 'Monique', 'Bobby V.'];
    const seeds = seedsIn(vault);
    expect(await couldTell(vault, all, seeds)).toBe(true);
    const before = await api.namesToForget();
    expect(before).toMatchObject({ names: 0, words: 2, aliases: 2 });
    expect(before.hashes).toBeGreaterThan(8);
    expect(await api.forgetNames()).toEqual({ ok: true, value: before });
    expect(await couldTell(vault, all, seeds)).toBe(false);
    expect(await knownIn(api, 'Keisha and Bobby came.')).toEqual([]);
    expect((await api.recognise('Monique', [{ start: 0, end: 7 }], null)).kept).toEqual([]);
    // The aliases stay, and what was written.
    expect(vault.holdings.all('alias').map(({ record }) => record.alias)).toEqual(['Marlow', 'Alder']);
    const [marlow] = vault.holdings.all('alias');
    if (marlow !== undefined) await api.linkForm(marlow.id, 'Keisha');
    expect(await knownIn(api, 'Keisha Morales came.')).toEqual(['Keisha: Marlow']);
  });

  test('come back by no undo, and by no merge with a copy that still knows them', async () => {
    const home = await machine();
    const api = aliasesOf(home.vault);
    const heron = await accepted(api, name, 'Heron');
    const work = await second(home);
    await aliasesOf(work.vault).setStage(heron, 'steady');
    const seeds = seedsIn(home.vault);
    await api.keepWord('Monique', null);
    const changes = [await api.linkForm(heron, 'Kiki'), await api.unkeepWord('Monique', null)];
    await api.forgetNames();
    for (const change of changes) {
      const token = change.ok ? change.value.undo : null;
      expect(token === null ? null : await api.undoAlias(token)).toMatchObject({ ok: false });
    }
    const { undo } = await mergeInto(home, work);
    expect(await knownIn(api, 'Keisha and Kiki came.')).toEqual([]);
    expect(await couldTell(home.vault, [name, 'Kiki', 'Monique'], seeds)).toBe(false);
    expect(home.vault.holdings.all('alias').map(({ record }) => record.stages.length)).toEqual([1]);
    await undo();
    expect(await couldTell(home.vault, [name, 'Kiki', 'Monique'], seeds)).toBe(false);
  });

  test('leave nothing in what a merge keeps for its undo', async () => {
    const home = await machine();
    const api = aliasesOf(home.vault);
    const heron = await accepted(api, name, 'Heron');
    const work = await second(home);
    await aliasesOf(work.vault).setStage(heron, 'steady');
    await mergeInto(home, work);
    const seeds = seedsIn(home.vault);
    expect(await couldTell(home.vault, [name], seeds)).toBe(true);
    await api.forgetNames();
    expect(await couldTell(home.vault, [name], seeds)).toBe(false);
  });

  test('are not forgotten under a legal hold', async () => {
    const { api, vault } = await opened();
    await accepted(api, name, 'Heron');
    await hold(vault);
    expect(await api.forgetNames()).toEqual({ ok: false, error: { type: 'held' } });
    expect(await knownIn(api, 'Keisha came.')).toEqual(['Keisha: Heron']);
  });

  test('are forgotten also by what was just being hashed', async () => {
    const { api, vault } = await opened();
    await accepted(api, name, 'Heron');
    const before = seedsIn(vault);
    await Promise.all([
      api.forgetNames(),
      api.keepWord('Monique', null),
      api.acceptAlias('Dana Quill', client('Alder')),
    ]);
    const seeds = vault.holdings.all('formSeeds').map(({ record }) => record);
    expect(seeds).toMatchObject([{ forgotten: 1 }]);
    expect(await couldTell(vault, [name, 'Monique', 'Dana Quill'], before)).toBe(false);
    // What came after is known with the new seed, or was forgotten with the rest; never half.
    const [alder] = vault.holdings.all('alias').filter(({ record }) => record.alias === 'Alder');
    const isKnown = (await knownIn(api, 'Dana came.')).length > 0;
    expect(isKnown).toBe((alder?.record.forms.length ?? 0) > 0);
  });
});
