import { newAlias } from '#shared/journal/alias';
import { newPromise } from '#shared/journal/promise';
import { inventedEvenings } from './invented-evenings.ts';
import { thatEvening } from './made-records.ts';
import { goTo, openSettings, passphrase, unlock } from './person.ts';
import { anId, type SeedRecord, seedVault } from './seeded-vault.ts';
import type { Stop } from './tour-visit.ts';

const heron = newAlias({ kind: 'client', alias: 'Heron', role: 'the grandmother' }, [], thatEvening('2026-03-02'));
const marlow = newAlias({ kind: 'client', alias: 'Marlow', role: null }, [], thatEvening('2026-06-02'));

const heronId = anId();

const cards: readonly SeedRecord[] = [
  {
    id: heronId,
    record: {
      ...heron,
      knownSince: '2024-03',
      stages: [
        { stage: 'new', at: thatEvening('2026-03-02') },
        { stage: 'strained', at: thatEvening('2026-07-14') },
        { stage: 'warming', at: thatEvening('2026-10-05') },
      ],
      soleSupport: [{ on: true, at: thatEvening('2026-09-01') }],
      hope: 'That the heating holds until spring.',
    },
  },
  { id: anId(), record: newPromise(heronId, 'Call the fuel fund on Monday.', thatEvening('2026-11-12')) },
  { id: anId(), record: { ...marlow, stages: [{ stage: 'steady', at: thatEvening('2026-08-01') }] } },
];

/** A year in which two people have cards. */
export const aYearOfPeople = (profile: string) =>
  seedVault(profile, passphrase, [...inventedEvenings('2026-11-19', 365), ...cards]);

/** The cards, what opens on one, and what Settings has about names. */
export const people = async ({ page, picture }: Stop): Promise<void> => {
  await unlock(page);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await goTo(page, 'People');
  await page.getByRole('option', { name: /^Heron/ }).click();
  await picture('32-people');
  await page.getByRole('button', { name: 'Rename…' }).click();
  await page.getByLabel('The new alias').fill('Osprey');
  await page.getByText('As it will read').waitFor();
  await picture('32-people-renaming');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: 'Osprey' }).waitFor();
  await picture('32-people-renamed');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await picture('32-people-menu');
  await page.getByRole('menuitem', { name: 'Same as someone else…' }).click();
  await picture('32-people-merging');
  await page.keyboard.press('Escape');
  await openSettings(page, 'Aliases');
  await picture('32-settings-aliases');
};
