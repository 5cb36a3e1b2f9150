import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/calendar/day-key';
import { leftForm } from '#shared/journal/left-form';
import { newSession, type SupervisionSession } from '#shared/journal/supervision-session';
import { beginAccount } from '#shared/supervision/cpd/account';
import { guardInPlace } from '../../support/guard-in-place.ts';
import { accepted, pageSaying } from './alias-book.ts';
import { anId } from './stored-vault.ts';
import { apisOf, finding, first, fixed, nothing, toHeron, written } from './past-book.ts';

const at = { ms: Date.parse('2026-01-09T17:45:00Z'), offset: 0 };

describe('everything written is looked through', () => {
  test('in pages, notes, closing lines and earlier wordings, and what is one detail is one finding', async () => {
    const { past } = await written(20);
    expect(await past.pastProgress()).toEqual({ state: 'done', looked: 26, of: 26, skipped: 0 });
    const darlene = await finding(past, 'Darlene');
    // Twelve pages, two of them in an earlier wording alone, and the closing lines of two days.
    expect(darlene).toMatchObject({ spellings: ['Darlene', 'DARLENE'], isKnown: false, places: 25 });
    expect(darlene.pages).toBe(14);
    const places = await past.pastPlaces(darlene.id, 100);
    expect(places).toHaveLength(25);
    expect(new Set(places.map(({ part }) => part))).toEqual(new Set(['page', 'note', 'close', 'earlier']));
    expect(places[0]?.day).toBe(addDays(first, 18));
    expect((await past.pastFindings()).map(({ spellings }) => spellings[0])).toEqual([
      'Darlene',
      '555-867-5309',
      'Marcus',
    ]);
  });

  test('on the cards of People too, and what is fixed there comes back with one undo', async () => {
    const { vault, aliases: api, past } = await written(4);
    const wren = await accepted(api, 'Keisha', 'Wren');
    await api.changeCard(wren, { hope: 'That Darlene lets her help.' });
    await api.addPromise(wren, 'Ring Darlene on Monday.');
    await past.lookThrough('US');
    const places = await past.pastPlaces((await finding(past, 'Darlene')).id, 100);
    expect(places.filter(({ part }) => part === 'card').map(({ before }) => before)).toEqual(['That ', 'Ring ']);
    const said = () => [
      ...vault.holdings.all('alias').flatMap(({ record }) => record.hope ?? []),
      ...vault.holdings.all('promise').map(({ record }) => record.text),
    ];
    await fixed(past);
    expect(said()).toEqual(['That Heron lets her help.', 'Ring Heron on Monday.']);
    await past.undoPastFix(nothing);
    expect(said()).toEqual(['That Darlene lets her help.', 'Ring Darlene on Monday.']);
  });

  test('in a form that was only begun, and what is fixed there comes back with one undo', async () => {
    const { vault, past } = await written(4);
    const record = leftForm(
      { ledger: 'untold', whom: null, record: null },
      { text: 'What my client Darlene said.', whom: null },
      false,
      at,
    );
    const id = anId();
    await vault.ledger.commit(() => [{ put: id, record }]);
    await past.lookThrough('US');
    const places = await past.pastPlaces((await finding(past, 'Darlene')).id, 100);
    expect(places.filter(({ part }) => part === 'form').map(({ before }) => before)).toEqual(['What my client ']);
    await fixed(past);
    expect(vault.holdings.get(id)?.record).toMatchObject({ words: [{ text: 'What my client Heron said.' }] });
    await past.undoPastFix(nothing);
    expect(vault.holdings.get(id)?.record).toEqual(record);
  });

  test('in sessions and in accounts of what was learned, and what is fixed there comes back with one undo', async () => {
    const { vault, past } = await written(4);
    const session: SupervisionSession = {
      ...newSession(at, null, null),
      items: [
        {
          id: 'a',
          from: null,
          group: 'supportive',
          words: 'My client Darlene, and my part.',
          want: null,
          minutes: 10,
          lens: { kind: 'what', answers: ['My client Darlene rang.', '', ''] },
          isDiscussed: false,
        },
      ],
      good: [{ id: 'g', from: null, words: 'My client Darlene laughed.' }],
      agreed: [{ id: 'x', what: 'Ask my client Darlene.', who: '', when: null, isDone: false }],
    };
    const account = {
      ...beginAccount({ shape: 'plain', at, day: first, from: null }),
      answers: [{ question: 'learned', text: `${'What I learned. '.repeat(200)}My client Darlene taught me.` }],
    };
    await vault.ledger.commit(() => [
      { put: anId(), record: session },
      { put: anId(), record: account },
    ]);
    const said = () => JSON.stringify([vault.holdings.all('supervision'), vault.holdings.all('cpdAccount')]);
    const before = vault.holdings.all('supervision')[0]?.record;
    await past.lookThrough('US');
    const darlene = await finding(past, 'Darlene');
    const places = await past.pastPlaces(darlene.id, 100);
    expect(places.filter(({ part }) => part === 'supervision')).toHaveLength(5);
    const preview = await past.previewPastFix(darlene.id, toHeron, nothing);
    expect(preview).toMatchObject({ ok: true, value: { records: [expect.any(String), expect.any(String)] } });
    await fixed(past);
    expect(said()).not.toContain('Darlene');
    expect(said()).toContain('My client Heron taught me.');
    await past.undoPastFix(nothing);
    expect(vault.holdings.all('supervision')[0]?.record).toEqual(before);
  });

  test('a name that only its neighbours give away is found in the other pages as well', async () => {
    const { vault, past } = await written(4);
    await vault.ledger.commit(() => [{ put: anId(), record: pageSaying('darlene again.', '2026-02-01') }]);
    await past.lookThrough('US');
    expect((await finding(past, 'Darlene')).spellings).toContain('darlene');
  });

  test('stops where it is told to, and goes on there', async () => {
    const { vault } = await written(40);
    let asked = 0;
    const { past } = apisOf(vault, {
      ...guardInPlace,
      check: async (question) => {
        asked += 1;
        if (asked === 10) await past.stopLooking();
        return guardInPlace.check(question);
      },
    });
    await past.lookThrough('US');
    const stopped = await past.pastProgress();
    expect(stopped).toMatchObject({ state: 'stopped', of: 52 });
    expect(stopped.looked).toBeLessThan(12);
    expect(stopped.looked).toBeGreaterThan(5);
    asked = 100;
    await past.lookThrough('US');
    expect(await past.pastProgress()).toMatchObject({ state: 'done', looked: 52 });
    // What was looked at before is not looked at again: 52 records have 59 texts.
    expect(asked - 100).toBeLessThan(55);
  });

  test('gives up when there is no answer, says what was too much, and can be tried again', async () => {
    const { vault } = await written(8);
    let tooMuch = /./u;
    const { past } = apisOf(vault, {
      ...guardInPlace,
      check: async (question) => (tooMuch.test(question.text) ? { type: 'too-much' } : guardInPlace.check(question)),
    });
    await past.lookThrough('US');
    expect((await past.pastProgress()).state).toBe('failed');
    tooMuch = /Quiet/u;
    await past.lookThrough('US');
    expect(await past.pastProgress()).toEqual({ state: 'done', looked: 11, of: 11, skipped: 2 });
    tooMuch = /nothing of the kind/u;
    await past.lookThrough('US');
    expect(await past.pastProgress()).toMatchObject({ state: 'done', skipped: 0 });
  });

  test('is never done while there is no guard to ask', async () => {
    const { vault } = await written(8);
    let isAway = true;
    const { past } = apisOf(vault, {
      ...guardInPlace,
      check: async (question) => (isAway ? { type: 'stopped' } : guardInPlace.check(question)),
    });
    await past.lookThrough('US');
    expect((await past.pastProgress()).state).toBe('failed');
    isAway = false;
    await past.lookThrough('US');
    expect(await past.pastProgress()).toMatchObject({ state: 'done', skipped: 0 });
  });

  test('knows people first, in all their forms', async () => {
    const { vault, aliases, past } = await written(4);
    await accepted(aliases, 'Marcus Delgado', 'Wren');
    await vault.ledger.commit(() => [{ put: anId(), record: pageSaying('Mr. Delgado and Marcus.', '2026-02-01') }]);
    await past.lookThrough('US');
    const [known] = await past.pastFindings();
    expect(known).toMatchObject({ isKnown: true, pages: 2, aliases: [{ alias: 'Wren' }] });
  });
});

describe('a detail may also stand', () => {
  test('on purpose, everywhere and in every spelling, until that is taken back', async () => {
    const { past, aliases } = await written(8);
    const kept = await past.keepPast((await finding(past, 'Darlene')).id);
    if (!kept.ok) throw new Error(kept.error.type);
    expect((await past.pastFindings()).map(({ spellings }) => spellings[0])).toEqual(['555-867-5309', 'Marcus']);
    await aliases.undoAlias(kept.value.undo ?? 0);
    expect((await finding(past, 'Darlene')).spellings).toEqual(['Darlene', 'DARLENE']);
  });

  test('for now, which is only said of it', async () => {
    const { past } = await written(8);
    const { id } = await finding(past, 'Darlene');
    await past.leavePast(id, true);
    expect((await finding(past, 'Darlene')).isLeft).toBe(true);
    await past.leavePast(id, false);
    expect((await finding(past, 'Darlene')).isLeft).toBe(false);
  });
});
