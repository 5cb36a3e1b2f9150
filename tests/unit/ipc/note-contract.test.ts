import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { channels, noteChannels } from '#shared/ipc/channels';
import { noteContract, NoteEvent } from '#shared/ipc/note-contract';
import { mostNoteBytes } from '#shared/vault/drop-box';
import { isNoteRequest, validNoteRequests } from './note-requests.ts';

const anything = fc.anything({ withDate: true, withMap: true, withTypedArray: true, withNullPrototype: true });

describe('a request of the quick-note window', () => {
  test('is never one of the journal’s', () => {
    expect(noteChannels.filter((channel) => (channels as readonly string[]).includes(channel))).toEqual([]);
  });

  test.each(noteChannels)('%s gets through when it is what it should be', (channel) => {
    expect(v.is(noteContract[channel].request, validNoteRequests[channel])).toBe(true);
  });

  test.each(noteChannels)('%s never gets through when it is anything else', (channel) => {
    const parts = fc.constantFrom('note', 'isEmpty', 'isSealed', 'on', 'extra');
    const near = fc.dictionary(parts, fc.oneof(anything, fc.nat(), fc.boolean(), fc.uint8Array({ maxLength: 90 })));
    fc.assert(
      fc.property(fc.oneof(anything, near), (value) => {
        expect(v.is(noteContract[channel].request, value)).toBe(isNoteRequest[channel](value));
      }),
      { numRuns: 800 },
    );
  });

  test('drops nothing in that isn’t a sealed note, or is larger than one', () => {
    const note = (length: number, ...first: readonly number[]) => {
      const bytes = new Uint8Array(length);
      bytes.set(first);
      return v.is(noteContract.dropNote.request, { note: bytes });
    };
    const magic = [0x4a, 0x56, 0x4e, 0x31];
    expect([note(72, ...magic), note(mostNoteBytes, ...magic)]).toEqual([true, true]);
    expect([note(71, ...magic), note(mostNoteBytes + 1, ...magic), note(500), note(500, 0x4a, 0x56)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

test('what the machine tells that window is two words long', () => {
  expect(v.is(NoteEvent, { type: 'look-again' }) && v.is(NoteEvent, { type: 'put-away' })).toBe(true);
  expect(v.is(NoteEvent, { type: 'lock', reason: 'menu' })).toBe(false);
  fc.assert(fc.property(anything, (value) => !v.is(NoteEvent, value)));
});
