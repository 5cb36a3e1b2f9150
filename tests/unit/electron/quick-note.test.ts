import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createVault } from '#shared/vault/create-vault';
import { encodeHeader } from '#shared/vault/header';
import { createQuickNote } from '../../../electron/main/quick-note.ts';
import { createQuickNoteKey } from '../../../electron/main/quick-note-key.ts';
import { boxAddress } from '../../../electron/services/box-address.ts';
import { cheap } from '../vault/cases/known-vault.ts';
import { nodeDeps } from '../vault/node-deps.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** A window that notes what it is told. */
const aNote = () => {
  const happened: string[] = [];
  const note = createQuickNote(() => {
    happened.push('made');
    const webContents = Object.assign(new EventEmitter(), {
      send: (_channel: string, { type }: { readonly type: string }) => happened.push(type),
    });
    return Object.assign(new EventEmitter(), {
      webContents,
      loadURL: async () => undefined,
      show: () => happened.push('shown'),
      focus: () => undefined,
      hide: () => happened.push('hidden'),
      destroy: () => happened.push('gone'),
    }) as never;
  });
  return { note, happened };
};

describe('the quick-note window at a lock', () => {
  test('is out of sight before it is asked to seal its words, and asked once', async () => {
    const { note, happened } = aNote();
    note.show();
    note.loaded();
    const first = note.putAway();
    const second = note.putAway();
    expect(happened).toEqual(['made', 'hidden', 'put-away', 'hidden']);
    note.wasPutAway(true);
    expect(await Promise.all([first, second])).toEqual([true, true]);
  });

  test('that is not there, or never came as far as asking, holds nothing', async () => {
    const { note } = aNote();
    expect(await note.putAway()).toBe(true);
    note.show();
    expect(await note.putAway()).toBe(true);
  });

  test('that doesn’t answer, or can’t seal, still holds words; one that died holds none', async () => {
    vi.useFakeTimers();
    const { note } = aNote();
    note.show();
    note.loaded();
    const silent = note.putAway();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await silent).toBe(false);
    const refused = note.putAway();
    note.wasPutAway(false);
    expect(await refused).toBe(false);
    const dying = note.putAway();
    note.end();
    expect(await dying).toBe(true);
    expect(note.window()).toBeNull();
  });

  test('goes for good when it is closed with nothing in it, and only out of sight otherwise', () => {
    const { note, happened } = aNote();
    note.show();
    note.close(false);
    expect([note.window() === null, happened.at(-1)]).toEqual([false, 'hidden']);
    note.close(true);
    expect([note.window() === null, happened.at(-1)]).toEqual([true, 'gone']);
  });
});

describe('where a note is sealed to', () => {
  test('is the vault’s id and public key, from whichever header reads', async () => {
    expect(boxAddress(null)).toEqual({ state: 'none' });
    const made = await createVault(nodeDeps, 'quiet copper lantern', cheap);
    if (!made.ok) throw new Error(made.error.type);
    const { header } = made.value.session;
    const bytes = encodeHeader(nodeDeps.utf8, header);
    const there = { state: 'there', vid: header.vid, pub: header.box.pub };
    expect(boxAddress({ header: bytes, previousHeader: null })).toEqual(there);
    expect(boxAddress({ header: new Uint8Array([0xff, 1]), previousHeader: bytes })).toEqual(there);
    expect(boxAddress({ header: bytes.slice(0, -1), previousHeader: null })).toEqual({ state: 'unread' });
  });
});

describe('the key for it', () => {
  const shortcuts = (isFree: boolean) => {
    const registered = new Set<string>();
    return {
      register: (keys: string) => isFree && registered.add(keys).has(keys),
      unregister: (keys: string) => void registered.delete(keys),
      isRegistered: (keys: string) => registered.has(keys),
    };
  };

  test('is on, off, or refused, and says which', () => {
    const key = createQuickNoteKey(shortcuts(true), () => undefined);
    expect(key.state()).toBe('off');
    key.set(true);
    key.set(true);
    expect(key.state()).toBe('on');
    key.set(false);
    expect(key.state()).toBe('off');
    const taken = createQuickNoteKey(shortcuts(false), () => undefined);
    taken.set(true);
    expect(taken.state()).toBe('refused');
  });
});
