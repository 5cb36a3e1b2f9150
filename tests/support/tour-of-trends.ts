import { goTo } from './person.ts';
import type { Stop } from './tour-visit.ts';

/** Every tab of Trends and what opens on it, for a year of evenings. */
export const trends = async ({ page, picture }: Stop): Promise<void> => {
  const below = async (name: string, heading: string): Promise<void> => {
    await page.getByRole('heading', { name: heading }).first().scrollIntoViewIfNeeded();
    await picture(name);
  };
  await goTo(page, 'Trends');
  await page.getByRole('figure').first().waitFor();
  await picture('09-trends');
  await page.getByRole('button', { name: 'Show the sum' }).click();
  await picture('09-trends-worked-out');
  await page.getByRole('slider', { name: 'Week by week' }).press('ArrowLeft');
  await picture('09-trends-week');
  await page.getByRole('slider', { name: 'Week by week' }).press('Enter');
  await page.getByRole('heading', { name: /^Week of/ }).waitFor();
  await picture('09-trends-week-evidence');
  await page.getByRole('button', { name: 'Back to the finding' }).click();
  await page.getByRole('radio', { name: 'Year' }).check({ force: true });
  await picture('09-trends-year');
  await page.getByRole('radio', { name: '12 weeks' }).check({ force: true });
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByRole('table').waitFor();
  await picture('09b-trends-table');
  await page.getByRole('button', { name: 'Chart' }).click();
  await page.getByRole('tab', { name: 'What travels with it' }).click();
  await picture('11-trends-relations');
  await page.getByRole('combobox', { name: 'Kind of day' }).selectOption({ label: 'Home visit' });
  await below('11-trends-then-and-now', 'Then and now');
  await page.getByRole('tab', { name: 'Fuel and seat' }).click();
  await picture('11-trends-fuel');
  await page.getByRole('button', { name: 'Look at the week' }).click();
  await picture('11-trends-weekly');
  await page.keyboard.press('Escape');
};
