import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { channels } from '#shared/ipc/channels';
import { contract, MachineEvent } from '#shared/ipc/contract';
import { defaultPreferences, idleMinutes, Preferences, regions, textSizes, themes } from '#shared/ipc/preferences';
import { maxFrameBytes } from '#shared/vault/log-frame';
import { isBackupRequest, validBackupRequests } from './backup-requests.ts';
import { isSecurityRequest, validSecurityRequests } from './security-requests.ts';
import { isLeavingRequest, validLeavingRequests } from './leaving-requests.ts';
import { isDroppedNotesRequest, validDroppedNotesRequests } from './note-requests.ts';

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withTypedArray: true,
  withNullPrototype: true,
});
const isByteRange = (value: unknown, least: number, most: number): boolean =>
  value instanceof Uint8Array && value.length >= least && value.length <= most;
const hasOnly = (value: unknown, ...names: readonly string[]): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).toSorted().join() === names.toSorted().join();
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isOneOf = (list: readonly unknown[], value: unknown): boolean => list.includes(value);

/** What each request may be, said a second time and in other words than the contract's. */
const isRequest: { readonly [C in (typeof channels)[number]]: (value: unknown) => boolean } = {
  appInfo: (value) => value === undefined,
  vaultFiles: (value) => value === undefined,
  setPreferences: (value) =>
    hasOnly(value, 'theme', 'region', 'textSize', 'idleMinutes', 'quickNoteKey') &&
    typeof value['quickNoteKey'] === 'boolean' &&
    isOneOf(themes, value['theme']) &&
    isOneOf(regions, value['region']) &&
    isOneOf(textSizes, value['textSize']) &&
    isOneOf(idleMinutes, value['idleMinutes']),
  setReminder: (value) =>
    hasOnly(value, 'minute') &&
    (value['minute'] === null ||
      (Number.isInteger(value['minute']) && Number(value['minute']) >= 0 && Number(value['minute']) < 1440)),
  createVault: (value) => hasOnly(value, 'header') && isByteRange(value['header'], 2, 65_536),
  mendHeader: (value) => hasOnly(value, 'header') && isByteRange(value['header'], 2, 65_536),
  countSetAside: (value) => value === undefined,
  setAside: (value) => hasOnly(value, 'what') && isOneOf(['log', 'vault'], value['what']),
  replaceHeader: (value) => hasOnly(value, 'header') && isByteRange(value['header'], 2, 65_536),
  noteRuntime: (value) => value === undefined,
  hideWindow: (value) => value === undefined,
  copied: (value) => value === undefined,
  saveKeyFile: (value) => hasOnly(value, 'key') && isByteRange(value['key'], 32, 32),
  quickUnlockState: (value) => value === undefined,
  keepForPin: (value) => hasOnly(value, 'kept') && isByteRange(value['kept'], 32, 32),
  keptForPin: (value) => value === undefined,
  openedAfterPin: (value) => value === undefined,
  forgetPin: (value) => value === undefined,
  compactLog: (value) => hasOnly(value, 'upTo') && Number.isSafeInteger(value['upTo']) && Number(value['upTo']) >= 0,
  readLog: (value) =>
    hasOnly(value, 'cursor') &&
    (value['cursor'] === null ||
      value['cursor'] === 'waiting' ||
      (typeof value['cursor'] === 'string' && /^[0-9]+:[0-9]+$/.test(value['cursor']))),
  appendFrame: (value) =>
    hasOnly(value, 'frame', 'keepTrying') &&
    typeof value['keepTrying'] === 'boolean' &&
    isByteRange(value['frame'], 1, maxFrameBytes),
  ...isBackupRequest,
  ...isSecurityRequest,
  ...isDroppedNotesRequest,
  ...isLeavingRequest,
  lockStarted: (value) => value === undefined,
  lockFinished: (value) =>
    hasOnly(value, 'ended', 'caret') &&
    isOneOf(['lock', 'day-closed', 'was-locked'], value['ended']) &&
    (value['caret'] === null ||
      (hasOnly(value['caret'], 'page', 'offset') && Object.values(value['caret']).every((part) => isCount(part)))),
};

const valid = {
  appInfo: undefined,
  vaultFiles: undefined,
  setPreferences: defaultPreferences,
  setReminder: { minute: 1020 },
  createVault: { header: new Uint8Array(200) },
  mendHeader: { header: new Uint8Array(200) },
  setAside: { what: 'log' },
  countSetAside: undefined,
  replaceHeader: { header: new Uint8Array(200) },
  noteRuntime: undefined,
  compactLog: { upTo: 12 },
  readLog: { cursor: null },
  appendFrame: { frame: new Uint8Array(76), keepTrying: false },
  ...validBackupRequests,
  ...validSecurityRequests,
  ...validDroppedNotesRequests,
  ...validLeavingRequests,
  lockStarted: undefined,
  lockFinished: { ended: 'lock', caret: { page: 1, offset: 120 } },
  saveKeyFile: { key: new Uint8Array(32) },
  quickUnlockState: undefined,
  keepForPin: { kept: new Uint8Array(32) },
  keptForPin: undefined,
  openedAfterPin: undefined,
  forgetPin: undefined,
  hideWindow: undefined,
  copied: undefined,
} as const;

