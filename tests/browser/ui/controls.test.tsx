import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../../renderer/ui/button.tsx';
import { Chip } from '../../../renderer/ui/chip.tsx';
import { Menu } from '../../../renderer/ui/menu.tsx';
import { Popover } from '../../../renderer/ui/popover.tsx';
import { Segmented } from '../../../renderer/ui/segmented.tsx';
import { Select } from '../../../renderer/ui/select.tsx';
import { Switch } from '../../../renderer/ui/switch.tsx';
import { TabBar, TabGroup, TabView } from '../../../renderer/ui/tabs.tsx';
import { button, Held, held, mount } from './mount.tsx';

const sleep = [
  { value: 'rough', label: 'Rough' },
  { value: 'fair', label: 'Fair' },
  { value: 'good', label: 'Good' },
];

test('an optional choice can be moved with the arrows and cleared with Delete or a second click', async () => {
  await mount(
    <Held start={null as string | null}>
      {(value, change) => (
        <Segmented optional label="Sleep last night" options={sleep} value={value} onChange={change} />
      )}
    </Held>,
  );
  const fair = page.getByRole('radio', { name: 'Fair' });
  await fair.click();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(held()).toHaveTextContent('good');
  await userEvent.keyboard('{Delete}');
  await expect.element(held()).toHaveTextContent('null');
  await fair.click();
  await expect.element(held()).toHaveTextContent('fair');
  await fair.click();
  await expect.element(held()).toHaveTextContent('null');
});

test('a choice that must be made stays made', async () => {
  await mount(
    <Held start="fair">
      {(value, change) => <Segmented label="Sleep last night" options={sleep} value={value} onChange={change} />}
    </Held>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Delete} ');
  await page.getByRole('radio', { name: 'Fair' }).click();
  await expect.element(held()).toHaveTextContent('fair');
});

test('a chip says whether it is pressed, by more than its colour', async () => {
  await mount(
    <Held start={false}>
      {(value, change) => (
        <Chip pressed={value} onChange={change}>
          Home visit
        </Chip>
      )}
    </Held>,
  );
  const chip = button('Home visit');
  await expect.element(chip).toHaveAttribute('aria-pressed', 'false');
  expect(document.querySelector('button svg')).toBeNull();
  await userEvent.tab();
  await userEvent.keyboard(' ');
  await expect.element(chip).toHaveAttribute('aria-pressed', 'true');
  expect(document.querySelector('button svg')).not.toBeNull();
});

test('a switch and its label are one thing', async () => {
  await mount(
    <Held start={false}>
      {(value, change) => (
        <Switch on={value} onChange={change}>
          A nudge at the end of the shift
        </Switch>
      )}
    </Held>,
  );
  await page.getByText('A nudge at the end of the shift').click();
  await expect.element(page.getByRole('switch', { name: 'A nudge at the end of the shift' })).toBeChecked();
});

test('a list is chosen from by typing', async () => {
  const options = [
    { value: 'US', label: 'United States' },
    { value: 'CA', label: 'Canada' },
  ];
  await mount(
    <Held start="US">
      {(value, change) => <Select label="Help numbers for" options={options} value={value} onChange={change} />}
    </Held>,
  );
  await userEvent.tab();
  await userEvent.keyboard('can');
  await expect.element(page.getByRole('combobox', { name: 'Help numbers for' })).toHaveValue('CA');
  await expect.element(held()).toHaveTextContent('CA');
});

test('the arrows move between tabs and the panel follows', async () => {
  const tabs = [
    { id: 'closeness', label: 'Closeness', panel: 'How close the work sat' },
    { id: 'travels', label: 'What travels with it', panel: 'Sleep, evenings off' },
  ];
  await mount(
    <Held start="closeness">
      {(value, change) => (
        <TabGroup selected={value} onSelect={change}>
          <TabBar label="Trends" tabs={tabs} />
          {tabs.map(({ id, panel }) => (
            <TabView key={id} id={id}>
              {panel}
            </TabView>
          ))}
        </TabGroup>
      )}
    </Held>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('tabpanel', { name: 'What travels with it' })).toHaveTextContent('Sleep');
});

test('a menu opens with the arrow key, finds by typing, and gives focus back on Esc', async () => {
  await mount(
    <Held start="">
      {(_, change) => (
        <Menu
          label="Entry"
          trigger={{ 'aria-label': 'More', icon: 'dots-three' }}
          items={[
            { id: 'edit', label: 'Edit', onPress: () => change('edited') },
            { id: 'delete', label: 'Delete this entry', onPress: () => change('deleted') },
          ]}
        />
      )}
    </Held>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('menuitem', { name: 'Edit' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(button('More')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}d{Enter}');
  await expect.element(held()).toHaveTextContent('deleted');
});

test('a popover closes on Esc and gives focus back to what opened it', async () => {
  await mount(
    <Popover label="Why this prompt" trigger={{ children: 'Why' }}>
      {(id) => (
        <Button popoverTarget={id} popoverTargetAction="hide">
          Understood
        </Button>
      )}
    </Popover>,
  );
  await button('Why').click();
  await expect.element(page.getByRole('dialog', { name: 'Why this prompt' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog', { name: 'Why this prompt' })).not.toBeInTheDocument();
  await expect.element(button('Why')).toHaveFocus();
  await button('Why').click();
  await button('Understood').click();
  await expect.element(page.getByText('Understood')).not.toBeVisible();
});

test('everything that can be pressed is at least 36 px, and 44 px in the evening flow', async () => {
  const view = (
    <>
      <Button size="sm">Another</Button>
      <Button>Keep</Button>
      <Chip pressed onChange={() => undefined}>
        Court
      </Chip>
      <Segmented label="Sleep" options={sleep} value="fair" onChange={() => undefined} />
    </>
  );
  const heights = () =>
    [...document.querySelectorAll('button, input')].map((element) => element.getBoundingClientRect().height);
  await mount(view);
  await expect.element(button('Another')).toBeVisible();
  expect(Math.min(...heights())).toBeGreaterThanOrEqual(36);
  document.body.style.setProperty('--target', '44px');
  expect(Math.min(...heights())).toBeGreaterThanOrEqual(44);
  document.body.style.removeProperty('--target');
});
