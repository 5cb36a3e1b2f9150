import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SettingsScreen } from '../../../renderer/screens/settings/settings-screen.tsx';
import type { VaultApi } from '../../../renderer/vault/vault-api.ts';
import { misfits } from '../../support/misfits.ts';
import { axeProblems } from './axe-problems.ts';
import { button, mount } from './mount.tsx';
import { pastVault } from './past-vault.tsx';

afterEach(() => document.documentElement.style.removeProperty('font-size'));

const pages = [
  'My client Darlene called twice. I told Darlene that I would ask.',
  'Quiet. Then my client Marcus waited by the door. The bus was late.',
  'DARLENE’S bus was late. Call 555-867-5309 about it.',
];

const open = async (texts: readonly string[], answers: Partial<VaultApi> = {}, width = 1280, height = 832) => {
  const vault = await pastVault(texts);
  await mount(vault.screen(<SettingsScreen />, answers), width, height);
  return vault;
};
const found = async (texts = pages, width = 1280, height = 832) => {
  const vault = await open(texts, {}, width, height);
  await button('Look through everything written').click();
  await button('Show what was found').click();
  await expect.element(heading()).toHaveFocus();
  return vault;
};

const heading = () => page.getByRole('heading', { name: 'Found in what was written' });
const finding = (name: string) => page.getByRole('button', { name: new RegExp(`^“${name}”`) });
const listed = (): readonly string[] =>
  [...document.querySelectorAll('[data-finding] b')].map(({ textContent }) => textContent);
const dialog = () => page.getByRole('dialog');

