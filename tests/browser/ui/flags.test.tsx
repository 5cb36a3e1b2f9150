import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RecordId } from '#shared/vault/record-id';
import { type App, AppContext, useApp } from '../../../renderer/app/app-context.ts';
import { JournalScreen } from '../../../renderer/screens/journal/journal-screen.tsx';
import { createRandom } from '../../../renderer/vault/webcrypto.ts';
import { axeProblems } from './axe-problems.ts';
import { button, mount } from './mount.tsx';
import { pastVault } from './past-vault.tsx';

const more = {
  random: createRandom(),
  at: null,
  clock: { now: () => ({ ms: Date.parse('2026-11-19T22:46:00Z'), offset: -300 }) },
  write: () => undefined,
  notes: { isBusy: () => false, subscribe: () => () => undefined, writing: () => () => undefined },
} as unknown as Partial<App>;

const Inside = ({ children }: { readonly children: ReactNode }) => (
  <AppContext value={{ ...useApp(), ...more }}>{children}</AppContext>
);

const heating = 'The heating is still off. She laughed all the same.';

const journal = async () => {
  const vault = await pastVault([heating, 'The bus was late.']);
  await mount(
    vault.screen(
      <Inside>
        <JournalScreen />
      </Inside>,
    ),
  );
  const [first] = await vault.api.journal();
  const entry = first?.entry;
  if (entry === null || entry === undefined) throw new Error('Nothing was written');
  return { ...vault, entry };
};

const reading = () => page.getByRole('document', { name: 'This entry' });
const list = () => page.getByRole('region', { name: 'Flagged in this entry' });
const flagKey = () => userEvent.keyboard('{Control>}{Shift>}f{/Shift}{/Control}');

/** Selects these words of the page that is read, as a hand would. */
const select = (words: string): void => {
  const found = document.createTreeWalker(reading().element(), NodeFilter.SHOW_TEXT);
  for (let node = found.nextNode(); node !== null; node = found.nextNode()) {
    const start = node.textContent?.indexOf(words) ?? -1;
    if (start === -1) continue;
    document.getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
  }
};

const open = async (): Promise<void> => {
  await page
    .getByRole('button', { name: /^The heating/ })
    .first()
    .click();
  await expect.element(reading()).toBeVisible();
};

const wordsOf = async (api: Awaited<ReturnType<typeof journal>>['api'], entry: RecordId) =>
  (await api.flagsOf(entry)).map(({ kind, words, want }) => [kind, words, want]);

describe('while an entry is read', () => {
  test('what is selected is flagged by its key, with what is wanted from it, and lifted with an undo', async () => {
    const { api, entry } = await journal();
    await open();
    select('still off');
    await flagKey();
    await expect.element(list().getByText('still off')).toBeVisible();
    await expect.element(reading().getByText('still off', { exact: true })).toBeVisible();
    await list().getByLabelText('I want from “still off”').selectOptions('a sounding board');
    await expect.poll(() => wordsOf(api, entry)).toEqual([['passage', 'still off', 'sounding-board']]);
    expect(await axeProblems()).toEqual([]);
    await button('Take the flag off “still off”').click();
    await expect.element(list()).not.toBeInTheDocument();
    await button('Undo').click();
    await expect.poll(() => wordsOf(api, entry)).toEqual([['passage', 'still off', 'sounding-board']]);
    expect((await api.entry(entry))?.entry.text).toBe(heating);
  });

  test('all of it is flagged where nothing is selected, and the journal shows only what is flagged', async () => {
    const { api, entry } = await journal();
    await open();
    document.getSelection()?.removeAllRanges();
    await flagKey();
    await expect.element(list().getByText('The whole entry')).toBeVisible();
    expect(await wordsOf(api, entry)).toEqual([['entry', '', null]]);
    await button('Flagged').click();
    await expect.element(page.getByRole('feed').getByRole('button')).toHaveAccessibleName(/flagged for supervision$/);
    await expect.element(page.getByText('1 entry')).toBeInTheDocument();
    await flagKey();
    await expect.element(page.getByText('Nothing is flagged.')).toBeVisible();
    await button('Show everything').click();
    await expect.element(page.getByRole('feed').getByRole('button', { name: /^The bus was late/ })).toBeVisible();
  });
});

describe('while an entry is written', () => {
  test('words are flagged, keep their flag whatever is typed before them, and are lifted by the same key', async () => {
    const { api, entry } = await journal();
    await open();
    await button('Edit').click();
    const field = page.getByRole('textbox', { name: 'This entry' });
    await field.click();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await userEvent.keyboard('{Shift>}{ArrowLeft>5/}{/Shift}');
    await flagKey();
    await userEvent.keyboard('{Control>}{Home}{/Control}Tonight. ');
    await expect.poll(() => wordsOf(api, entry), { timeout: 6000 }).toEqual([['passage', 'same.', null]]);
    await expect.poll(async () => (await api.entry(entry))?.entry.text, { timeout: 6000 }).toBe(`Tonight. ${heating}`);
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await flagKey();
    await expect.poll(() => wordsOf(api, entry), { timeout: 6000 }).toEqual([]);
    expect((await api.entry(entry))?.entry.text).toBe(`Tonight. ${heating}`);
  });

  test('what is cut and pasted elsewhere takes its flag along', async () => {
    const { api, entry } = await journal();
    await open();
    await button('Edit').click();
    await page.getByRole('textbox', { name: 'This entry' }).click();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await flagKey();
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.cut();
    await userEvent.keyboard('Before. ');
    await userEvent.paste();
    await expect.poll(() => wordsOf(api, entry), { timeout: 6000 }).toEqual([['passage', heating, null]]);
    expect((await api.entry(entry))?.entry.text).toContain('Before. ');
  });
});

test('deleting an entry for good says that its flags go, and that what was brought is a copy that stays', async () => {
  const { api, entry } = await journal();
  await open();
  document.getSelection()?.removeAllRanges();
  await flagKey();
  await expect.element(list()).toBeVisible();
  const view = await api.supervision('2026-11-19' as never);
  const [thing] = view.gathered.things;
  const item = {
    from: thing?.key ?? null,
    words: 'The heating.',
    want: null,
    minutes: 10,
    lens: null,
    isDiscussed: false,
  };
  await api.saveSession('AAECAwQFBgcICQoLDA0ODw' as RecordId, {
    ...view.session.record,
    items: [{ id: 'one', group: 'supportive', ...item }],
  });
  await api.moveToTrash(entry);
  await button('Trash, 1').click();
  await button('Delete for good').click();
  const dialog = page.getByRole('dialog', { name: 'Delete this entry for good?' });
  await expect
    .element(dialog.getByText(/Its flags go with it\. One thing you brought to supervision from it is a copy/))
    .toBeVisible();
  await button('Delete it').click();
  await expect.poll(async () => (await api.supervision('2026-11-19' as never)).session.record.items.length).toBe(1);
});
