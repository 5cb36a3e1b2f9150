import { expect, test } from 'vitest';
import { openedNotice, sayAtOpening } from '../../../renderer/app/opened-notice.ts';

const asLeft = {
  cache: 'as-left',
  unreadable: 0,
  readOnly: null,
  header: 'as-left',
  isHalfRestored: false,
  renewal: null,
} as const;

const opening = (answers: object) =>
  ({
    platform: { cutShort: async () => null, halfWritten: async () => null, ...answers },
    api: { leavingKey: async () => new Uint8Array(32).fill(7) },
  }) as unknown as Parameters<typeof sayAtOpening>[0];

test('an unlock that had nothing to mend says nothing', () => {
  expect(openedNotice(null)).toBeNull();
  expect(openedNotice(asLeft)).toBeNull();
  expect(openedNotice({ ...asLeft, cache: 'caught-up' })).toBeNull();
});

test('records that this version can’t show are told of', () => {
  expect(openedNotice({ ...asLeft, unreadable: 1 })).toMatch(/^One record can’t be shown .* It’s kept as it is\.$/);
  expect(openedNotice({ ...asLeft, unreadable: 12 })).toMatch(/^12 records can’t be shown /);
});

test('an older log is not called a damaged copy, and a fork is not called an older log', () => {
  const [putBack, forked, rebuilt] = (['put-back', 'forked', 'rebuilt'] as const).map((cache) =>
    openedNotice({ ...asLeft, cache }),
  );
  expect(putBack).toMatch(/^The change log on disk was an older one\./);
  // A banner says it, for as long as it is so.
  expect(forked).toBeNull();
  expect(rebuilt).toMatch(/^The fast copy of the journal was missing or damaged\./);
});

test('each thing that was mended has its sentence', () => {
  const notice = openedNotice({ ...asLeft, cache: 'rebuilt', unreadable: 2, header: 'mended' });
  expect(notice).toMatch(/is in its place now\. The fast copy .* which is whole\. 2 records /);
});

test('a new key is told of, whether it came or not', () => {
  expect(openedNotice({ ...asLeft, renewal: 'in-place' })).toMatch(
    /^The new key is in place\. Only the new passphrase/,
  );
  expect(openedNotice({ ...asLeft, renewal: 'unsettled' })).toMatch(/^Something sealed with the old key is still here/);
  expect(openedNotice({ ...asLeft, renewal: 'lost' })).toMatch(/^The new key was not put in place.* opens nothing\.$/);
});

test('what a lock cut short is said first, and as something to look after where it isn’t outside', async () => {
  const cut = (what: 'saved' | 'not-saved' | null) => opening({ cutShort: () => Promise.resolve(what) });
  expect(await sayAtOpening(cut(null), asLeft)).toBeNull();
  expect(await sayAtOpening(cut('not-saved'), { ...asLeft, unreadable: 1 })).toEqual({
    kind: 'problem',
    text: expect.stringMatching(/so nothing was written\. You can share it again\. One record /) as string,
  });
  expect(await sayAtOpening(cut('saved'), asLeft)).toMatchObject({ kind: 'done' });
  const broken = opening({ cutShort: () => Promise.reject(new Error('no answer')) });
  expect(await sayAtOpening(broken, { ...asLeft, unreadable: 1 })).toMatchObject({ kind: 'done' });
});

test('half of a page that a crash left outside is looked for with the vault’s own key, and told of', async () => {
  const asked: unknown[] = [];
  const halfWritten = async (request: unknown) => {
    asked.push(request);
    return 'removed' as const;
  };
  expect(await sayAtOpening(opening({ halfWritten }), asLeft)).toEqual({
    kind: 'problem',
    text: expect.stringMatching(/has been removed, so nothing of it is outside/) as string,
  });
  expect(asked).toEqual([{ key: new Uint8Array(32).fill(7) }]);
});

test('what can’t be removed for now can be left be, so that nobody is told of a stick that is gone at each unlock', async () => {
  let forgotten = 0;
  const forgetHalfWritten = async () => {
    forgotten += 1;
    return null;
  };
  const said = await sayAtOpening(opening({ halfWritten: async () => 'stays', forgetHalfWritten }), asLeft);
  expect(said?.action?.label).toBe('Leave it be');
  said?.action?.onPress();
  expect(forgotten).toBe(1);
  expect(await sayAtOpening(opening({ halfWritten: async () => 'gone' }), asLeft)).not.toHaveProperty('action');
});
