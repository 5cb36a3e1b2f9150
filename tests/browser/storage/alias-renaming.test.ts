import { describe, expect, test } from 'vitest';
import { addDays, type DayKey } from '#shared/calendar/day-key';
import { closeDay } from '#shared/journal/close';
import { earlierWording } from '#shared/journal/earlier-wording';
import { layOut } from '#shared/aliases/document-text';
import { defaultProtection, withHold } from '#shared/journal/protection';
import { undoRenamingUntil } from '#shared/journal/renaming';
import type { RecordId } from '#shared/vault/record-id';
import type { AliasesApi } from '../../../renderer/vault/aliases-api.ts';
import { forgetOldRenamings } from '../../../renderer/workers/vault/aliases/renaming.ts';
import { removeForGood, saveWording } from '../../../renderer/workers/vault/commands/entries.ts';
import type { OpenVault } from '../../../renderer/workers/vault/open-vault-in-worker.ts';
import { accepted, aliasesOf, pageSaying, saidIn } from './alias-book.ts';
import { aMachine } from './keyed-machine.ts';
import { type Machine, machine, ownSession } from './machines.ts';
import { anId, unlockOnce } from './stored-vault.ts';

const nothing = { entries: [], days: [], records: [] };
const first = '2025-07-01' as DayKey;

/** Words that must not change, beside those that must. */
const lines = [
  'Heron came. A heron flew.',
  'HERON’S mom, and Heron’s bus.',
  'Nothing of anyone.',
  'With Heron-like calm.',
];

/** A year and a half of evenings, some with an earlier wording, a later note, and lines of a close. */
const written = async (pages: number, long = '') => {
  const home = await machine();
  const api = aliasesOf(home.vault);
  const heron = await accepted(api, 'Keisha Morales', 'Heron');
  await api.addPromise(heron, 'Ask Heron about the form.');
  const { ledger } = home.vault;
  const ids: RecordId[] = [];
  for (let page = 0; page < pages; page += 50) {
    const saved = await ledger.commit((now) =>
      Array.from({ length: Math.min(50, pages - page) }, (_, at) => page + at).flatMap((index) => {
        const id = anId();
        ids.push(id);
        const day = addDays(first, index);
        const entry = pageSaying(`${lines[index % 4] ?? ''}${long}`, day);
        if (entry.type !== 'entry') return [];
        const noted = index % 10 === 0 ? { ...entry, notes: [{ at: now, text: 'Heron rang.' }] } : entry;
        const been = earlierWording(id, entry, { document: entry.document, text: `Before: ${entry.text}` });
        const parting = { leaveItHere: 'Heron’s bus.', takeItHome: '', firstThingTomorrow: 'Call about a heron.' };
        return [
          { put: id, record: noted },
          ...(index % 5 === 0 ? [{ put: anId(), record: been }] : []),
          ...(index % 20 === 0 ? [{ put: anId(), record: closeDay(null, day, now, parting, false) }] : []),
        ];
      }),
    );
    if (!saved.ok) throw new Error(saved.error.type);
  }
  return { ...home, api, heron, ids };
};

const texts = ({ holdings }: Pick<OpenVault, 'holdings'>): string =>
  JSON.stringify([
    ...holdings.all('entry').map(({ record }) => [record.text, record.notes]),
    ...holdings.all('earlierWording').map(({ record }) => record.text),
    ...holdings.all('close').map(({ record }) => record.leaveItHere),
    ...holdings.all('promise').map(({ record }) => record.text),
  ]);

const left = (vault: OpenVault): number => texts(vault).match(/\bHeron\b(?!-)|\bHERON\b/gu)?.length ?? 0;

const renaming = async (api: AliasesApi, id: RecordId, writing: Parameters<AliasesApi['renameAlias']>[2] = nothing) =>
  api.renameAlias(id, 'Marlow', writing);

