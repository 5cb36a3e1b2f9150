import { addDays, weekOf } from '#shared/calendar/day-key';
import { newPromise } from '#shared/journal/promise';
import type { Renaming } from '#shared/journal/renaming';
import { accepted } from '../storage/alias-book.ts';
import { ago, instant, type PeopleVault, peopleVault, today } from './people-vault.tsx';

/** Weeks of pages that speak of Heron: a little, then nothing, then this week far more than usual. */
const weeksOfHeron = async (vault: PeopleVault): Promise<void> => {
  const monday = weekOf(today);
  for (const [back, times] of [
    [9, 1],
    [8, 2],
    [5, 1],
    [3, 2],
    [1, 1],
    [0, 5],
  ] as const) {
    await vault.write(addDays(monday, -7 * back), `${'Heron rang. '.repeat(times)}The bus was late both ways.`);
  }
};

/** A book that has been kept for a while, with everything a card can hold. */
const kept = async () => {
  const vault = await peopleVault();
  const { aliases, card } = vault;
  await weeksOfHeron(vault);
  await vault.write(ago(3), 'The clinic had no one free, and Juniper waited.');
  await aliases.chooseAliases({ keeps: 'names' });
  const heron = await accepted(aliases, 'Keisha Morales', 'Heron');
  await aliases.chooseAliases({ keeps: 'hashes' });
  await aliases.chooseAliases({ keeps: 'names' });
  await aliases.linkForm(heron, 'Kiki');
  const held = vault.vault.holdings.get(heron);
  if (held?.record.type !== 'alias') throw new Error('Heron has no card');
  await vault.put(
    {
      ...held.record,
      role: 'the grandmother',
      createdAt: instant(ago(200)),
      knownSince: '2024-03',
      stages: [
        { stage: 'new', at: instant(ago(200)) },
        { stage: 'strained', at: instant(ago(120)) },
        { stage: 'warming', at: instant(ago(60)) },
      ],
      soleSupport: [{ on: true, at: instant(ago(40)) }],
      hope: 'That the heating holds until spring, and that she lets her sister help.',
      lastCheckUp: ago(95),
    },
    heron,
  );
  await vault.put(newPromise(heron, 'Call the fuel fund on Monday, and tell her either way.', instant(ago(9))));
  await vault.put({ ...newPromise(heron, 'Ask about the coat.', instant(ago(30))), keptAt: instant(ago(20)) });
  await vault.put(newPromise(heron, 'Bring the form.', instant(ago(2))));
  await card('Juniper', {
    soleSupport: [{ on: true, at: instant(ago(10)) }],
    stages: [{ stage: 'steady', at: instant(ago(50)) }],
  });
  await card('Marlow', {
    stages: [
      { stage: 'ending', at: instant(ago(50)) },
      { stage: 'ended', at: instant(ago(40)) },
    ],
  });
  await card('the clinic', { kind: 'organisation' });
  await card('a very long alias that somebody typed, of nearly sixty letters');
  const wren = await card('Wren');
  await aliases.mergeEntities(heron, wren);
  return vault;
};

const renamingOf = (alias: string, state: Renaming['state']): Renaming => ({
  type: 'renaming',
  version: 1,
  alias,
  from: 'Heron',
  to: 'Osprey',
  formerly: [],
  at: instant(ago(1)),
  state,
});

export const peopleStates = {
  'nobody yet': peopleVault,
  'one that nothing is known of': async () => {
    const vault = await peopleVault();
    await vault.card('Heron');
    return vault;
  },
  'a book kept for a while': kept,
  'two called the same': async () => {
    const vault = await peopleVault();
    await vault.card('Heron');
    await vault.card('Heron', { kind: 'relative' });
    return vault;
  },
  'a renaming that is not at its end': async () => {
    const vault = await peopleVault();
    const osprey = await vault.card('Osprey', { formerly: ['Heron'] });
    await vault.write(ago(2), 'Heron rang, and I was out.');
    await vault.put(renamingOf(osprey, 'going-on'));
    return vault;
  },
  'renamed not long ago': async () => {
    const vault = await peopleVault();
    const osprey = await vault.card('Osprey', { formerly: ['Heron'] });
    await vault.write(ago(2), 'Osprey rang, and I was out.');
    await vault.put(renamingOf(osprey, 'done'));
    return vault;
  },
} satisfies Record<string, () => Promise<PeopleVault>>;
