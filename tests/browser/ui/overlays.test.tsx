import type { CDPSession } from '@vitest/browser-playwright';
import { expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { Button } from '../../../renderer/ui/button.tsx';
import { Dialog } from '../../../renderer/ui/dialog.tsx';
import { Horizon } from '../../../renderer/ui/horizon.tsx';
import { Progress } from '../../../renderer/ui/progress.tsx';
import { ToastProvider, useToast, type Toast } from '../../../renderer/ui/toast.tsx';
import { button, Held, held, mount } from './mount.tsx';

const AskToDelete = ({ state, change }: { readonly state: string; readonly change: (state: string) => void }) => (
  <>
    <Button onClick={() => change('asking')}>Delete</Button>
    <Button>Elsewhere</Button>
    {state === 'asking' ? (
      <Dialog
        title="Delete this entry for good?"
        onCancel={() => change('unchanged')}
        actions={[
          { label: 'Keep it', isSafe: true, onPress: () => change('kept') },
          { label: 'Delete it', kind: 'danger', onPress: () => change('deleted') },
        ]}
      >
        It goes from the vault and from the next backup.
      </Dialog>
    ) : null}
  </>
);

const mountDialog = async () => {
  await mount(<Held start="">{(state, change) => <AskToDelete state={state} change={change} />}</Held>);
  await button('Delete').click();
  await expect.element(page.getByRole('dialog', { name: 'Delete this entry for good?' })).toBeVisible();
};

test('a dialog opens on the choice that changes nothing', async () => {
  await mountDialog();
  await expect.element(button('Keep it')).toHaveFocus();
});

test('Tab goes round inside the dialog, both ways', async () => {
  await mountDialog();
  await userEvent.tab();
  await expect.element(button('Delete it')).toHaveFocus();
  await userEvent.tab();
  await expect.element(button('Keep it')).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(button('Delete it')).toHaveFocus();
});

test('Esc changes nothing and gives focus back', async () => {
  await mountDialog();
  await userEvent.keyboard('{Escape}');
  await expect.element(held()).toHaveTextContent('unchanged');
  await expect.element(button('Delete')).toHaveFocus();
});

test('a dialog higher than the window opens at its top, and Tab goes round from there', async () => {
  await mount(
    <Dialog
      title="A new spare key"
      onCancel={() => undefined}
      actions={[{ label: 'It’s on paper', onPress: () => undefined }]}
    >
      <div style={{ blockSize: '200vh' }}>The code</div>
      <input aria-label="Group 3" />
    </Dialog>,
  );
  await expect.element(page.getByRole('heading', { name: 'A new spare key' })).toBeInViewport();
  await expect.element(page.getByRole('dialog')).toHaveFocus();
  await userEvent.tab({ shift: true });
  await expect.element(button('It’s on paper')).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByLabelText('Group 3')).toHaveFocus();
});

const Say = ({ toasts }: { readonly toasts: readonly Toast[] }) => {
  const say = useToast();
  return toasts.map((toast) => (
    <Button key={toast.text} onClick={() => say(toast)}>
      {`Say ${toast.text}`}
    </Button>
  ));
};

const kept = { kind: 'done', text: 'Kept in the jar.' } as const;
const unplugged = { kind: 'problem', text: 'The stick isn’t plugged in.' } as const;

const mountToasts = (toasts: readonly Toast[]) =>
  mount(
    <ToastProvider>
      <Say toasts={toasts} />
    </ToastProvider>,
  );

/** The clock of the toast on screen: its animation, told from the buttons' transitions. */
const countdown = async () => {
  const find = () => document.getAnimations().find((animation) => animation instanceof CSSAnimation);
  await expect.poll(find).toBeDefined();
  const animation = find();
  if (animation === undefined) throw new TypeError('No toast');
  return animation;
};

test('a toast is announced, one at a time, and goes by itself', async () => {
  await mountToasts([kept, unplugged]);
  await button('Say Kept in the jar.').click();
  await expect.element(page.getByRole('status')).toHaveTextContent('Kept in the jar.');
  await button('Say The stick isn’t plugged in.').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('The stick isn’t plugged in.');
  await expect.element(page.getByRole('status')).toHaveTextContent('');
  const clock = await countdown();
  expect(clock.effect?.getTiming().duration).toBe(7000);
  clock.finish();
  await expect.element(page.getByRole('alert')).toHaveTextContent('');
});

