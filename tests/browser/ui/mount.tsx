import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import { page } from 'vitest/browser';
import design from '../../../renderer/design/design.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(design);
document.adoptedStyleSheets = [sheet];

let root: Root | null = null;

afterEach(() => {
  root?.unmount();
  root = null;
  document.body.replaceChildren();
  document.documentElement.removeAttribute('data-theme');
});

/** Renders a view over the whole page, as the app does, in a window of the given size. */
export const mount = async (view: ReactNode, width = 1280, height = 832): Promise<void> => {
  await page.viewport(width, height);
  const place = document.createElement('div');
  place.style.blockSize = '100%';
  document.body.append(place);
  root?.unmount();
  const made = createRoot(place);
  root = made;
  flushSync(() => made.render(view));
  await document.fonts.ready;
};

interface HeldProps<T> {
  readonly start: T;
  readonly children: (value: T, change: (value: T) => void) => ReactNode;
}

/** Holds the value of a controlled instrument, as a screen would. */
export const Held = <T,>({ start, children }: HeldProps<T>) => {
  const [value, setValue] = useState(start);
  return (
    <>
      {children(value, setValue)}
      <output aria-label="held">{JSON.stringify(value)}</output>
    </>
  );
};

/** What the screen holds now. */
export const held = () => page.getByLabelText('held');

/** Finds a button by its whole name. */
export const button = (name: string) => page.getByRole('button', { name, exact: true });
