import { newAlias } from '#shared/journal/alias';
import { blankLines, lineRecord, type NewLine } from '#shared/journal/new-line';
import { newPromise } from '#shared/journal/promise';
import { aDay, thatEvening } from './made-records.ts';
import { beginWriting, goTo, passphrase, unlock } from './person.ts';
import { anId, type SeedRecord, seedVault } from './seeded-vault.ts';
import type { Stop } from './tour-visit.ts';

const heron = anId();

const lineOn = (day: string, make: (day: ReturnType<typeof aDay>) => NewLine): SeedRecord => {
  const record = lineRecord(make(aDay(day)), thatEvening(day));
  if (record === null) throw new Error(`No such line on ${day}`);
  return { id: anId(), record };
};

const today = '2026-11-19';
const asked = (day: string, guiltAfter: number | null): SeedRecord =>
  lineOn(day, (on) => ({
    ...blankLines.saidNo(on),
    whom: heron,
    asked: 'A loan until Friday.',
    said: 'I can’t, and this is who can.',
    guiltBefore: 3,
    guiltAfter,
    held: guiltAfter === null ? null : true,
  }));

const lines: readonly SeedRecord[] = [
  {
    id: heron,
    record: newAlias({ kind: 'client', alias: 'Heron', role: 'the grandmother' }, [], thatEvening('2026-03-02')),
  },
  { id: anId(), record: newPromise(heron, 'Ring the clinic before noon.', thatEvening('2026-11-18'), aDay(today)) },
  { id: anId(), record: { ...newPromise(heron, 'Bring the form.', thatEvening('2026-11-10')), can: 'no' } },
  asked('2026-10-30', 1),
  asked('2026-11-09', 0),
  asked(today, null),
  lineOn('2026-11-18', (on) => ({
    ...blankLines.parked(on),
    text: 'Housing form',
    where: 'At the desk',
    firstStep: 'Ring first',
    when: aDay(today),
  })),
  lineOn('2026-11-18', (on) => ({
    ...blankLines.hardEvent(on, 'removal'),
    how: 'saw',
    text: 'The shoes by the door.',
  })),
  lineOn('2026-11-17', (on) => ({ ...blankLines.prediction(on, aDay(today)), expect: 'He won’t come.', dread: 4 })),
  lineOn('2026-11-12', (on) => ({ ...blankLines.untold(on), whom: heron, text: 'What she said in the car.' })),
  lineOn('2026-11-16', (on) => blankLines.untold(on)),
  lineOn('2026-11-17', (on) => ({ ...blankLines.hat(on, 'mediator'), stretch: 'drifted', whom: heron })),
  lineOn('2026-11-16', (on) => ({
    ...blankLines.inTheMiddle(on, 'birth-family', 'foster-family'),
    oneNeeds: 'To be at the birthday.',
    otherFears: 'A scene in front of the child.',
  })),
  lineOn('2026-11-13', (on) => ({
    ...blankLines.pothole(on, 'transport'),
    text: 'The bus stops running at six.',
    sphere: 'system',
  })),
  lineOn('2026-11-10', (on) => ({
    ...blankLines.wait(on),
    text: 'The top of the housing list',
    since: aDay('2024-09-10'),
    weight: 2,
  })),
];

/** A vault in which every ledger has something. */
export const ledgersKept = (profile: string) => seedVault(profile, passphrase, lines);

const names = [
  ['A promise', 'promises'],
  ['A no', 'noes'],
  ['Park it', 'parked'],
  ['Something hard', 'hard-events'],
  ['I expect', 'predictions'],
  ['Can’t tell anyone', 'untold'],
  ['A hat', 'hats'],
  ['In the middle', 'in-the-middle'],
  ['A pothole', 'potholes'],
  ['A long wait', 'waits'],
] as const;

/** What is due tonight, every ledger, the offer on the page, and what a card has of endings and of looks. */
export const ledgers = async ({ page, picture }: Stop): Promise<void> => {
  await unlock(page);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('region', { name: 'For tonight' }).waitFor();
  await picture('33-due-tonight');
  for (const [button, name] of names) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByRole('list', { name: 'So far' }).waitFor();
    await picture(`33-ledger-${name}`);
    await page.keyboard.press('Escape');
  }
  await beginWriting(page);
  await page.keyboard.type('I told her sister that I would ring the clinic. ');
  await page.getByRole('button', { name: 'Keep it as a promise' }).waitFor();
  await picture('33-promise-offer');
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Look at it in a few questions' }).click();
  await picture('33-check-up');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'It is ending, or has' }).click();
  await page.getByRole('button', { name: 'Write a letter' }).click();
  await picture('33-ending-and-letter');
};