test.each([
  [960, 640, 16],
  [960, 640, 32],
])('a toast covers nothing at %i by %i, with letters of %i px', async (width, height, letters) => {
  document.documentElement.style.fontSize = `${letters}px`;
  await mount(
    <ToastProvider>
      <div style={{ display: 'flex', flexDirection: 'column', blockSize: '100%', overflow: 'auto' }}>
        <Say toasts={[kept]} />
        <div style={{ marginBlockStart: 'auto' }}>
          <Button>The way on</Button>
        </div>
      </div>
    </ToastProvider>,
    width,
    height,
  );
  await button('Say Kept in the jar.').click();
  const toast = page.getByText('Kept in the jar.', { exact: true });
  await expect.element(toast).toBeVisible();
  const box = (element: Element) => element.getBoundingClientRect();
  expect(box(button('The way on').element()).bottom).toBeLessThanOrEqual(box(toast.element()).top);
  expect(box(toast.element()).bottom).toBeLessThanOrEqual(height);
  document.documentElement.style.fontSize = '';
});

test.each(['Kept in the jar.', 'This one has more to say than fits beside its buttons, and so it takes two lines to.'])(
  'a toast stands in the middle however long it is: %s',
  async (text) => {
    await mount(
      <ToastProvider>
        <Say toasts={[{ kind: 'problem', text, action: { label: 'Try again', onPress: () => undefined } }]} />
      </ToastProvider>,
      960,
      640,
    );
    await button(`Say ${text}`).click();
    await expect.element(page.getByText(text, { exact: true })).toBeVisible();
    const card = page.getByText(text, { exact: true }).element().parentElement;
    const { left = 0, right = 0 } = card?.getBoundingClientRect() ?? {};
    expect(left).toBeCloseTo(960 - right, 0);
    expect(right - left).toBeGreaterThanOrEqual(320);
  },
);

test('a toast waits while it is pointed at or holds the focus', async () => {
  await mountToasts([kept]);
  await button('Say Kept in the jar.').click();
  const clock = await countdown();
  await userEvent.hover(page.getByText('Kept in the jar.', { exact: true }));
  await expect.poll(() => clock.playState).toBe('paused');
  await userEvent.hover(button('Say Kept in the jar.'));
  await expect.poll(() => clock.playState).toBe('running');
  await userEvent.keyboard('{F8}');
  await expect.poll(() => clock.playState).toBe('paused');
});

test('F8 leads to Undo from anywhere, and focus returns when it is done', async () => {
  let undone = false;
  await mountToasts([{ ...kept, action: { label: 'Undo', onPress: () => (undone = true) } }]);
  await button('Say Kept in the jar.').click();
  await expect.element(button('Undo')).toBeVisible();
  await userEvent.keyboard('{F8}');
  await expect.element(button('Undo')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(button('Say Kept in the jar.')).toHaveFocus();
  expect(undone).toBe(true);
});

test('what is quick shows no progress; what is not is named and measured', async () => {
  await mount(<Progress label="Backing up…" value={0.62} />);
  expect(document.querySelector('progress')).toBeNull();
  await expect.element(page.getByRole('progressbar', { name: 'Backing up…' })).toHaveAttribute('value', '0.62');
});

const mountHorizon = () =>
  mount(
    <Held start="up">
      {(state, change) => (
        <Horizon light="sun" setting={state !== 'up'} onSet={() => change('down')}>
          <Button onClick={() => change('setting')}>Close the day and lock</Button>
        </Horizon>
      )}
    </Held>,
  );

test('the sun sets once, and says when it is down', async () => {
  await mountHorizon();
  await button('Close the day and lock').click();
  await expect.poll(() => document.getAnimations().length).toBeGreaterThan(0);
  for (const animation of document.getAnimations()) {
    expect(animation.effect?.getTiming().iterations).toBe(1);
    animation.finish();
  }
  await expect.element(held()).toHaveTextContent('down');
});

test('with reduced motion the sunset is a single change of frame', async () => {
  const browser: CDPSession = cdp();
  const emulate = (value: string) =>
    browser.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] });
  await emulate('reduce');
  try {
    await mountHorizon();
    await button('Close the day and lock').click();
    await expect.element(held()).toHaveTextContent('down');
    const took = document.getAnimations().map((animation) => animation.effect?.getTiming().duration);
    expect(took.filter((duration) => duration !== 0)).toEqual([]);
  } finally {
    await emulate('');
  }
});
