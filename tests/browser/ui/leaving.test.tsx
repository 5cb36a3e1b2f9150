import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Guard } from '../../../renderer/guard/guard.ts';
import { leavingPage } from './leaving-vault.tsx';
import { button, mount } from './mount.tsx';

const words = 'My client Darlene rang from (412) 555-0187. Darlene was cold. I sat in the car.';

const before = page.getByRole('region', { name: 'In your journal' });
const after = page.getByRole('region', { name: 'As it leaves' });
const pick = (name: string) => page.getByRole('combobox', { name, exact: true });
const level = (name: string) => page.getByRole('radio', { name, exact: true });
const gone: Guard = { check: async () => ({ type: 'stopped' }), stop: () => undefined };
const tooMuch: Guard = { check: async () => ({ type: 'too-much' }), stop: () => undefined };

const open = async (...given: Parameters<typeof leavingPage>) => {
  const made = await leavingPage(...given);
  await mount(made.screen);
  await button('Share this page').click();
  return made;
};

/** The words of a side as a person reads them, without what is only said. */
const readOf = (side: typeof after): string => {
  const copy = side.element().cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[class*="hidden"]')) hidden.remove();
  return copy.textContent;
};
const reads = (side: typeof after, wanted: string) => expect.poll(() => readOf(side)).toContain(wanted);

describe('each detail', () => {
  test('leaves as it was decided, everywhere or place by place, and a decision can be taken back', async () => {
    const { api } = await open(words);
    await reads(after, 'My client [name] rang from [phone]. [name] was cold. I sat in the car.');
    await expect.element(page.getByText('1 to check', { exact: true })).toBeVisible();
    await reads(before, words);

    await pick('“Darlene”').selectOptions('Keep as written');
    await reads(after, 'My client Darlene rang from [phone]. Darlene was cold.');
    await expect.element(page.getByText('1 to check', { exact: true })).not.toBeInTheDocument();
    await button('Undo').click();
    await reads(after, 'My client [name] rang');

    await button('Each place by itself').click();
    await pick('“Darlene”, place 2').selectOptions('Leave it out');
    await reads(after, 'My client [name] rang from [phone].  was cold.');
    await expect.element(pick('“Darlene”')).toHaveDisplayValue('Not the same everywhere');
    await button('Undo').click();

    await pick('“(412) 555-0187”').selectOptions('Keep as written');
    await reads(after, 'rang from (412) 555-0187.');
    await button('Undo').click();
    await expect.element(button('Undo')).not.toBeInTheDocument();
    expect(await api.aliasNames()).toEqual([]);
  });

  test('takes a new alias that holds from then on, and gives it back when that is undone', async () => {
    const { api } = await open(words);
    await reads(after, '[name]');
    const offered = [...pick('“Darlene”').element().querySelectorAll('option')].map(({ textContent }) => textContent);
    const choice = offered.find((one) => one.endsWith(', from now on')) ?? '';
    const alias = choice.slice('Use '.length, -', from now on'.length);
    await pick('“Darlene”').selectOptions(choice);
    await reads(after, `My client ${alias} rang from [phone]. ${alias} was cold.`);
    expect(await api.aliasNames()).toEqual([alias]);
    await button('Undo').click();
    await reads(after, 'My client [name] rang');
    await expect.poll(() => api.aliasNames()).toEqual([]);
  });

  test('that is known leaves by its alias without being asked about', async () => {
    await open(words, {
      before: (api) => api.acceptAlias('Darlene', { kind: 'client', alias: 'Heron', role: null }),
    });
    await reads(after, 'My client Heron rang from [phone]. Heron was cold.');
    await expect.element(page.getByText('1 alias used and 1 detail in general words')).toBeVisible();
    await expect.element(page.getByText('to check')).not.toBeInTheDocument();
  });

  test('that is kept in the journal is shown, leaves as written, and can still be taken out', async () => {
    await open(words, { before: (api) => api.keepWord('Darlene', null) });
    await reads(after, 'My client Darlene rang from [phone].');
    await expect.element(pick('“Darlene”')).toHaveDisplayValue('Keep as written');
    await pick('“Darlene”').selectOptions('Write [name]');
    await reads(after, 'My client [name] rang');
  });

  test('leaves whole, where an alias or a word that was marked is only a part of it', async () => {
    await open('Marlow moved to 14 Marlow Road. We met at 114 Larch Street.', {
      before: async (api) => {
        await api.acceptAlias('Keisha', { kind: 'client', alias: 'Marlow', role: null });
        await api.markDetail('Larch');
      },
    });
    await reads(after, 'Marlow moved to [address]. We met at [address].');
  });

  test('is looked for also where pages aren’t looked at while they are written', async () => {
    await open(words, { guard: null });
    await expect.element(after, { timeout: 10_000 }).toBeVisible();
    await reads(after, 'My client [name] rang from [phone].');
  });

  test('is said once by what it is, where the reason says no more', async () => {
    await open(words);
    const row = page.getByRole('listitem').filter({ has: pick('“(412) 555-0187”') });
    await expect.element(row).toHaveTextContent(/a phone number/);
    expect(row.element().textContent.match(/a phone number/g)).toHaveLength(1);
  });

  test('is said to whoever doesn’t see how it is drawn', async () => {
    await open(words);
    await reads(after, '[phone]');
    await expect.element(after).toHaveTextContent('[phone], in place of a phone number');
    await expect.element(before).toHaveTextContent('(412) 555-0187, a phone number');
  });
});

