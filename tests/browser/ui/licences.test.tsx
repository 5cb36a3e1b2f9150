import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LicencesList } from '../../../renderer/screens/settings/licences-list.tsx';
import { button, mount } from './mount.tsx';

test('licenses that can’t be read are said to be so, and are read again on request', async () => {
  const answers = [null, Array.from({ length: 99 }, () => 'Permission is hereby granted.')];
  await mount(<LicencesList load={async () => answers.shift() ?? null} />);
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('The words of the licenses couldn’t be read just now.');
  await expect.element(page.getByText('react-dom', { exact: true })).toBeVisible();
  await button('Try again').click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await page.getByText('react-dom', { exact: true }).click();
  await expect.element(page.getByText('Permission is hereby granted.').nth(0)).toBeInTheDocument();
});

test('the words of every license come with the app', async () => {
  await mount(<LicencesList />);
  await page.getByText('AFINN-165', { exact: true }).click();
  await expect.element(page.getByText(/Finn Årup Nielsen/).nth(1)).toBeVisible();
});
