import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { newSession } from '#shared/journal/supervision-session';
import { travelsWith } from '#shared/reading/relations/travels-with';
import { trendSources } from '../../../renderer/workers/vault/queries/trends/known-sources.ts';
import { relationRow } from '../../../renderer/workers/vault/queries/trends/relation-rows.ts';
import { TrendsScreen } from '../../../renderer/screens/trends/trends-screen.tsx';
import { TrendsSettings } from '../../../renderer/screens/settings/trends-settings.tsx';
import { QuietLine } from '../../../renderer/screens/today/quiet-line.tsx';
import { button, mount } from './mount.tsx';
import { states } from './trends-states.ts';
import { ago, today, trendsVault } from './trends-vault.tsx';

const open = async (tab: string) => {
  const vault = states['in balance']?.();
  if (vault === undefined) throw new Error('No state');
  await mount(vault.screen(<TrendsScreen />), 1068, 900);
  await page.getByRole('tab', { name: tab }).click();
  return vault;
};

test('what travels with it is said in words, drawn with its counts, and spoken in full', async () => {
  await open('What travels with it');
  const rows = page.getByRole('region', { name: 'What travels with it' });
  await expect
    .element(rows.getByText('With no break the night before, evenings seem to land nearer numb.'))
    .toBeVisible();
  await expect
    .element(rows.getByText('After a rough night, the dial seems to swing wider. It can go either way.'))
    .toBeVisible();
  await expect.element(rows.getByText('Heavy days on their own don’t explain it.')).toBeVisible();
  await expect.element(rows.getByText('Loosely, no clear difference')).toBeVisible();
  await expect
    .element(rows.getByRole('img', { name: /^Last evening off/ }))
    .toHaveAccessibleName(
      'Last evening off: None, middle Muffled, half of them from A step back to Going flat, nine evenings; ' +
        'A little, middle In balance, half of them from Close to Muffled, 16 evenings; ' +
        'Real rest, middle In balance, half of them from Close to In balance, eight evenings.',
    );
  await expect
    .element(rows)
    .toHaveTextContent('Low five, High six. We’ll wait for eight of each before saying anything.');
});

test('a row without a mark says so, and one with some counts those alone', async () => {
  const vault = trendsVault([], { relationsOf: (evenings) => travelsWith(evenings).map(relationRow) });
  for (const days of [1, 2]) vault.mark(ago(days), { closeness: 0, seat: 'back' });
  await mount(vault.screen(<TrendsScreen />), 1068, 900);
  await page.getByRole('tab', { name: 'What travels with it' }).click();
  await expect.element(page.getByText('Sleep. None marked yet. We’ll wait for eight of each')).toBeVisible();
  await expect.element(page.getByText('Seat. Back seat two. We’ll wait for eight of each')).toBeVisible();
});

test('weeks with a supervision and without stand at the foot until there are eight of each', async () => {
  const vault = trendsVault([], { relationsOf: trendSources.relationsOf });
  for (const week of [1, 2, 3]) {
    for (const day of [0, 1]) vault.mark(ago(7 * week + day), { closeness: week - 2 });
  }
  const held = { ms: Date.parse(`${ago(21)}T12:00:00Z`), offset: 0 };
  vault.put({ ...newSession(held, null, null), heldAt: held, day: ago(21) });
  vault.put({ ...newSession(held, null, null), day: ago(14) });
  await mount(vault.screen(<TrendsScreen />), 1068, 900);
  await page.getByRole('tab', { name: 'What travels with it' }).click();
  await expect
    .element(page.getByText('Supervision that week. One week with, two without. We’ll wait for eight of each'))
    .toBeVisible();
});

test('a level with fewer than eight evenings is drawn hollow', async () => {
  await open('What travels with it');
  const row = page.getByRole('img', { name: /^Load/ }).element();
  expect([...row.querySelectorAll('g')].map((level) => level.hasAttribute('data-few'))).toEqual([true, false, false]);
});

test('the map counts evenings by distance and by what reached, and never calls distance with care a trouble', async () => {
  const vault = trendsVault();
  vault.mark(ago(1), { closeness: 3, reach: 3 });
  vault.mark(ago(2), { closeness: 3, reach: 0 });
  vault.mark(ago(3), { closeness: 0, reach: 2 });
  vault.mark(ago(4), { closeness: -3, reach: 0 });
  vault.mark(ago(5), { closeness: -3 });
  await mount(vault.screen(<TrendsScreen />), 1068, 900);
  await page.getByRole('tab', { name: 'What travels with it' }).click();
  await expect
    .element(page.getByRole('img', { name: /^Evenings by distance/ }))
    .toHaveAccessibleName(
      'Evenings by distance and what reached you. Steady: 1. Far, and something got through: 1. Far away: 1. Running on empty: 1.',
    );
});

