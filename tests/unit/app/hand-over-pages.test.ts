import { describe, expect, test } from 'vitest';
import type { DayKey } from '#shared/calendar/day-key';
import type { RecordId } from '#shared/vault/record-id';
import {
  accountKey,
  type FormDraft,
  formKey,
  hopeKey,
  partingKey,
  readingsKey,
  sessionKey,
  wordingKey,
} from '../../../renderer/app/draft-keys.ts';
import { createDrafts, type DraftKey } from '../../../renderer/app/drafts.ts';
import { handOver } from '../../../renderer/app/hand-over.ts';
import { handOverPages } from '../../../renderer/app/hand-over-pages.ts';
import { handTurned } from '../editor/hand-turned.ts';

const at = { ms: 0, offset: 0 };
const one = 'one' as RecordId;
const two = 'two' as RecordId;
const day = '2026-11-19' as DayKey;

const window = () => {
  const drafts = createDrafts(handTurned());
  const disk: Record<string, unknown> = {};
  const refused = new Set<string>();
  const type = (key: DraftKey<unknown>, words: string): void =>
    drafts
      .document(key, 'tonight', async (content) => {
        if (refused.has(key)) return { ok: false, reason: 'disk-full' };
        disk[key] = content;
        return { ok: true, at };
      })
      .touch(words);
  return { drafts, disk, refused, type };
};

describe('before every page is rewritten', () => {
  test('what was typed is on the disk, and whoever opens a page again asks the vault', async () => {
    const { drafts, disk, type } = window();
    type(wordingKey(one), 'Heron came.');
    type(partingKey(day), 'Heron’s form.');
    type(hopeKey(two), 'That Heron rings.');
    expect(await handOverPages(drafts)).toEqual({ entries: [], days: [], records: [] });
    expect(Object.values(disk)).toEqual(['Heron came.', 'Heron’s form.', 'That Heron rings.']);
    expect(drafts.newest(wordingKey(one))).toBeNull();
  });

  test('pages and closes that the disk won’t take are named as still being written', async () => {
    const { drafts, refused, type } = window();
    refused.add(wordingKey(two)).add(partingKey(day));
    type(wordingKey(one), 'Heron came.');
    type(wordingKey(two), 'Heron left.');
    type(partingKey(day), 'Heron’s form.');
    expect(await handOverPages(drafts)).toEqual({ entries: [two], days: [day], records: [] });
    expect(drafts.newest(wordingKey(two))).toBe('Heron left.');
  });

  test('a session and an account go down too, and are named where the disk won’t take them', async () => {
    const { drafts, disk, refused, type } = window();
    const [session, account] = [sessionKey(one), accountKey(two)];
    refused.add(account);
    type(session, 'Heron and the form.');
    type(account, 'To ask Heron.');
    expect(await handOverPages(drafts)).toEqual({ entries: [], days: [], records: [two] });
    expect(disk[session]).toBe('Heron and the form.');
    expect(drafts.newest(session)).toBeNull();
  });

  test('a form goes down too, and is named where the disk won’t take it', async () => {
    const { drafts, disk, refused } = window();
    const letter = formKey({ ledger: 'unsentLetter', whom: one, record: null });
    const ending = formKey({ ledger: 'ending', whom: two, record: null });
    const begin = (key: DraftKey<FormDraft>, id: RecordId): void =>
      drafts
        .document(key, 'form', async ({ values }) => {
          if (refused.has(key)) return { ok: false, reason: 'disk-full' };
          disk[key] = values['text'];
          return { ok: true, at };
        })
        .touch({ id, values: { text: 'Dear Heron.' }, isAside: false, isBegun: true });
    refused.add(ending);
    begin(letter, one);
    begin(ending, two);
    const left = { entries: [], days: [], records: [two] };
    expect(await handOverPages(drafts)).toEqual(left);
    expect(disk).toEqual({ [letter]: 'Dear Heron.' });
    expect(await handOver(drafts, { entries: [], days: [], records: [] })).toEqual(left);
  });

  test('readings are none of it', async () => {
    const { drafts, type } = window();
    type(readingsKey(day), 'marks');
    await handOverPages(drafts);
    expect(drafts.newest(readingsKey(day))).toBe('marks');
  });
});

describe('before some pages are rewritten', () => {
  test('what is hoped for somebody goes down with them, and the other pages stay as they are typed', async () => {
    const { drafts, disk, type } = window();
    type(wordingKey(one), 'Heron came.');
    type(wordingKey(two), 'Heron left.');
    type(hopeKey(two), 'That Heron rings.');
    expect(await handOver(drafts, { entries: [one], days: [], records: [] })).toEqual({
      entries: [],
      days: [],
      records: [],
    });
    expect(disk).toEqual({ [wordingKey(one)]: 'Heron came.', [hopeKey(two)]: 'That Heron rings.' });
    expect(drafts.newest(hopeKey(two))).toBeNull();
    expect(drafts.newest(wordingKey(two))).toBe('Heron left.');
  });
});
