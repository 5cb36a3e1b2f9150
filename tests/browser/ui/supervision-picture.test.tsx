import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addDays, weekOf } from '#shared/calendar/day-key';
import { defaultTrendChoices } from '#shared/journal/trend-choices';
import { button, mount } from './mount.tsx';
import { ago, supervisionVault, type SupervisionVault, today } from './supervision-vault.tsx';

const include = () => page.getByRole('switch', { name: 'Include the 12-week picture' });
const sheet = () => page.getByRole('region', { name: 'As it leaves' });
const week = (name: string) => sheet().getByText(new RegExp(`^Week of ${name}: `, 'u'));

/** Something flagged, and evenings of these dials in each of the last weeks, the newest first; null for none. */
const withWeeks = async (dials: readonly (number | null)[], each = 3): Promise<SupervisionVault> => {
  const vault = await supervisionVault();
  await vault.flag(today, 'The heating is still off.');
  for (const [back, closeness] of dials.entries()) {
    if (closeness === null) continue;
    const monday = addDays(weekOf(today), -7 * back);
    for (let day = 0; day < each; day += 1) await vault.marked(addDays(monday, day), { closeness, reach: 1 });
  }
  return vault;
};
const bring = async (): Promise<void> => {
  await page.getByRole('button', { name: 'The heating is still off.', exact: true }).click();
  await userEvent.keyboard('3');
  await expect.element(sheet().getByText('The heating is still off.')).toBeVisible();
};

describe('the picture of the last twelve weeks', () => {
  test('is out until it is put in, says each week in words, and stays in over a lock until it is taken out', async () => {
    const vault = await withWeeks([3, 2, 2, 0, null, 0, null, -2, 0]);
    await vault.put({ type: 'timeAway', version: 1, monday: addDays(weekOf(today), -28), reason: 'ill' });
    await vault.marked(addDays(weekOf(today), -46), { closeness: -4, chips: ['a-loss'] });
    await mount(vault.screen());
    await bring();
    await expect.element(include()).not.toBeChecked();
    expect(sheet().element().textContent).not.toMatch(/12 weeks|Week of/u);

    await include().click();
    await expect.element(sheet().getByRole('heading', { name: 'The last 12 weeks' })).toBeVisible();
    await expect.element(sheet().getByRole('img', { name: /^Closeness by week\. Week of/u })).toBeVisible();
    await expect
      .element(week('November 16'))
      .toHaveTextContent('three evenings, going flat. What reached me: a little.');
    await expect.element(week('October 19')).toHaveTextContent('time away.');
    await expect
      .element(week('September 28'))
      .toHaveTextContent('four evenings, stirred up, from flooded to stirred up');
    expect(sheet().element().textContent).not.toMatch(/\bloss\b|\bill\b/iu);

    await vault.drafts.finish();
    await mount(vault.screen());
    await expect.element(include()).toBeChecked();
    await button('Read it aloud').click();
    const aloud = page.getByRole('dialog', { name: 'To read aloud' });
    await expect.element(aloud.getByText('Week of October 19: time away.')).toBeVisible();
    await expect.element(aloud.getByText(/^Week of November 16: three evenings, going flat\./u)).toBeVisible();
    await expect.element(aloud.getByRole('table')).not.toBeInTheDocument();
    await button('Close').click();

    await include().click();
    await expect.element(sheet().getByText('The last 12 weeks')).not.toBeInTheDocument();
    await vault.drafts.flush();
    expect(vault.session()).not.toHaveProperty('withPicture');
  });

  test('is no part of a document that was read without it', async () => {
    const vault = await withWeeks([3, 2, 2, 0]);
    await mount(vault.screen());
    await bring();
    await userEvent.keyboard('{Control>}e{/Control}');
    const dialog = page.getByRole('dialog', { name: 'What leaves' });
    const hasRead = dialog.getByRole('checkbox', { name: 'I have read the side that leaves' });
    await hasRead.click();
    await expect.element(dialog.getByRole('button', { name: 'Copy' })).toBeEnabled();
    await dialog.getByRole('switch', { name: 'Include the 12-week picture' }).click();
    await expect.element(dialog.getByRole('heading', { name: 'The last 12 weeks' })).toBeVisible();
    await expect.element(dialog.getByRole('row', { name: 'Nov 16 3 Going flat A little' })).toBeVisible();
    await expect.element(hasRead).not.toBeChecked();
    await expect.element(dialog.getByRole('button', { name: 'Copy' })).toBeDisabled();
    await hasRead.click();
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect.poll(() => vault.sent).toHaveLength(1);
    const copied = expect.stringContaining(
      '• Week of November 16: three evenings, going flat. What reached me: a little.',
    );
    expect(vault.sent).toEqual([{ channel: 'copyText', request: { text: copied } }]);
    // What came of the one that left is not said of another.
    await expect.element(dialog.getByText(/^Copied\./u)).toBeVisible();
    await dialog.getByRole('switch', { name: 'Include the 12-week picture' }).click();
    await expect.element(dialog.getByText(/^Copied\./u)).not.toBeInTheDocument();
  });

  test('is asked about where it leaves, and whoever came there by key from the sheet is beside it again', async () => {
    const vault = await withWeeks([3, 2, 2, 0]);
    await mount(vault.screen());
    await bring();
    await button('Read it aloud').click();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Read it aloud')).toHaveFocus();
    await userEvent.keyboard('{Control>}e{/Control}');
    const dialog = page.getByRole('dialog', { name: 'What leaves' });
    await expect.element(dialog.getByRole('switch', { name: 'Include the 12-week picture' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: /^Print or save…/u })).toHaveFocus();
  });

  test('may leave alone, where nothing else was chosen', async () => {
    const vault = await withWeeks([3, 2, 2, 0]);
    await mount(vault.screen());
    await expect.element(page.getByText('Nothing is chosen yet.')).toBeVisible();
    await include().click();
    await expect.element(sheet().getByRole('heading', { name: 'The last 12 weeks' })).toBeVisible();
    await userEvent.keyboard('{Control>}e{/Control}');
    const dialog = page.getByRole('dialog', { name: 'What leaves' });
    await dialog.getByRole('checkbox', { name: 'I have read the side that leaves' }).click();
    expect(dialog.element().textContent).not.toContain('nothing can leave');
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect.poll(() => vault.sent).toHaveLength(1);
  });

  test('can’t be put in while there are too few evenings in it, and says so', async () => {
    const vault = await withWeeks([3, 2]);
    // Enough for a line, and all of it longer ago.
    for (const back of [100, 101, 102, 107, 108, 109, 114, 115, 116]) await vault.marked(ago(back), { closeness: 1 });
    await mount(vault.screen());
    await bring();
    await expect.element(include()).toBeDisabled();
    await expect.element(include()).toHaveAccessibleDescription(/^Not enough for it yet/u);
    expect(sheet().element().textContent).not.toMatch(/12 weeks/u);
  });

  test('is not offered where the person wants nothing made of their evenings, and goes out of what it was in', async () => {
    const vault = await withWeeks([3, 2, 2, 0]);
    await mount(vault.screen());
    await bring();
    await include().click();
    await expect.element(sheet().getByText('The last 12 weeks')).toBeVisible();
    await vault.drafts.finish();
    await vault.put({ ...defaultTrendChoices, findings: false });
    await mount(vault.screen());
    await expect.element(sheet().getByText('The heating is still off.')).toBeVisible();
    await expect.element(include()).not.toBeInTheDocument();
    expect(sheet().element().textContent).not.toMatch(/12 weeks/u);
  });
});