test('a long reading shows how far it is, and that writing need not wait for it', async () => {
  const vault = trendsVault();
  await mount(
    vault.screen(
      <TrendsScreen />,
      {},
      { trends: () => new Promise(() => undefined), readingProgress: async () => ({ read: 300, of: 4000 }) },
    ),
  );
  await expect
    .element(page.getByRole('progressbar', { name: 'Reading your entries again on this computer, 300 of 4,000' }))
    .toHaveAttribute('value', '0.075');
  await expect.element(page.getByText('You can keep writing.')).toBeVisible();
});

test('then and now is there for one kind of day, once it is asked for', async () => {
  const vault = trendsVault();
  for (let back = 32; back > 0; back -= 2) {
    vault.mark(ago(back), { closeness: back > 16 ? -2 : 2, reach: 1, chips: ['home-visit'] });
  }
  vault.write(ago(32), 'Her stairs. I counted them going up.');
  const latest = vault.write(ago(2), 'Same stairs. Nobody asked me how it was.');
  await mount(vault.screen(<TrendsScreen />), 1068, 900);
  await page.getByRole('tab', { name: 'What travels with it' }).click();
  const card = page.getByRole('region', { name: 'Then and now' });
  await expect.element(card).not.toHaveTextContent('middle');
  await card.getByRole('combobox', { name: 'Kind of day' }).selectOptions('Home visit');
  await expect.element(card).toHaveTextContent('middle Stirred up, a little reached you, over eight evenings.');
  await expect
    .element(card)
    .toHaveTextContent('Now, November: middle Muffled, a little reached you, over eight evenings.');
  await expect.element(card).toHaveTextContent('Lately such days seem to land further away than they did at first.');
  await expect.element(card).toHaveTextContent('You wrote on October 18, the first of them');
  await expect.element(card).toHaveTextContent('“Her stairs. I counted them going up.”');
  await card.getByRole('button', { name: 'Open it' }).nth(1).click();
  expect(vault.went).toEqual([['journal', latest]]);
  await card.getByRole('combobox', { name: 'Kind of day' }).selectOptions('Court');
  await expect.element(card).toHaveTextContent('From twelve on there is a then and a now.');
});

test('two weeks are marked out of curiosity, the mark is taken away again, and afterwards they stand beside the two before', async () => {
  const vault = trendsVault();
  for (let back = 30; back > 0; back -= 2) vault.mark(ago(back), { closeness: back > 16 ? 3 : 1, reach: 1 });
  await mount(vault.screen(<TrendsScreen />), 1068, 900);
  await page.getByRole('tab', { name: 'What travels with it' }).click();
  const card = page.getByRole('region', { name: 'If you’re curious' });
  await card.getByRole('button', { name: 'Mark two weeks' }).click();
  await expect.element(card).toHaveTextContent('Two weeks are marked, November 19 to December 2.');
  await card.getByRole('button', { name: 'Take the mark away' }).click();
  await expect.element(card.getByRole('button', { name: 'Mark two weeks' })).toBeVisible();
  expect(vault.holdings.all('twoWeeks')).toEqual([]);
  await vault.api.markTwoWeeks(ago(15), true);
  await expect
    .element(card)
    .toHaveTextContent('October 21 to November 3: middle Going flat, a little reached you, over seven evenings.');
  await expect
    .element(card)
    .toHaveTextContent('November 4 to November 17: middle A step back, a little reached you, over seven evenings.');
});

test('fuel and seat are drawn by week, said in full, and there as a table', async () => {
  await open('Fuel and seat');
  await expect
    .element(page.getByRole('img', { name: /^Fuel and seat by week\./ }))
    .toHaveAccessibleName(
      /Week of November 9: Half a tank for them, a quarter tank for me; Driver’s seat 1, Passenger seat 1, Back seat 1, Trunk 1\./,
    );
  await expect
    .element(page.getByText('In these weeks mostly: half a tank for them, a quarter tank for me.'))
    .toBeVisible();
  const seats = page.getByRole('region', { name: 'Where you rode' });
  await expect.element(seats).toHaveTextContent('No seat is better than another.');
});