describe('a request', () => {
  test.each(channels)('of %s gets through when it is what it should be', (channel) => {
    expect(v.is(contract[channel].request, valid[channel])).toBe(true);
  });

  test.each(channels)('of %s never gets through when it is anything else', (channel) => {
    fc.assert(
      fc.property(anything, (value) => {
        const through = v.safeParse(contract[channel].request, value);
        expect(through.success).toBe(isRequest[channel](value));
      }),
      { numRuns: 500 },
    );
  });

  test.each(channels)('of %s never gets through with one part of it exchanged, added or gone', (channel) => {
    const good: unknown = valid[channel];
    if (good === undefined) return expect(v.is(contract[channel].request, {})).toBe(false);
    const names = Object.keys(good as object);
    fc.assert(
      fc.property(fc.constantFrom(...names, 'extra', '__proto__'), anything, (name, value) => {
        const changed = Object.fromEntries([...Object.entries(good as object), [name, value]]);
        const through = v.safeParse(contract[channel].request, changed);
        // Names that every object has may stand in what is sent; what comes out never holds them.
        if (through.success) expect(isRequest[channel](through.output)).toBe(true);
        else expect(isRequest[channel](changed)).toBe(false);
      }),
      { numRuns: 500 },
    );
    for (const name of names) {
      const { [name]: _gone, ...rest } = good as Record<string, unknown>;
      expect(v.is(contract[channel].request, rest)).toBe(false);
    }
  });

  test('for a piece of the log names a place in a file of it, and nothing else', () => {
    const through = (cursor: string) => v.is(contract.readLog.request, { cursor });
    expect(['0:0', '1:1048576', '000000000012:8', 'waiting'].every(through)).toBe(true);
    expect(['', '1', '1:-1', '-1:0', '1:1e9', ' 1:1', '1:1:1', '../x', 'Waiting', '1:1\n'].filter(through)).toEqual([]);
  });

  test('cannot be larger than a frame or a header may be', () => {
    const frame = (length: number) => ({ frame: new Uint8Array(length), keepTrying: true });
    expect(v.is(contract.appendFrame.request, frame(maxFrameBytes))).toBe(true);
    expect(v.is(contract.appendFrame.request, frame(maxFrameBytes + 1))).toBe(false);
    expect(v.is(contract.appendFrame.request, frame(0))).toBe(false);
    expect(v.is(contract.createVault.request, { header: new Uint8Array(65_537) })).toBe(false);
  });
});

describe('what the machine says unasked', () => {
  test('is a lock with its reason, a written frame, a dropped note, or a command of the menu', () => {
    expect(v.is(MachineEvent, { type: 'lock', reason: 'suspend' })).toBe(true);
    expect(v.is(MachineEvent, { type: 'frame-written' })).toBe(true);
    expect(v.is(MachineEvent, { type: 'note-dropped' })).toBe(true);
    expect(v.is(MachineEvent, { type: 'command', command: 'trends' })).toBe(true);
    expect(v.is(MachineEvent, { type: 'command', command: 'people' })).toBe(true);
    expect(v.is(MachineEvent, { type: 'command', command: 'erase' })).toBe(false);
    expect(v.is(MachineEvent, { type: 'lock' })).toBe(false);
    fc.assert(fc.property(anything, (value) => !v.is(MachineEvent, value)));
  });
});

describe('what may be read while locked', () => {
  test('of the pages is two numbers, or nothing', () => {
    const locked = (caret: unknown) => v.is(contract.lockFinished.request, { ended: 'lock', caret });
    const place = { page: 0, offset: 7 };
    expect(locked(place) && locked(null)).toBe(true);
    expect([7, { page: 0 }, { ...place, offset: -1 }, { ...place, title: 'Heron' }].filter(locked)).toEqual([]);
    fc.assert(fc.property(anything, (part) => locked({ ...place, page: part }) === isCount(part)));
    fc.assert(fc.property(anything, (part) => locked({ ...place, offset: part }) === isCount(part)));
  });

  test('is choices from short lists: no word that a person wrote has a place in it', () => {
    const lists = Object.values(Preferences.entries).map((entry) =>
      'options' in entry ? entry.options : [entry.type],
    );
    const choices = lists.map((list) => list.filter((choice) => choice !== 'boolean'));
    expect(choices.flat().every((choice) => typeof choice === 'number' || /^\w{2,9}$/.test(choice))).toBe(true);
    expect(v.is(Preferences, { ...defaultPreferences, note: 'Heron' })).toBe(false);
    expect(v.is(Preferences, { ...defaultPreferences, region: 'Heron' })).toBe(false);
  });

  test('begins in the US, at the usual size, locking after five minutes', () => {
    expect(v.is(Preferences, defaultPreferences)).toBe(true);
    expect(defaultPreferences).toMatchObject({ region: 'US', textSize: 16, idleMinutes: 5 });
  });
});