describe('everything written is looked through in Settings', () => {
  test('and what was found is listed by what it is, with why, and how often', async () => {
    await found();
    expect(listed()).toEqual(['“Darlene”', '“555-867-5309”', '“Marcus”']);
    await expect.element(finding('Darlene')).toHaveTextContent('comes after “client”2 pages, 3 places');
    await expect.element(page.getByText('3 details worth a look.')).toBeVisible();
  });

  test('a finding shows the sentences around its places, only when asked', async () => {
    await found();
    await expect.element(page.getByText('waited by the door')).not.toBeInTheDocument();
    await finding('Marcus').click();
    await expect
      .element(page.getByText('Quiet. Then my client Marcus waited by the door. The bus was late.'))
      .toBeVisible();
    await expect.element(page.getByText('November 18')).toBeVisible();
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Marcus']);
  });

  test('by keyboard alone a detail is given an alias everywhere, seen before it is done, and taken back', async () => {
    const { texts, api } = await found();
    const before = await texts();
    await userEvent.keyboard('{Tab}');
    await expect.element(finding('Darlene')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    await expect.element(page.getByRole('option').first()).toBeVisible();
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('option').first()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog()).toHaveTextContent('This changes 3 places in 2 pages.');
    await expect.element(button('Cancel')).toHaveFocus();
    const shown = [...document.querySelectorAll('dialog dd')].map(({ textContent }) => textContent);
    expect(shown[0]).toBe('My client Darlene called twice. I told Darlene that I would ask.');
    expect(shown[1]).toMatch(/^My client (\w+) called twice\. I told \1 that I would ask\.$/u);
    expect(await texts()).toEqual(before);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.poll(listed).toEqual(['“555-867-5309”', '“Marcus”']);
    await expect.element(finding('555-867-5309')).toHaveFocus();
    const [alias = ''] = await api.aliasNames();
    expect((await texts()).join(' ')).not.toMatch(/darlene/iu);
    expect((await texts()).join(' ')).toContain(`My client ${alias} called twice.`);
    await button('Take it back').click();
    await expect.element(page.getByText('Taken back. It is as it was before.')).toBeVisible();
    await expect.element(heading()).toHaveFocus();
    expect(await texts()).toEqual(before);
    await expect.poll(listed).toEqual(['“Darlene”', '“555-867-5309”', '“Marcus”']);
  });

  test('nothing is changed by looking at what would be', async () => {
    const { texts } = await found();
    await finding('Darlene').click();
    await page.getByRole('option').first().click();
    await expect.element(button('Change every place')).toBeEnabled();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    expect((await texts()).toSorted()).toEqual(pages.toSorted());
  });

  test('words of one’s own are asked for, and somebody else’s are not taken', async () => {
    const { api, texts } = await found();
    await api.acceptAlias('Dana', { kind: 'client', alias: 'Wren', role: null });
    await finding('Darlene').click();
    await page.getByRole('option', { name: 'Another alias…' }).click();
    const field = page.getByRole('textbox', { name: 'In every place' });
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveAccessibleDescription('That can’t be an alias. A word or two will do.');
    await userEvent.keyboard('Wren{Enter}');
    await expect.element(field).toHaveAccessibleDescription(/Somebody else here is called Wren/u);
    await userEvent.keyboard('{Control>}a{/Control}Linnet{Enter}');
    await expect.element(dialog()).toHaveTextContent('Write Linnet for “Darlene” in every place?');
    await button('Change every place').click();
    await expect.poll(listed).toEqual(['“555-867-5309”', '“Marcus”']);
    expect((await texts()).join(' ')).toContain('LINNET’S bus');
  });

  test('what is kept on purpose or left for now goes from the list, until nothing is left to look at', async () => {
    await found();
    await finding('Darlene').click();
    await page.getByRole('option', { name: 'Keep it everywhere. That’s on purpose.' }).click();
    await expect.poll(listed).toEqual(['“555-867-5309”', '“Marcus”']);
    await expect.element(page.getByText('“Darlene” is kept as it is, everywhere.')).toBeVisible();
    for (const name of ['555-867-5309', 'Marcus']) {
      await finding(name).click();
      await button('Leave it for now').click();
      await expect.element(finding(name)).not.toBeInTheDocument();
    }
    await expect.element(heading()).toHaveFocus();
    await expect.element(page.getByText('Nothing left to look at.')).toBeVisible();
    await expect.element(page.getByText('2 are left for now.')).toBeVisible();
    await button('Show again').click();
    await expect.poll(listed).toEqual(['“555-867-5309”', '“Marcus”']);
    await button('Back to Settings').click();
    await expect.element(button('Show what was found')).toHaveFocus();
  });

  test('what is still on its way to the disk is there first, and a page that opens again asks the vault', async () => {
    const { api, drafts, texts } = await found();
    const [item] = await api.journal();
    const entry = item?.entry ?? null;
    if (entry === null || item === undefined) throw new Error('There is no page');
    const { wordingKey } = await import('../../../renderer/app/draft-keys.ts');
    const draft = drafts.document(wordingKey(entry), 'tonight', async (words) => {
      const saved = await api.saveWording({ id: entry, day: item.day, ...words });
      return saved.ok ? { ok: true, at: saved.value.at } : { ok: false, reason: saved.error.type };
    });
    const typed = 'My client Darlene called. Darlene’s aunt did too.';
    const content = [{ type: 'paragraph', content: [{ type: 'text', text: typed }] }];
    draft.touch({ text: typed, prompt: null, document: { type: 'doc', content } });
    await finding('Darlene').click();
    await page.getByRole('option').first().click();
    await button('Change every place').click();
    await expect.poll(async () => (await texts()).join(' ')).not.toMatch(/darlene/iu);
    expect((await texts()).join(' ')).toContain('aunt did too');
    expect(drafts.newest(wordingKey(entry))).toBeNull();
  });

  test('a disk that is full leaves every word where it was, and says so', async () => {
    const { memory, texts } = await found();
    await finding('Darlene').click();
    await page.getByRole('option').first().click();
    await expect.element(button('Change every place')).toBeEnabled();
    memory.refuse({ type: 'disk-full', code: 'ENOSPC' });
    await button('Change every place').click();
    await expect.element(dialog()).toHaveTextContent('The disk didn’t take all of it.');
    expect((await texts()).toSorted()).toEqual(pages.toSorted());
  });
});

