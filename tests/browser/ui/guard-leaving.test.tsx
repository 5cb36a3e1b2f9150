import { useState } from 'react';
import { expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { detect } from '#shared/guard/detect';
import type { Wording } from '#shared/journal/entry';
import type { RecordId } from '#shared/vault/record-id';
import { GuardContext } from '../../../renderer/guard/guard-context.ts';
import { GuardedPage } from '../../../renderer/guard/guarded-page.tsx';
import { createGuard } from '../../../renderer/guard/guard.ts';
import { machineTimer } from '../../../renderer/platform/timer.ts';
import type { VaultApi } from '../../../renderer/vault/vault-api.ts';
import { madeWorkers } from '../../support/guard-workers.ts';
import { mount } from './mount.tsx';
import { pastVault } from './past-vault.tsx';

const marked = () => [...document.querySelectorAll('[data-guard="new"]')].map(({ textContent }) => textContent);
const shown = () => document.querySelector('.tiptap')?.textContent;
const saying = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] }],
});

interface PlaceProps {
  readonly text: string;
  readonly written: Wording[];
}

const Place = ({ text, written }: PlaceProps) => {
  const [isThere, setIsThere] = useState(true);
  return (
    <div>
      <button type="button" onClick={() => setIsThere(!isThere)}>
        Elsewhere
      </button>
      {isThere ? (
        <GuardedPage
          entry={'entry' as RecordId}
          document={saying(text)}
          label="Tonight"
          placeholder="Begin"
          onChange={(wording) => written.push(wording)}
          focusOnOpen="end"
        />
      ) : null}
    </div>
  );
};

/** As an accent's key and a letter, or any other way of typing, put it there: without a key of its own. */
const compose = async (text: string): Promise<void> => {
  const machine = cdp() as unknown as { readonly send: (method: string, what: object) => Promise<unknown> };
  await machine.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
  await machine.send('Input.insertText', { text });
};

/** A page over a whole vault whose disk takes an alias only when it is told to. */
const openPage = async (text: string, refusal?: Awaited<ReturnType<VaultApi['acceptAlias']>>) => {
  const { api, drafts, screen } = await pastVault([]);
  let write = (): void => undefined;
  const disk = new Promise<void>((resolve) => {
    write = resolve;
  });
  const acceptAlias: VaultApi['acceptAlias'] = async (...asked) => {
    await disk;
    return refusal ?? api.acceptAlias(...asked);
  };
  const guard = createGuard(madeWorkers(({ text: asked }) => detect(asked, { threshold: 0.5 })).spawn, machineTimer);
  const written: Wording[] = [];
  await mount(
    screen(
      <GuardContext value={guard}>
        <Place text={text} written={written} />
      </GuardContext>,
      { acceptAlias },
    ),
  );
  await expect.poll(marked).toEqual(['Keisha']);
  return { api, drafts, write, written };
};

const elsewhere = () => userEvent.click(page.getByRole('button', { name: 'Elsewhere' }));
const takeFirst = async () => {
  await userEvent.keyboard('{Control>}.{/Control}');
  await expect.element(page.getByRole('option').first()).toHaveFocus();
  await userEvent.keyboard('{Enter}');
};

test('a page left in the same breath as a choice is written with what was chosen', async () => {
  const { written, write } = await openPage('My client Keisha called.');
  await takeFirst();
  await elsewhere();
  await new Promise((done) => setTimeout(done, 50));
  expect(written).toEqual([]);
  write();
  await expect.poll(() => written.at(-1)?.text).toMatch(/^(?:My client )?\p{Lu}\p{Ll}+ called\.$/u);
  expect(written.at(-1)?.text).not.toContain('Keisha');
});

test('a page that was left and opened again meanwhile shows what was chosen', async () => {
  const { write } = await openPage('My client Keisha called.');
  await takeFirst();
  await elsewhere();
  await elsewhere();
  await expect.poll(shown).toBe('My client Keisha called.');
  write();
  await expect.poll(shown).not.toContain('Keisha');
  expect(shown()).toMatch(/^(?:My client )?\p{Lu}\p{Ll}+ called\.$/u);
});

test('a lock waits for what was chosen a moment before', async () => {
  const { drafts, write, written } = await openPage('My client Keisha called.');
  await takeFirst();
  let isFinished = false;
  const finish = drafts.finish().then(() => (isFinished = true));
  await elsewhere();
  await new Promise((done) => setTimeout(done, 50));
  expect(isFinished).toBe(false);
  write();
  await finish;
  expect(written.at(-1)?.text).not.toContain('Keisha');
});

test('what is typed while an alias of one’s own is being written goes into the page, not into nothing', async () => {
  const { write, written } = await openPage('My client Keisha called. ');
  await userEvent.keyboard('{Control>}.{/Control}');
  await expect.element(page.getByRole('option').first()).toHaveFocus();
  await userEvent.click(page.getByRole('option', { name: /^Another alias/u }));
  await userEvent.keyboard('Juniper{Enter}Then tes{Backspace}a.');
  expect(shown()).toBe('My client Keisha called. ');
  write();
  await expect.poll(shown).toMatch(/Juniper called\. Then tea\.$/u);
  await expect.poll(() => written.at(-1)?.text).toMatch(/Then tea\.$/u);
  await userEvent.keyboard(' And on.');
  await expect.poll(shown).toMatch(/Then tea\. And on\.$/u);
});

test('a new line and an accent that are typed while an alias is being written go into the page too', async () => {
  const { write, written } = await openPage('My client Keisha called. ');
  await userEvent.keyboard('{Control>}.{/Control}');
  await expect.element(page.getByRole('option').first()).toHaveFocus();
  await userEvent.click(page.getByRole('option', { name: /^Another alias/u }));
  await userEvent.keyboard('Juniper{Enter}Then{Enter}caf');
  await compose('é');
  await userEvent.keyboard(' o{Backspace}{Enter}{Backspace}.');
  expect(shown()).toBe('My client Keisha called. ');
  write();
  await expect.poll(() => written.at(-1)?.text).toMatch(/Juniper called\. Then\ncafé \.$/u);
});

test('an alias of one’s own that the disk refuses stays in its field, with what was typed after it', async () => {
  const { write } = await openPage('My client Keisha called. ', { ok: false, error: { type: 'io' } });
  await userEvent.keyboard('{Control>}.{/Control}');
  await expect.element(page.getByRole('option').first()).toHaveFocus();
  await userEvent.click(page.getByRole('option', { name: /^Another alias/u }));
  await userEvent.keyboard('Juniper{Enter}s');
  write();
  await expect.element(page.getByText('The disk didn’t take that, so nothing was changed.')).toBeVisible();
  await expect.element(page.getByLabelText('What to write instead')).toHaveValue('Junipers');
  expect(shown()).toBe('My client Keisha called. ');
});

test('a page that was opened again and written in meanwhile shows what was chosen, and what was written', async () => {
  const { write } = await openPage('My client Keisha called.');
  await takeFirst();
  await elsewhere();
  await elsewhere();
  await expect.poll(shown).toBe('My client Keisha called.');
  await userEvent.keyboard(' It rained.');
  write();
  await expect.poll(shown).not.toContain('Keisha');
  expect(shown()).toMatch(/^(?:My client )?\p{Lu}\p{Ll}+ called\. It rained\.$/u);
});
