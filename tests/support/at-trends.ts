import { addDays } from '#shared/calendar/day-key';
import { aDay, checkInOn } from './made-records.ts';
import { goTo, passphrase } from './person.ts';
import { seedVault, type SeedRecord } from './seeded-vault.ts';
import { atCheckIn, sharedApp, type SharedApp } from './shared-app.ts';

/** A vault with these records on an evening at six; `clock` is the moment, by the world's clock. */
export const withRecords = (records: readonly SeedRecord[], clock: string): SharedApp =>
  sharedApp(async (profile) => {
    await seedVault(profile, passphrase, records);
    return { clock };
  });

export const atTrends = async (one: SharedApp): Promise<void> => {
  await atCheckIn(one);
  await goTo(one.page, 'Trends');
  await one.page.getByRole('heading', { level: 2 }).first().waitFor();
};

/** Evenings of one week, Monday first: [closeness, reach]. */
export const weekOf = (
  monday: string,
  evenings: readonly (readonly [number, number | null])[],
): readonly SeedRecord[] =>
  evenings.map(([closeness, reach], index) => checkInOn(addDays(aDay(monday), index), { closeness, reach }));