/** All that is said, without the card of the alias and what keeps the undo. */
const journal = ({ holdings }: OpenVault): string =>
  JSON.stringify(
    holdings
      .everything()
      .filter(({ record: { type } }) => type !== 'renaming' && type !== 'renamedPart' && type !== 'alias')
      .map(({ id, by, record }) => ({ id, by, record }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );

const restarted = async <T>(of: Machine, act: (vault: OpenVault) => Promise<T>): Promise<T> => {
  await of.vault.ledger.commit(() => []);
  of.cache.close();
  return (await unlockOnce(await ownSession(), of.memory, of.make, act)).used;
};

describe('an alias renamed through the past', () => {
  test('is renamed in five hundred evenings, wordings, notes and closes as was shown before, and one undo takes all of it back', async () => {
    const { vault, api, heron } = await written(500);
    const before = journal(vault);
    const card = vault.holdings.all('alias');
    const preview = await api.previewRename(heron, 'Marlow', nothing);
    if (!preview.ok) throw new Error(preview.error.type);
    // Of four lines two say it: once, and twice; every tenth page has a note besides.
    expect(preview.value.entries).toHaveLength(275);
    expect(preview.value).toMatchObject({ earlierWordings: 50, closes: 25, alreadyThere: 0 });
    expect(preview.value.entries[0]).toMatchObject({ waits: false });
    const days = preview.value.entries.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());

    expect(await renaming(api, heron)).toEqual({ ok: true, value: { waiting: 0 } });
    expect(left(vault)).toBe(0);
    expect(texts(vault).match(/\bMarlow\b|\bMARLOW\b/gu)?.length).toBeGreaterThan(500);
    expect(texts(vault)).toContain('A heron flew.');
    expect(texts(vault)).toContain('With Heron-like calm.');
    expect(texts(vault)).toContain('MARLOW’S mom');
    for (const { record } of vault.holdings.all('entry')) expect(layOut(record.document).text).toBe(record.text);
    expect(vault.holdings.all('alias')[0]?.record).toMatchObject({ alias: 'Marlow', formerly: ['Heron'] });
    expect(vault.holdings.all('promise')[0]?.record.text).toBe('Ask Marlow about the form.');
    expect(await api.renaming()).toMatchObject({ from: 'Heron', to: 'Marlow', state: 'done' });

    expect(await api.undoRenaming(nothing)).toEqual({ ok: true, value: { waiting: 0 } });
    expect(journal(vault)).toBe(before);
    expect(vault.holdings.all('alias').map(({ record }) => record)).toEqual(card.map(({ record }) => record));
    expect(vault.holdings.all('renamedPart')).toEqual([]);
    expect(await api.renaming()).toBeNull();
  });

  test('goes on after a crash between any two frames, and so does its undo', async () => {
    // Some frames of two megabytes.
    const long = ' The oven door was open again.'.repeat(3000);
    for (const frames of [0, 1, 2, 3]) {
      const home = await written(24, long);
      const before = journal(home.vault);
      home.memory.refuseAfter(frames, { type: 'disk-full', code: 'ENOSPC' });
      const cut = await renaming(home.api, home.heron);
      expect(cut.ok).toBe(false);
      home.memory.refuse(null);
      await restarted(home, async (vault) => {
        const api = aliasesOf(vault);
        if (frames === 0) {
          expect(journal(vault)).toBe(before);
          expect(await renaming(api, home.heron)).toMatchObject({ ok: true });
        } else {
          expect(left(vault)).toBeGreaterThan(0);
          expect(await api.renaming()).toMatchObject({ state: 'going-on' });
          expect(await renaming(api, home.heron)).toEqual({ ok: false, error: { type: 'unfinished' } });
          expect(await api.continueRenaming(nothing)).toEqual({ ok: true, value: { waiting: 0 } });
        }
        expect(left(vault)).toBe(0);
        home.memory.refuseAfter(frames, { type: 'disk-full', code: 'ENOSPC' });
        expect((await api.undoRenaming(nothing)).ok).toBe(false);
        home.memory.refuse(null);
        if (frames > 0) expect(await api.renaming()).toMatchObject({ state: 'going-back' });
        expect(await (frames === 0 ? api.undoRenaming(nothing) : api.continueRenaming(nothing))).toEqual({
          ok: true,
          value: { waiting: 0 },
        });
        expect(journal(vault)).toBe(before);
        expect(vault.holdings.all('alias')[0]?.record).toMatchObject({ alias: 'Heron', formerly: [] });
      });
    }
  });

  test('is gone on with by the next unlock', async () => {
    const home = await aMachine();
    const vault = await home.unlock();
    const heron = await accepted(vault, 'Keisha', 'Heron');
    const page = { day: first, prompt: null, document: { type: 'doc' } };
    for (const text of ['Heron came.', 'Heron left.']) await vault.saveWording({ ...page, id: anId(), text });
    home.memory.refuseAfter(1, { type: 'disk-full', code: 'ENOSPC' });
    expect((await vault.renameAlias(heron, 'Marlow', nothing)).ok).toBe(false);
    home.memory.refuse(null);
    await vault.settled();
    const again = await home.unlock();
    expect((await again.journal()).map(({ title }) => title).toSorted()).toEqual(['Marlow came.', 'Marlow left.']);
    expect(await again.renaming()).toMatchObject({ state: 'done' });
  });

  test('leaves what is being written for later, with its earlier wordings, and then goes on', async () => {
    const { vault, api, heron, ids } = await written(30);
    const [page = anId()] = ids;
    const writing = { ...nothing, entries: [page], days: [first] };
    const preview = await api.previewRename(heron, 'Marlow', writing);
    expect(preview.ok && preview.value.entries.filter(({ waits }) => waits).map(({ id }) => id)).toEqual([page]);
    // The page, its earlier wording, and the lines of its day.
    expect(await renaming(api, heron, writing)).toEqual({ ok: true, value: { waiting: 3 } });
    expect(vault.holdings.entry(page)?.record.text).toBe(lines[0]);
    expect(await api.renaming()).toMatchObject({ state: 'going-on' });
    await vault.ledger.commit((now) => {
      const words = { ...pageSaying('Heron came, and then some.'), id: page, day: first, prompt: null };
      return 'text' in words && 'document' in words
        ? saveWording({ holdings: vault.holdings, now, newId: anId }, words)
        : [];
    });
    expect(await api.continueRenaming(nothing)).toEqual({ ok: true, value: { waiting: 0 } });
    expect(vault.holdings.entry(page)?.record.text).toBe('Marlow came, and then some.');
    expect(left(vault)).toBe(0);
    expect(await api.undoRenaming({ ...nothing, entries: [page] })).toMatchObject({ ok: true, value: { waiting: 2 } });
    expect(vault.holdings.entry(page)?.record.text).toBe('Marlow came, and then some.');
    expect(await api.continueRenaming(nothing)).toEqual({ ok: true, value: { waiting: 0 } });
    expect(vault.holdings.entry(page)?.record.text).toBe('Heron came, and then some.');
    expect(texts(vault)).not.toMatch(/marlow/iu);
  });

  test('is taken back in what was changed and what was written since as well, and keeps those words', async () => {
    const { vault, api, heron, ids } = await written(8);
    const [page = anId()] = ids;
    await renaming(api, heron);
    const later = { ms: Date.parse('2026-11-20T10:00:00Z'), offset: -300 };
    const added = anId();
    await vault.ledger.commit(() => {
      const held = vault.holdings.entry(page);
      const fresh = pageSaying('Marlow again.');
      return held === null || fresh.type !== 'entry'
        ? []
        : [
            { put: page, record: { ...held.record, text: `${held.record.text} More of Marlow.`, editedAt: later } },
            { put: added, record: { ...fresh, editedAt: later } },
          ];
    });
    expect(await api.undoRenaming(nothing)).toMatchObject({ ok: true });
    expect(vault.holdings.entry(page)?.record.text).toBe('Heron came. A heron flew. More of Heron.');
    expect(vault.holdings.entry(added)?.record.text).toBe('Heron again.');
  });

  test('tells beforehand of pages changed since in which the new alias was a word before, for it goes back with them', async () => {
    const { vault, api, heron } = await written(1);
    const write = (words: string) =>
      vault.ledger.commit(() =>
        vault.holdings.all('entry').map(({ id, record }) => ({ put: id, record: { ...record, text: words } })),
      );
    await write('Heron moved to Marlow.');
    await renaming(api, heron);
    expect(await api.renaming()).toMatchObject({ state: 'done', goAlong: 0 });
    await write('Marlow moved to Marlow. More.');
    expect(await api.renaming()).toMatchObject({ state: 'done', goAlong: 1 });
    await api.undoRenaming(nothing);
    expect(vault.holdings.all('entry')[0]?.record.text).toBe('Heron moved to Heron. More.');
  });

  test('moves the marks at words that don’t fit with those words, and back', async () => {
    const { vault, api, heron, ids } = await written(1);
    const [page = anId()] = ids;
    const text = vault.holdings.entry(page)?.record.text ?? '';
    const start = text.indexOf('A heron flew');
    const mark = {
      type: 'doesntFit',
      version: 1,
      entry: page,
      start,
      end: start + 12,
      phrase: 'x',
      at: { ms: 1, offset: 0 },
    } as const;
    await vault.ledger.commit(() => [{ put: anId(), record: mark }]);
    const marked = (): string | undefined => {
      const [held] = vault.holdings.all('doesntFit');
      return vault.holdings.entry(page)?.record.text.slice(held?.record.start, held?.record.end);
    };
    await renaming(api, heron);
    expect(marked()).toBe('A heron flew');
    expect(vault.holdings.all('doesntFit')[0]?.record.start).toBe(start + 1);
    await api.undoRenaming(nothing);
    expect(vault.holdings.all('doesntFit').map(({ record }) => record)).toEqual([mark]);
  });

  test.each([
    ['Alder', 'taken'],
    ['alder', 'taken'],
    ['', 'unfit'],
    ['Old Heron', 'unfit'],
    ['x'.repeat(61), 'unfit'],
  ])('can’t become “%s”: %s', async (to, type) => {
    const { vault, api, heron } = await written(1);
    await accepted(api, 'Dana', 'Alder');
    const before = saidIn(vault);
    expect(await api.renameAlias(heron, to, nothing)).toEqual({ ok: false, error: { type } });
    expect(await api.previewRename(heron, to, nothing)).toEqual({ ok: false, error: { type } });
    expect(saidIn(vault)).toBe(before);
  });

  test('is refused under a legal hold, as is its undo', async () => {
    const { vault, api, heron } = await written(1);
    await renaming(api, heron);
    await vault.ledger.commit((at) => [{ put: anId(), record: withHold(defaultProtection, true, at) }]);
    const before = saidIn(vault);
    expect(await api.renameAlias(heron, 'Wren', nothing)).toEqual({ ok: false, error: { type: 'held' } });
    expect(await api.undoRenaming(nothing)).toEqual({ ok: false, error: { type: 'held' } });
    expect(saidIn(vault)).toBe(before);
  });

  test('keeps nothing of a page that was deleted for good since, and lets go of the rest after thirty days', async () => {
    const { vault, api, heron, ids } = await written(2);
    const [page = anId()] = ids;
    await renaming(api, heron);
    expect(JSON.stringify(vault.holdings.all('renamedPart'))).toContain('A heron flew.');
    await vault.ledger.commit((now) => removeForGood({ holdings: vault.holdings, now, newId: anId }, page));
    expect(JSON.stringify(vault.holdings.all('renamedPart'))).not.toContain('A heron flew.');
    const standing = vault.holdings.all('renaming')[0]?.record;
    if (standing === undefined) throw new Error('Nothing was renamed');
    const until = undoRenamingUntil(standing);
    expect(forgetOldRenamings(vault.holdings, { ...until, ms: until.ms - 1 })).toEqual([]);
    await vault.ledger.commit(() => forgetOldRenamings(vault.holdings, until));
    expect([...vault.holdings.all('renaming'), ...vault.holdings.all('renamedPart')]).toEqual([]);
  });
});
