import { describe, expect, test } from 'vitest';
import { createDrafts, type DraftKey } from '../../../renderer/app/drafts.ts';
import { settled } from '../editor/hand-turned.ts';

describe('the drafts of a window', () => {
  test('are all waited for before a lock goes on', async () => {
    const drafts = createDrafts();
    const down: string[] = [];
    let letGo = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    drafts.add({ flush: async () => down.push('quick') });
    drafts.add({ flush: () => slow.then(() => down.push('slow')) });
    let locked = false;
    const lock = drafts.flush().then(() => {
      locked = true;
    });
    await settled();
    expect([down, locked]).toEqual([['quick'], false]);
    letGo();
    await lock;
    expect(down).toEqual(['quick', 'slow']);
  });

  test('that are gone are not asked again', async () => {
    const drafts = createDrafts();
    const asked: string[] = [];
    const remove = drafts.add({ flush: async () => asked.push('gone') });
    drafts.add({ flush: async () => asked.push('here') });
    remove();
    await drafts.flush();
    expect(asked).toEqual(['here']);
  });

  test('with a bug in one of them still let the others be saved, and the lock go on', async () => {
    const drafts = createDrafts();
    const down: string[] = [];
    drafts.add({ flush: () => Promise.reject(new TypeError('a bug')) });
    drafts.add({ flush: () => settled().then(() => down.push('saved')) });
    await drafts.flush();
    expect(down).toEqual(['saved']);
  });

  test('hold the newest words of each document until the disk has them', () => {
    const drafts = createDrafts();
    const one: DraftKey<string> = 'wording 1';
    const other: DraftKey<string> = 'wording 2';
    drafts.hold(one, 'older');
    drafts.hold(one, 'newer');
    drafts.hold(other, 'another page');
    expect([drafts.unsaved(one), drafts.unsaved(other)]).toEqual(['newer', 'another page']);
    drafts.release(one);
    expect([drafts.unsaved(one), drafts.unsaved(other)]).toEqual([null, 'another page']);
  });
});