describe('a page leaves', () => {
  test('onto the clipboard with its details out of it, after what is open was asked about once more', async () => {
    const { sent } = await open(words);
    await button('Copy').click();
    await expect.element(page.getByRole('heading', { name: 'One thing to settle' })).toBeVisible();
    expect(sent).toEqual([]);
    await page
      .getByRole('dialog', { name: 'This copy leaves the vault' })
      .getByRole('combobox')
      .selectOptions('Leave it out');
    await button('Copy it').click();
    await expect.element(page.getByText('Copied. It’s off the clipboard again')).toBeVisible();
    expect(sent).toEqual([
      {
        channel: 'copyText',
        request: {
          text: 'Journal page\nNovember 2026\n\nMy client  rang from [phone].  was cold. I sat in the car.\n',
        },
      },
    ]);
    await button('Copy').click();
    await expect.poll(() => sent.length).toBe(2);
  });

  test('in its themes without a word of what is open, and without being asked', async () => {
    const { sent } = await open(words);
    await level('Themes').click();
    await reads(after, '[About a person and a way to reach someone.] I sat in the car.');
    await expect.element(page.getByRole('combobox')).not.toBeInTheDocument();
    await button('Copy').click();
    await expect.poll(() => JSON.stringify(sent)).toContain('I sat in the car.');
    expect(JSON.stringify(sent)).not.toMatch(/Darlene|555/);
  });

  test('as written only after a question each time, which is answered with aliases as easily', async () => {
    const { sent } = await open(words);
    await level('As written').click();
    for (const way of ['Copy', 'Print…', 'Word…', 'Markdown…', 'Save as PDF…']) {
      await button(way).click();
      await expect.element(page.getByText('A name and a phone number will be readable by anyone')).toBeVisible();
      await userEvent.keyboard('{Escape}');
    }
    expect(sent).toEqual([]);
    await button('Copy').click();
    await button('Export as written').click();
    await expect.poll(() => JSON.stringify(sent)).toContain('November 19, 2026');
    expect(JSON.stringify(sent)).toContain('Darlene');
    await button('Copy').click();
    await button('Use aliases').click();
    await expect.element(level('Aliases')).toBeChecked();
    expect(sent).toHaveLength(1);
  });

  test('as a file that says only the month in its name, and shows where it is', async () => {
    const { sent } = await open(words);
    await button('Save as PDF…').click();
    await button('Save the PDF').click();
    await expect.element(page.getByText('Saved. It’s outside now.')).toBeVisible();
    expect(sent).toEqual([
      { channel: 'chooseSavePlace', request: { kind: 'pdf', what: 'page', month: '2026-11' } },
      { channel: 'saveDocument', request: { place: 1, bytes: null, paper: 'Letter' } },
    ]);
    await button('Show the file').click();
    expect(sent.at(-1)).toEqual({ channel: 'showSaved', request: { saved: 7 } });
  });

  test('nowhere when the system’s dialog is closed', async () => {
    const { sent } = await open(words, { answers: { chooseSavePlace: async () => ({ ok: true, value: null }) } });
    await button('Word…').click();
    await button('Save the Word file').click();
    await expect.poll(() => sent.length).toBe(1);
    await expect.element(button('Word…')).toBeEnabled();
    expect(sent.map(({ channel }) => channel)).toEqual(['chooseSavePlace']);
  });

  test('into a folder that looks synced only when that is said once more', async () => {
    const synced = async () => ({ ok: true, value: { place: 3, sync: 'OneDrive' } }) as const;
    const { sent } = await open(words, { answers: { chooseSavePlace: synced } });
    const channels = () => sent.map(({ channel }) => channel);
    await button('Markdown…').click();
    await button('Save the Markdown file').click();
    await expect.element(page.getByText('That folder looks like OneDrive')).toBeVisible();
    expect(channels()).toEqual(['chooseSavePlace']);
    await button('Choose another place').click();
    await expect.poll(channels).toEqual(['chooseSavePlace', 'dropSavePlace', 'chooseSavePlace']);
    await expect.element(button('Save it there')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => channels().at(-1)).toBe('dropSavePlace');
    await button('Markdown…').click();
    await button('Save the Markdown file').click();
    await button('Save it there').click();
    await expect.element(page.getByText('Saved. It’s outside now.')).toBeVisible();
    expect(channels().filter((one) => one === 'saveDocument')).toHaveLength(1);
  });

  test.each([
    ['disk-full', 'There’s no room for it there, so nothing was saved.'],
    ['read-only', 'That folder doesn’t take new files, so nothing was saved.'],
    ['io', 'The disk didn’t take it, so nothing was saved.'],
  ] as const)('not where the disk refuses it (%s), and that is said in plain words', async (type, said) => {
    await open(words, { answers: { saveDocument: async () => ({ ok: false, error: { type, code: 'E' } }) } });
    await button('Markdown…').click();
    await button('Save the Markdown file').click();
    await expect.element(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
    await expect.element(button('Show the file')).not.toBeInTheDocument();
  });
});

describe('where something stands in its way', () => {
  test('the policy lets no file out: it can be copied with its details out, and nothing else', async () => {
    const { sent } = await open(words, { plainExports: false });
    await reads(after, '[name]');
    await expect.element(page.getByText('Whoever runs this computer lets no words leave as a file')).toBeVisible();
    for (const way of ['Print…', 'Word…', 'Markdown…', 'Save as PDF…']) {
      await expect.element(button(way)).not.toBeInTheDocument();
    }
    await expect.element(level('As written')).not.toBeInTheDocument();
    await button('Copy').click();
    await button('Copy it').click();
    await expect.poll(() => sent.map(({ channel }) => channel)).toEqual(['copyText']);
  });

  test('a page too much to look through leaves as written only, and where that may not be, not at all', async () => {
    await open(words, { guard: tooMuch });
    await expect.element(page.getByText('too much to look through')).toBeVisible();
    await expect.element(level('Aliases')).not.toBeInTheDocument();
    await button('Copy').click();
    await expect.element(page.getByText('Nobody has looked what stands in it.')).toBeVisible();
    await expect.element(button('Use aliases')).not.toBeInTheDocument();

    await open(words, { guard: tooMuch, plainExports: false });
    await expect.element(page.getByText('as written it may not leave')).toBeVisible();
    await expect.element(button('Copy')).toBeDisabled();
  });

  test('where nothing is left that could look, that is what is said, and not that the page is too much', async () => {
    await open(words, { guard: gone });
    await expect.element(page.getByText('What looks for details isn’t running')).toBeVisible();
    await expect.element(page.getByText('too much to look through')).not.toBeInTheDocument();
    await expect.element(level('Aliases')).not.toBeInTheDocument();

    await open(words, { guard: gone, plainExports: false });
    await expect.element(page.getByText('isn’t running, so nobody knows')).toBeVisible();
    await expect.element(button('Copy')).toBeDisabled();
  });

  test('a page without words, or of which nothing is left, goes nowhere', async () => {
    await open('');
    await expect.element(page.getByText('There are no words on this page')).toBeVisible();
    await expect.element(button('Copy')).toBeDisabled();
    await open('Darlene');
    await pick('“Darlene”').selectOptions('Leave it out');
    await expect.element(page.getByText('Nothing of it is left to share.')).toBeVisible();
    await expect.element(button('Save as PDF…')).toBeDisabled();
  });
});

test('it is walked by keyboard, and the focus goes back to where it was', async () => {
  await leavingPage(words).then(({ screen }) => mount(screen));
  await expect.element(button('Share this page')).toBeVisible();
  button('Share this page').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Close')).toHaveFocus();
  await reads(after, '[name]');
  await button('Save as PDF…').click();
  await expect.element(button('Back to the preview')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Save as PDF…')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Share this page')).toHaveFocus();
});
