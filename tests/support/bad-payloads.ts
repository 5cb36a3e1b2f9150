import * as fc from 'fast-check';
import * as v from 'valibot';
import type { Channel } from '#shared/ipc/channels';
import { contract } from '#shared/ipc/contract';

const bytes = (length: number): Uint8Array => new Uint8Array(length).fill(7);
const preferences = { theme: 'dark', region: 'US', textSize: 16, idleMinutes: 5 };

const badPlaces = [
  3,
  '3',
  {},
  { page: 1 },
  { page: -1, offset: 3 },
  { page: 0, offset: 0.5 },
  { page: 'Heron', offset: 3 },
].map((caret) => ({ ended: 'lock', caret }));

/** One wrong thing each in what would otherwise be taken. */
const nearMisses: Readonly<Record<Channel, readonly unknown[]>> = {
  appInfo: [null, {}, 'now'],
  vaultFiles: [null, { path: '/etc/passwd' }],
  setPreferences: [
    { ...preferences, textSize: 15 },
    { ...preferences, idleMinutes: 0 },
    { ...preferences, theme: '<b>' },
    { ...preferences, name: 'an extra one' },
    { theme: 'dark' },
  ],
  setReminder: [{}, { minute: 1440 }, { minute: -1 }, { minute: 0.5 }, { minute: '60' }, { minute: null, at: 1 }],
  createVault: [{}, { header: '{}' }, { header: bytes(1) }, { header: bytes(64 * 1024 + 1) }, { header: [123, 125] }],
  mendHeader: [
    {},
    { header: '{}' },
    { header: bytes(1) },
    { header: bytes(64 * 1024 + 1) },
    { header: bytes(9), to: '/' },
  ],
  readLog: [{}, { cursor: 1 }, { cursor: ['1:0'] }, { cursor: null, path: '../header.json' }],
  appendFrame: [
    {},
    { frame: bytes(64) },
    { frame: bytes(0), keepTrying: false },
    { frame: [...bytes(64)], keepTrying: false },
    { frame: bytes(64).buffer, keepTrying: false },
    { frame: bytes(64), keepTrying: 1 },
    { frame: bytes(64), keepTrying: true, path: '/tmp/elsewhere' },
  ],
  lockStarted: [null, {}, 'day-closed'],
  lockFinished: [{}, { ended: 'open' }, { ended: 'lock', next: 'open' }, 'lock', ...badPlaces],
};

const anything = fc.anything({
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withNullPrototype: false,
});

/** What a page that was taken over might send: near misses, and things of every kind that the contract doesn't know. */
export const badPayloads = (channel: Channel): readonly unknown[] => [
  ...nearMisses[channel],
  ...fc
    .sample(anything, { numRuns: 30, seed: 20261119 })
    .filter((payload) => !v.is(contract[channel].request, payload)),
];
