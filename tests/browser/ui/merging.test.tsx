import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type App, AppContext } from '../../../renderer/app/app-context.ts';
import { createDrafts } from '../../../renderer/app/drafts.ts';
import { machineTimer } from '../../../renderer/platform/timer.ts';
import { MergeDialog } from '../../../renderer/screens/settings/backup/merge-dialog.tsx';
import { ToastProvider } from '../../../renderer/ui/toast.tsx';
import { OpenVaultProvider } from '../../../renderer/vault/live.tsx';
import type { MergeProgress } from '../../../renderer/workers/vault/backups/bringing-in.ts';
import type { MergePreview } from '../../../renderer/workers/vault/backups/merging.ts';
import { button, mount } from './mount.tsx';
import { aVault } from './stand-ins.ts';

const nothing: MergePreview = {
  newPages: 0,
  newDays: 0,
  changedThere: 0,
  changedHere: 0,
  bothChanged: [],
  deletedThere: 0,
  deletedHere: 0,
  differing: 0,
  made: { ms: Date.parse('2026-05-03T18:20:00Z'), offset: 0 },
  isNeeded: false,
  records: 0,
};

/** The dialog over a vault that says what it is told to say, and merges until it is told to be done. */
const opened = async (preview: Partial<MergePreview>, drafts = createDrafts({ timer: machineTimer })) => {
  const happened: string[] = [];
  const listeners = new Set<() => void>();
  let now: MergeProgress | null = null;
  let finish = (): void => undefined;
  const merged = new Promise<{ readonly ok: true; readonly value: null }>((resolve) => {
    finish = () => resolve({ ok: true, value: null });
  });
  const vault = {
    ...aVault(happened, {
      previewMerge: async () => ({ ok: true, value: { ...nothing, ...preview } }),
      merging: async () => now,
      merge: (bringBack: boolean) => {
        happened.push(bringBack ? 'merge, bringing back' : 'merge');
        return merged;
      },
      stopMerge: async () => void happened.push('stop'),
    }),
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  await mount(
    <ToastProvider>
      <OpenVaultProvider vault={vault}>
        <AppContext value={{ keyFile: {}, drafts } as unknown as App}>
          <MergeDialog file={0} onClose={() => happened.push('closed')} />
        </AppContext>
      </OpenVaultProvider>
    </ToastProvider>,
  );
  const tell = (progress: MergeProgress): void => {
    now = progress;
    for (const listener of listeners) listener();
  };
  return { happened, tell, finish };
};

const dialog = () => page.getByRole('dialog', { name: 'Bring in a backup' });
const labels = (): readonly string[] =>
  [...document.querySelectorAll('dialog button')].map((one) => one.textContent ?? '');
const heard = () => dialog().getByRole('status');

describe('a merge that takes its time', () => {
  test('shows how far it is, says it aloud at each quarter only, and is seen through', async () => {
    const { happened, tell, finish } = await opened({ newPages: 4000, records: 5000, isNeeded: true });
    await button('Bring it in').click();
    tell({ phase: 'bringing-in', done: 0, of: 5000 });
    await expect.element(heard()).toHaveTextContent('It has begun');
    const said: string[] = [];
    const output = document.querySelector('dialog output');
    if (output === null) throw new Error('Nothing is said');
    new MutationObserver(() => said.push(output.textContent ?? '')).observe(output, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    for (let done = 100; done <= 1200; done += 100) tell({ phase: 'bringing-in', done, of: 5000 });
    const bar = dialog().getByRole('progressbar', { name: 'Bringing in 1,200 of 5,000' });
    await expect.element(bar).toHaveAttribute('value', '0.24');
    expect(said).toEqual([]);
    for (let done = 1300; done <= 4900; done += 100) {
      tell({ phase: 'bringing-in', done, of: 5000 });
      await expect.element(dialog()).toHaveTextContent(`Bringing in ${done.toLocaleString()} of 5,000`);
    }
    expect(said).toEqual(['A quarter is done', 'Half is done', 'Three quarters are done']);

    expect(labels()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).toBeVisible();
    expect(happened).toEqual(['merge']);
    finish();
    await expect.element(page.getByText('Brought in.')).toBeVisible();
    expect(happened).toEqual(['merge', 'closed']);
  });

  test('can be given up while nothing of it is written yet', async () => {
    const { happened, tell } = await opened({ newPages: 1, records: 1, isNeeded: true });
    await button('Bring it in').click();
    tell({ phase: 'snapshot' });
    await expect.element(dialog().getByRole('progressbar', { name: 'Making a copy to go back to' })).toBeVisible();
    await button('Cancel').click();
    expect(happened).toEqual(['merge', 'stop']);
    tell({ phase: 'bringing-in', done: 0, of: 1 });
    await expect.element(button('Cancel')).not.toBeInTheDocument();
  });
});

describe('a backup with nothing new in it', () => {
  test.each([
    ['nothing at all', {}],
    ['what stays as it is here', { deletedThere: 2, differing: 1 }],
  ])('offers only to close: %s', async (_what, preview) => {
    const { happened } = await opened(preview);
    await expect.element(dialog()).toHaveTextContent('Everything in this backup is already here.');
    expect(labels()).toEqual(['Close']);
    await button('Close').click();
    expect(happened).toEqual(['closed']);
  });

  test('but pages that were deleted here brings those back, once they are asked for', async () => {
    const { happened } = await opened({ deletedHere: 2 });
    await expect.element(button('Bring it in')).toBeDisabled();
    await page.getByRole('switch', { name: 'Bring back 2 pages that were deleted here' }).click();
    await button('Bring it in').click();
    expect(happened).toEqual(['merge, bringing back']);
  });

  test('but smaller things is still brought in', async () => {
    await opened({ records: 3, isNeeded: true });
    await expect.element(dialog()).toHaveTextContent('No page is new. Smaller things are, such as earlier wordings.');
    expect(labels()).toEqual(['Cancel', 'Bring it in']);
  });

  test('but what ends something that was begun is still brought in', async () => {
    await opened({ isNeeded: true });
    await expect.element(dialog()).toHaveTextContent('Bring it in to finish what was begun.');
    expect(labels()).toEqual(['Cancel', 'Bring it in']);
  });
});

describe('what is typed, and not on the disk yet,', () => {
  const typed = (taken: boolean) => {
    const drafts = createDrafts({ timer: machineTimer });
    const saved: string[] = [];
    drafts
      .document<string>('supervision one', 'earlier', async (words) => {
        if (!taken) return { ok: false, reason: 'disk-full' };
        saved.push(words);
        return { ok: true, at: { ms: 0, offset: 0 } };
      })
      .touch('Heron and the form.');
    return { drafts, saved };
  };

  test('goes down before anything is brought in, and from then on what the vault says counts', async () => {
    const { drafts, saved } = typed(true);
    const { happened } = await opened({ newPages: 1, records: 1, isNeeded: true }, drafts);
    await button('Bring it in').click();
    await expect.poll(() => happened).toEqual(['merge']);
    expect(saved).toEqual(['Heron and the form.']);
    expect(drafts.newest('supervision one')).toBeNull();
  });

  test('and that the disk won’t take keeps a merge from being begun, and stays', async () => {
    const { drafts } = typed(false);
    const { happened } = await opened({ newPages: 1, records: 1, isNeeded: true }, drafts);
    await button('Bring it in').click();
    await expect.element(page.getByText(/^Something you wrote isn’t saved yet/)).toBeVisible();
    expect(happened).toEqual(['closed']);
    expect(drafts.newest('supervision one')).toBe('Heron and the form.');
  });
});
