import { useState } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createDrafts, type DraftKey } from '../../../renderer/app/drafts.ts';
import { UnsavedBar } from '../../../renderer/app/unsaved-bar.tsx';
import type { SaveState } from '../../../renderer/editor/autosave.ts';
import { SaveLine } from '../../../renderer/editor/save-line.tsx';
import { machineTimer } from '../../../renderer/platform/timer.ts';
import { button, mount } from './mount.tsx';

const states: Readonly<Record<string, SaveState>> = {
  typed: { type: 'dirty' },
  saved: { type: 'saved', at: { ms: 0, offset: 0 } },
  full: { type: 'failed', reason: 'disk-full' },
};

const Line = () => {
  const [state, setState] = useState<SaveState>({ type: 'clean' });
  return (
    <>
      {Object.entries(states).map(([name, next]) => (
        <button key={name} type="button" onClick={() => setState(next)}>
          {name}
        </button>
      ))}
      <SaveLine state={state} />
    </>
  );
};

test('a save line says how it stands to the eye, and talks over nobody’s writing', async () => {
  await mount(<Line />);
  for (const [name, shown] of [
    ['typed', 'Not saved yet'],
    ['saved', /^Saved and sealed at/],
    ['full', 'Not saved yet'],
  ] as const) {
    await button(name).click();
    await expect.element(page.getByText(shown)).toBeVisible();
    expect(document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')).toHaveLength(0);
  }
});

test('a failing save is said once, with whose words they are, and so is its end', async () => {
  const drafts = createDrafts({ timer: machineTimer });
  let full = true;
  const key: DraftKey<string> = 'wording 1';
  const document = drafts.document(key, 'earlier', async () =>
    full ? { ok: false, reason: 'disk-full' } : { ok: true, at: { ms: 0, offset: 0 } },
  );
  await mount(<UnsavedBar drafts={drafts} />);
  const status = page.getByRole('status');
  await expect.element(status).toHaveTextContent(/^$/);
  document.touch('words');
  await document.flush();
  const alert = page.getByRole('alert');
  await expect.element(alert).toHaveTextContent('The disk is full, so the entry you changed isn’t saved yet.');
  full = false;
  await button('Try now').click();
  await expect.element(alert).not.toBeInTheDocument();
  await expect.element(status).toHaveTextContent('What you typed is on the disk now.');
});