test('evenings out of the car are said so, in the sentence, the chart and the list', async () => {
  const vault = trendsVault();
  for (const back of [1, 2, 3]) vault.mark(ago(back), { seat: 'out' });
  await mount(vault.screen(<TrendsScreen />), 1068, 900);
  await page.getByRole('tab', { name: 'Fuel and seat' }).click();
  await expect.element(page.getByText('Most evenings were out of the car.')).toBeVisible();
  await expect
    .element(page.getByRole('img', { name: /^Fuel and seat by week\./ }))
    .toHaveAccessibleName(/Out of the car 3\./);
  await expect
    .element(page.getByRole('region', { name: 'Where you rode' }))
    .toHaveTextContent('Out of the carNot along for this one.3 evenings');
});

test('a look at the week is sealed answer by answer, may be left at any point, and stands among the weeks', async () => {
  const { holdings } = await open('Fuel and seat');
  await button('Look at the week').click();
  const dialog = page.getByRole('dialog');
  const group = (name: RegExp) => dialog.getByRole('radiogroup', { name });
  await group(/^How much did people’s situations/)
    .getByRole('radio', { name: 'Some' })
    .click({ force: true });
  await group(/^All in all/)
    .getByRole('radio', { name: 'A lot' })
    .click({ force: true });
  await dialog.getByRole('textbox', { name: 'Hours worked' }).fill('44');
  await dialog.getByRole('textbox', { name: 'Days really off' }).fill('9');
  await button('Done').click();
  await expect
    .poll(() =>
      holdings
        .all('weekly')
        .map(({ record }) => [record.monday, record.reached, record.worn, record.hours, record.daysOff]),
    )
    .toEqual([['2026-11-16', 2, 4, 44, null]]);
  const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect.element(row('It reached me')).toHaveTextContent('Some');
  await expect.element(row('Hours worked')).toHaveTextContent('44');
  await expect.element(row('Thought of leaving')).not.toBeInTheDocument();
  await button('Change an answer').click();
  await expect.element(group(/^How much did people’s situations/).getByRole('radio', { name: 'Some' })).toBeChecked();
  await dialog.getByRole('textbox', { name: 'People on the caseload' }).fill('31');
  await group(/^How often did I think of leaving/)
    .getByRole('radio', { name: 'Some days' })
    .click({ force: true });
  await button('Done').click();
  await expect.element(row('People on the caseload')).toHaveTextContent('31');
  await expect.element(row('Thought of leaving')).toHaveTextContent('Some days');
  await expect.element(row('It reached me')).toHaveTextContent('Some');
});

test('a week is offered on Trends from Friday on, and the questions open from there', async () => {
  const vault = states['in balance']?.();
  if (vault === undefined) throw new Error('No state');
  await mount(vault.screen(<TrendsScreen />, { today: ago(-1) }), 1068, 900);
  await button('Look at the week').click();
  await expect.element(page.getByRole('dialog', { name: 'How the week was' })).toBeVisible();
  await expect.element(page.getByRole('tab', { name: 'Fuel and seat' })).toHaveAttribute('aria-selected', 'true');
});

test('the quiet line leads to Trends, and is not there in the night', async () => {
  const vault = trendsVault();
  await mount(vault.screen(<QuietLine />, { today: ago(-1) }));
  await button('Two minutes for the week, if you like').click();
  expect(vault.went).toEqual([['trends', 'weekly']]);
  const night = { now: () => ({ ms: Date.parse('2026-11-20T02:10:00Z'), offset: 0 }) };
  await mount(vault.screen(<QuietLine />, { today: ago(-1), clock: night }));
  await new Promise(requestAnimationFrame);
  expect(page.getByRole('button').elements()).toEqual([]);
});

test('what is turned off in Settings is asked about where it deletes something, and is gone then', async () => {
  const vault = trendsVault();
  vault.write(today, 'On autopilot.');
  await mount(vault.screen(<TrendsSettings />));
  const turn = (name: string) => page.getByRole('switch', { name });
  await turn('One quiet line on Today').click();
  await expect.element(turn('One quiet line on Today')).not.toBeChecked();
  await turn('Read my words').click();
  await button('Leave it on').click();
  await expect.element(turn('Read my words')).toBeChecked();
  expect(vault.holdings.all('toneReading')).toHaveLength(1);
  await turn('Read my words').click();
  await button('Turn it off').click();
  await expect.element(turn('Read my words')).not.toBeChecked();
  expect(vault.holdings.all('toneReading')).toEqual([]);
  expect(vault.holdings.all('entry')).toHaveLength(1);
});
