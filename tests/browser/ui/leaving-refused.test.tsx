import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { leavingPage } from './leaving-vault.tsx';
import { button, mount } from './mount.tsx';

vi.mock('../../../renderer/leaving/word-file.ts', async (real) => {
  const { wordFile } = await real<typeof import('../../../renderer/leaving/word-file.ts')>();
  let asked = 0;
  const failing: typeof wordFile = (...given) => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('Not a file')) : wordFile(...given);
  };
  return { wordFile: failing };
});

const words = 'My client Darlene rang from (412) 555-0187. I sat in the car.';

/** What breaks the first time and works the next. */
const onceBroken = <T,>(value: T) => {
  let asked = 0;
  return (): Promise<T> => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('Broken on the way')) : Promise.resolve(value);
  };
};

const saved = { ok: true, value: { saved: 7, name: 'aftershift page 2026-11.pdf' } } as const;
const place = { ok: true, value: { place: 1, sync: null } } as const;
const nothingSaved = 'The file couldn’t be made, so nothing was saved. Try once more, or choose another way out.';
const isSaved = 'Saved. It’s outside now.';

const ways = {
  'a copy': {
    answers: { copyText: onceBroken(null) },
    press: ['Copy', 'Copy it'],
    said: 'It couldn’t be copied, so nothing is on the clipboard. Try once more.',
    done: 'Copied.',
  },
  'a sheet of paper': {
    answers: { printDocument: onceBroken({ ok: true, value: { printed: true } } as const) },
    press: ['Print…', 'Print it'],
    said: 'It couldn’t be handed to the printer. Look whether a sheet came out, or try once more.',
    done: 'Sent to the printer.',
  },
  'a PDF that isn’t made': {
    answers: { saveDocument: onceBroken(saved) },
    press: ['Save as PDF…', 'Save the PDF'],
    said: nothingSaved,
    done: isSaved,
  },
  'a dialog that doesn’t come': {
    answers: { chooseSavePlace: onceBroken(place) },
    press: ['Markdown…', 'Save the Markdown file'],
    said: nothingSaved,
    done: isSaved,
  },
  'a Word file that isn’t made': {
    answers: {},
    press: ['Word…', 'Save the Word file'],
    said: nothingSaved,
    done: isSaved,
  },
} as const;

describe('a way out that breaks says so, keeps what was decided, and can be taken once more', () => {
  test.each(Object.entries(ways))('%s', async (_name, { answers, press, said, done }) => {
    const { screen } = await leavingPage(words, { answers });
    await mount(screen);
    await button('Share this page').click();
    const details = page.getByRole('dialog', { name: 'What leaves' });
    await details.getByRole('combobox', { name: '“(412) 555-0187”' }).selectOptions('Leave it out');
    for (const name of press) await button(name).click();
    await expect.element(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
    await expect
      .element(details.getByRole('combobox', { name: '“(412) 555-0187”' }))
      .toHaveDisplayValue('Leave it out');
    for (const name of press) await button(name).click();
    await expect.element(page.getByText(done)).toBeVisible();
    await expect.element(page.getByText(said)).not.toBeInTheDocument();
  });
});

test('a place that can’t be given back stops nobody from choosing another', async () => {
  const synced = { ok: true, value: { place: 1, sync: 'Dropbox' } } as const;
  const dropSavePlace = (): Promise<null> => Promise.reject(new Error('Broken on the way'));
  const { screen, sent } = await leavingPage(words, {
    answers: { chooseSavePlace: async () => synced, dropSavePlace },
  });
  await mount(screen);
  await button('Share this page').click();
  await button('Markdown…').click();
  await button('Save the Markdown file').click();
  await button('Choose another place').click();
  await expect.element(page.getByRole('alert').filter({ hasText: nothingSaved })).toBeVisible();
  await button('Markdown…').click();
  await button('Save the Markdown file').click();
  await button('Save it there').click();
  await expect.element(page.getByText(isSaved)).toBeVisible();
  expect(sent.filter(({ channel }) => channel === 'saveDocument')).toHaveLength(1);
});

describe('what comes of a save is said though the dialog was closed meanwhile', () => {
  test.each([
    ['that it is outside', () => Promise.resolve(saved), isSaved],
    [
      'that the disk didn’t take it',
      () => Promise.resolve({ ok: false, error: { type: 'io', code: 'EIO' } } as const),
      'nothing was',
    ],
    ['that it broke', () => Promise.reject(new Error('Broken on the way')), nothingSaved],
  ])('%s', async (_what, comes, said) => {
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const saveDocument = async () => {
      await held;
      return comes();
    };
    const { screen } = await leavingPage(words, { answers: { saveDocument } });
    await mount(screen);
    await button('Share this page').click();
    await button('Save as PDF…').click();
    await button('Save the PDF').click();
    await expect.element(page.getByText('Getting it ready')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    goOn();
    await expect.element(page.getByText(said)).toBeVisible();
  });
});
