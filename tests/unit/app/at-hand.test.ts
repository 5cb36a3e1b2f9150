import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { err, ok } from '#shared/kernel/result';
import { sameJson } from '#shared/kernel/same-json';
import { threeWay } from '#shared/kernel/three-way';
import { createAtHand, type InVault } from '../../../renderer/app/at-hand.ts';
import { createDrafts, type DraftKey } from '../../../renderer/app/drafts.ts';
import { handTurned, settled } from '../editor/hand-turned.ts';

type Lines = Readonly<Record<string, string>>;
const key: DraftKey<Lines> = 'supervision 1';
const at = { ms: 0, offset: 0 };
const blank: Lines = { a: '', b: '', c: '', d: '' };

/** A record on a screen, over a vault that something else writes as well; each save waits until it is let through. */
const opened = () => {
  const hand = handTurned();
  const drafts = createDrafts(hand);
  let vault: InVault<Lines> = { record: blank, rev: 1 };
  let isFull = false;
  const waiting: (() => void)[] = [];
  const atHand = createAtHand<Lines>(drafts, {
    key,
    of: 'earlier',
    found: vault,
    save: async (wanted, base) => {
      if (isFull) return err({ type: 'disk-full' });
      // As the worker does, in one go; the answer comes when it is let through.
      const isApart = base !== null && !sameJson(vault.record, base);
      vault = { record: isApart ? threeWay(base, vault.record, wanted) : wanted, rev: vault.rev + 1 };
      const saved = ok({ ...vault, at });
      await new Promise<void>((done) => waiting.push(done));
      return saved;
    },
  });
  const letThrough = async (): Promise<void> => {
    for (const go of waiting.splice(0)) go();
    await settled();
  };
  const write = (name: string, words: string): void => {
    vault = { record: { ...vault.record, [name]: words }, rev: vault.rev + 1 };
  };
  return {
    ...hand,
    atHand,
    write,
    letThrough,
    fill: (full: boolean) => {
      isFull = full;
    },
    vault: () => vault,
    type: (name: string, words: string) => atHand.change((now) => ({ ...now, [name]: words })),
    /** What the screen is told of the vault. */
    tell: (inVault = vault) => atHand.found(inVault),
    rest: async () => {
      for (let turn = 0; turn < 4; turn += 1) {
        await hand.pass(10_000);
        await letThrough();
      }
    },
  };
};

describe('a record that a screen and something else write at once', () => {
  test('shows what was written elsewhere, and goes on from it with the next key', async () => {
    const { atHand, write, tell, type, vault, rest } = opened();
    write('a', 'Osprey came.');
    tell();
    expect(atHand.read()['a']).toBe('Osprey came.');
    type('b', 'Court.');
    await rest();
    expect(vault().record).toEqual({ ...blank, a: 'Osprey came.', b: 'Court.' });
  });

  test('takes no notice of what was true before its own save', async () => {
    const { atHand, type, tell, vault, rest } = opened();
    const before = vault();
    type('a', 'Typed.');
    await rest();
    tell(before);
    expect(atHand.read()['a']).toBe('Typed.');
  });

  test('keeps what the disk won’t take, and takes what was written elsewhere meanwhile along', async () => {
    const { atHand, type, write, tell, fill, vault, rest } = opened();
    fill(true);
    type('a', 'Typed.');
    await rest();
    write('c', 'Elsewhere.');
    tell();
    expect(atHand.read()).toMatchObject({ a: 'Typed.', c: 'Elsewhere.' });
    fill(false);
    await rest();
    expect(vault().record).toMatchObject({ a: 'Typed.', c: 'Elsewhere.' });
  });

  test('doesn’t bring back what was deleted while it was on its way to the disk', async () => {
    const { atHand, type, tell, pass, vault, rest } = opened();
    type('a', 'x');
    await pass(900);
    type('a', '');
    tell();
    expect(atHand.read()['a']).toBe('');
    await rest();
    expect(vault().record['a']).toBe('');
  });

  const step = fc.oneof(
    fc.tuple(fc.constant('type' as const), fc.constantFrom('a', 'b'), fc.constantFrom('', 'x', 'y')),
    fc.tuple(fc.constant('write' as const), fc.constantFrom('c', 'd'), fc.constantFrom('', 'x', 'y')),
    fc.tuple(fc.constantFrom('tell' as const, 'pass' as const, 'through' as const), fc.constant(''), fc.constant('')),
  );

  test('loses nothing that either wrote, in whatever order it comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const { atHand, type, write, tell, pass, letThrough, vault, rest } = opened();
        const last = { ...blank };
        for (const [what, name, words] of steps) {
          if (what === 'type') type(name, words);
          if (what === 'write') write(name, words);
          if (what === 'type' || what === 'write') Object.assign(last, { [name]: words });
          if (what === 'tell') tell();
          if (what === 'pass') await pass(900);
          if (what === 'through') await letThrough();
        }
        await rest();
        tell();
        expect(vault().record).toEqual(last);
        expect(atHand.read()).toEqual(last);
      }),
    );
  });
});
