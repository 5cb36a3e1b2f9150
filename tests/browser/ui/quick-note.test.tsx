import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { NoteEvent } from '#shared/ipc/note-contract';
import type { DroppedNote } from '#shared/journal/dropped-note';
import { QuickNote } from '../../../renderer/screens/quick-note/quick-note.tsx';
import type { NotePlatform } from '../../../renderer/platform/quick-note.ts';
import { mount } from './mount.tsx';

/** A machine whose disk takes as long as it is told to, and what it heard. */
const aMachine = () => {
  const heard: string[] = [];
  const sealed: DroppedNote[] = [];
  let listener = (_event: NoteEvent): void => undefined;
  let letGo = (): void => undefined;
  let waits = Promise.resolve();
  const platform: NotePlatform = {
    noteInfo: async () => info,
    dropNote: async () => {
      await waits;
      return { ok: true, value: null };
    },
    closeNote: async ({ isEmpty }) => {
      heard.push(isEmpty ? 'gone' : 'out of sight');
      return null;
    },
    notePutAway: async ({ isSealed }) => {
      heard.push(isSealed ? 'all sealed' : 'not all sealed');
      return null;
    },
    keepNoteOnTop: async () => null,
    noteCopied: async () => null,
    onEvent: (hear) => {
      listener = hear;
      return () => undefined;
    },
  };
  return {
    platform,
    heard,
    sealed,
    send: (event: NoteEvent) => listener(event),
    stall: () => {
      waits = new Promise((resolve) => {
        letGo = resolve;
      });
    },
    goOn: () => letGo(),
  };
};

const info = {
  platform: 'linux',
  look: { theme: 'light', textSize: 16 },
  startedAt: null,
  isOpen: true,
  isOnTop: false,
  box: { state: 'there', vid: '0'.repeat(32), pub: '0'.repeat(64) },
} as const;

const clock = { now: () => ({ ms: Date.parse('2026-11-19T18:00:00Z'), offset: -300 }) };

const open = async () => {
  const machine = aMachine();
  await mount(
    <QuickNote
      platform={machine.platform}
      info={info}
      clock={clock}
      seal={async (_box, _ms, note) => {
        machine.sealed.push(note);
        return new Uint8Array(8);
      }}
    />,
  );
  return machine;
};

test('what is typed on while the disk is at work is sealed as well before a lock is told that all is', async () => {
  const machine = await open();
  machine.stall();
  await userEvent.keyboard('the first half');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await userEvent.keyboard(' and the second');
  machine.send({ type: 'put-away' });
  expect(machine.heard).toEqual([]);
  machine.goOn();
  await expect.poll(() => machine.heard).toEqual(['all sealed']);
  expect(machine.sealed.map(({ text }) => text)).toEqual(['the first half', 'and the second']);
});

test('a note is flagged by its switch, and the one after it is not', async () => {
  const machine = await open();
  await userEvent.keyboard('Said no about the ride.');
  await page.getByRole('switch', { name: 'Flag for supervision' }).click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect
    .poll(() => machine.sealed.map(({ text, flag }) => [text, flag]))
    .toEqual([['Said no about the ride.', true]]);
  await expect.element(page.getByRole('switch', { name: 'Flag for supervision' })).not.toBeChecked();
});

test('a window with only the fuel marked keeps it when it is closed; with nothing in it, it goes', async () => {
  const machine = await open();
  await userEvent.keyboard('{Escape}');
  await page.getByRole('radio').nth(2).click();
  await userEvent.keyboard('{Escape}');
  expect(machine.heard).toEqual(['gone', 'out of sight']);
});
