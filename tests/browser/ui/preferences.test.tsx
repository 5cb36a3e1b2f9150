import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { defaultPreferences, textSizes } from '#shared/ipc/preferences';
import { usePreferences } from '../../../renderer/app/use-preferences.ts';
import type { Platform } from '../../../renderer/platform/platform.ts';
import { ToastProvider } from '../../../renderer/ui/toast.tsx';
import { button, mount } from './mount.tsx';

const Sizes = ({ platform }: { readonly platform: Pick<Platform, 'setPreferences'> }) => {
  const [preferences, change] = usePreferences(platform, defaultPreferences);
  return (
    <main>
      <output aria-label="size">{preferences.textSize}</output>
      {textSizes.map((textSize) => (
        <button key={textSize} onClick={() => change({ ...defaultPreferences, textSize })}>
          {textSize}
        </button>
      ))}
    </main>
  );
};

test('a choice that the disk refuses is taken back, to the last one that it took, and that is said', async () => {
  const refused = new Set([20]);
  const setPreferences: Platform['setPreferences'] = async ({ textSize }) =>
    refused.has(textSize) ? { ok: false, error: { type: 'disk-full', code: 'ENOSPC' } } : { ok: true, value: null };
  await mount(
    <ToastProvider>
      <Sizes platform={{ setPreferences }} />
    </ToastProvider>,
  );
  const size = page.getByLabelText('size');
  await button('18').click();
  await expect.element(size).toHaveTextContent('18');
  await button('20').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('That setting isn’t saved yet.');
  await expect.element(size).toHaveTextContent('18');
  expect(document.documentElement.dataset['textSize']).toBe('18');
});