describe('how far it has come', () => {
  const at = (state: 'going' | 'stopped' | 'failed', looked = 120) => ({
    pastProgress: async () => ({ state, looked, of: 300, skipped: 1 }),
  });

  test('is shown while it goes on, with a way to stop', async () => {
    const happened: string[] = [];
    await open(pages, { ...at('going'), stopLooking: async () => void happened.push('stopped') });
    const bar = page.getByRole('progressbar', { name: 'Looking through what was written' });
    await expect.element(bar).toHaveAttribute('value', '0.4');
    await expect.element(page.getByText('120 of 300. You can keep writing.')).toBeVisible();
    await button('Stop').click();
    expect(happened).toEqual(['stopped']);
  });

  test('is said where it was stopped, with a way to go on', async () => {
    await open(pages, at('stopped'));
    await expect.element(page.getByText('Stopped at 120 of 300.')).toBeVisible();
    await expect.element(page.getByText('1 text was too much to look through.')).toBeVisible();
    await expect.element(button('Go on')).toBeVisible();
  });

  test('is no mystery where it got stuck', async () => {
    await open(pages, at('failed'));
    await expect.element(page.getByText('It got stuck before the end. Nothing was changed.')).toBeVisible();
    await expect.element(button('Try again')).toBeVisible();
  });

  test('is nothing where nothing is written', async () => {
    await open([]);
    await button('Look through everything written').click();
    await expect.element(page.getByText('Nothing is written yet.')).toBeVisible();
    await expect.element(button('Show what was found')).not.toBeInTheDocument();
  });
});

test('looking while writing is on, says what it can’t do, and can be turned off', async () => {
  const { api } = await open([]);
  const on = page.getByRole('switch', { name: 'Look for client details while I write' });
  await expect.element(on).toBeChecked();
  await expect
    .element(page.getByText('It catches a lot and misses some. You’re still the one who knows.'))
    .toBeVisible();
  await on.click();
  await expect.element(on).not.toBeChecked();
  expect((await api.settings()).guardWhileWriting).toBe(false);
});

const steps = {
  'the section': async () => expect.element(button('Look through everything written')).toBeVisible(),
  'what was found': async () => {
    await button('Look through everything written').click();
    await button('Show what was found').click();
    await finding('Darlene').click();
    await expect.element(page.getByRole('option').first()).toBeVisible();
    await expect.element(page.getByText('Where it stands')).toBeVisible();
  },
  'a fix to look at': async () => {
    await steps['what was found']();
    await page.getByRole('option').first().click();
    await expect.element(button('Change every place')).toBeEnabled();
  },
};
const settled = (): void => {
  for (const animation of document.getAnimations()) animation.finish();
};

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  test.each(Object.entries(steps))('%s gives axe nothing to report', async (_name, step) => {
    document.documentElement.dataset['theme'] = theme;
    await open(pages);
    await step();
    settled();
    expect(await axeProblems()).toEqual([]);
  });
});

describe.each([
  [748, 588, 16],
  [1068, 780, 32],
  [748, 588, 32],
])('with %i × %i of the window and letters of %i px', (width, height, size) => {
  test.each(Object.entries(steps))('%s fits, and all of it can be reached', async (_name, step) => {
    document.documentElement.style.fontSize = `${size}px`;
    await open([...pages, `My client ${'Wolfeschlegelsteinhausenbergerdorff'.repeat(2)} called.`], {}, width, height);
    await step();
    settled();
    expect(misfits()).toEqual([]);
  });
});

describe('a fix of the past whose worker breaks on the way', () => {
  const breaks = async (): Promise<never> => Promise.reject(new Error('gone'));
  const fixDarlene = async (): Promise<void> => {
    await button('Look through everything written').click();
    await button('Show what was found').click();
    await finding('Darlene').click();
    await page.getByRole('option').first().click();
  };

  test('says so where it is taken back, and can be taken back after all', async () => {
    const vault = await pastVault(pages);
    const before = await vault.texts();
    let isBroken = true;
    const undoPastFix: VaultApi['undoPastFix'] = (writing) => (isBroken ? breaks() : vault.api.undoPastFix(writing));
    await mount(vault.screen(<SettingsScreen />, { undoPastFix }), 1280, 832);
    await fixDarlene();
    await button('Change every place').click();
    await button('Take it back').click();
    await expect.element(page.getByText('It broke off before its end.')).toBeVisible();
    isBroken = false;
    await expect.element(button('Take it back')).toBeEnabled();
    await button('Take it back').click();
    await expect.element(page.getByText('Taken back. It is as it was before.')).toBeVisible();
    expect(await vault.texts()).toEqual(before);
  });

  test('says so in the dialog, which can be left', async () => {
    await open(pages, { fixPast: breaks });
    await fixDarlene();
    await button('Change every place').click();
    await expect.element(dialog()).toHaveTextContent('It broke off before its end.');
    await button('Cancel').click();
    await expect.element(dialog()).not.toBeInTheDocument();
  });
});
