import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HelpSheet } from '../../../renderer/screens/help/help-sheet.tsx';
import { button, mount } from './mount.tsx';

const nothing = () => undefined;
const sister = { name: 'Someone you named', number: 'My sister, 555 0148', note: 'For a night like this.' };

const rows = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((row) => row.textContent);

test('while locked there is the national line and the emergency number, and nobody’s name', async () => {
  await mount(<HelpSheet region="US" onClose={nothing} />);
  await expect.element(page.getByRole('dialog', { name: 'If it’s more than a rough patch' })).toBeVisible();
  expect(rows()).toEqual([
    expect.stringMatching(/^988 Suicide and Crisis Lifeline.*988$/),
    expect.stringMatching(/^If someone is in danger right now.*911$/),
  ]);
  expect(
    page
      .getByRole('button')
      .elements()
      .map((element) => element.textContent),
  ).toEqual(['Close']);
});

test('once open, one’s own people come first', async () => {
  await mount(<HelpSheet region="UK" contacts={[sister]} ownLine={null} onClose={nothing} onEdit={nothing} />);
  await expect.element(button('Edit these numbers')).toBeVisible();
  expect(rows()[0]).toContain('My sister, 555 0148');
  expect(rows()[1]).toContain('116 123');
  expect(rows()[2]).toContain('999');
});

test('someone with neither a name nor a number is left out', async () => {
  const nobody = { name: ' ', number: '', note: 'A word to yourself.' };
  await mount(<HelpSheet region="UK" contacts={[nobody, sister]} ownLine={null} onClose={nothing} />);
  await expect.poll(() => rows()[0]).toContain('My sister, 555 0148');
  expect(rows()).toHaveLength(3);
  await mount(<HelpSheet region="elsewhere" ownLine={nobody} onClose={nothing} />);
  await expect.poll(() => rows()[0]).toContain('not filled in yet');
});

test('a region is said to be chosen only where someone must have chosen it', async () => {
  await mount(<HelpSheet region="US" onClose={nothing} />);
  await expect
    .element(page.getByText(/Numbers are for the United States\. Settings has the numbers for other places\./))
    .toBeVisible();
  await mount(<HelpSheet region="IE" onClose={nothing} />);
  await expect.element(page.getByText(/Numbers are for Ireland, which you chose in Settings\./)).toBeVisible();
});

test('elsewhere it says where to look, in plain text, and keeps a line to fill in', async () => {
  await mount(<HelpSheet region="elsewhere" ownLine={null} onClose={nothing} />);
  await expect.element(page.getByText('findahelpline.com')).toBeVisible();
  expect(rows()[0]).toContain('not filled in yet');
  expect(document.querySelector('a')).toBeNull();
  await mount(<HelpSheet region="elsewhere" ownLine={sister} onClose={nothing} />);
  await expect.poll(() => rows()[0]).toContain('My sister, 555 0148');
});

test('Esc and Close both put it away', async () => {
  let closed = 0;
  await mount(<HelpSheet region="US" onClose={() => (closed += 1)} />);
  await expect.element(button('Close')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await button('Close').click();
  expect(closed).toBe(2);
});
