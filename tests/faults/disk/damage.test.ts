import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Secret } from '../../../renderer/vault/vault-api.ts';
import type { Tree } from '../../support/main-on-disk.ts';
import { type Pick, pickFrom } from '../../support/mutations.ts';
import { repeatable } from '../../support/repeatable.ts';
import type { Content } from '../../support/written-vault.ts';
import {
  aMutation,
  changedBy,
  filesOf,
  mayLookUnfinished,
  type Mutation,
  type Sample,
  sampleVaults,
  secrets,
  type Target,
  targets,
} from './damaged-vault.ts';
import { type Lying, type Tried, unlockOnDisk } from '../../support/disk-vault.ts';
import { isSecretToBlame, judge } from './judged.ts';
import { sameContent } from '../same-content.ts';
import { tally } from '../tally.ts';

const { isLong, seed } = inject('faults');

let sample: Sample;
beforeAll(async () => {
  sample = await sampleVaults();
}, 60_000);

const secretFrom = (pick: Pick): Secret =>
  pick(2) === 0 ? { passphrase: secrets.passphrase } : { recoveryCode: sample.recoveryCode };
const unlock = (lying: Lying, secret: Secret): Promise<Tried> => unlockOnDisk(lying, sample.session.header.vid, secret);
/** A snapshot is only read where the fast copy is gone, so that is where damage to it can show. */
const nothing = { content: null, header: null };
/** Without the other snapshots, which would do as well. */
const alone = (tree: Tree, path: string): Tree =>
  new Map([...tree].filter(([one]) => one === path || !targets.snapshot.files.test(one)));

const inVault = async (target: Target, cases: number, mix: number): Promise<Readonly<Record<string, number>>> => {
  const pick = pickFrom(repeatable(seed + mix));
  const { own, other } = sample;
  const counts = tally();
  for (let turn = 0; turn < cases;) {
    const moment = target === 'snapshot' || pick(2) === 0 ? 'late' : 'whole';
    const from = {
      older: moment === 'late' ? own.whole.seen.tree : own.early.seen.tree,
      other: other[moment].seen.tree,
    };
    const { seen, content } = own[moment];
    const mutation = aMutation(pick, seen.tree, target, from);
    const isGone = target === 'snapshot' || (target === 'log' && pick(3) === 0);
    if (isGone && target === 'log' && mayLookUnfinished(seen.tree, mutation)) continue;
    const isAlone = target === 'snapshot' && pick(2) === 0;
    const lying = {
      tree: isAlone ? alone(changedBy(seen.tree, mutation), mutation.path) : changedBy(seen.tree, mutation),
      copy: isGone ? nothing : seen.copy,
    };
    const secret = secretFrom(pick);
    const tried = await unlock(lying, secret);
    counts.add(mutation.region, judge(tried, mutation, { target, content, once: own.evenings, apart: null }));
    await settledIn(tried, mutation, secret);
    if (turn % 10 === 0) await expectBlame(lying);
    turn += 1;
  }
  counts.print(`${target}: ${cases} mutations`);
  return counts.ends();
};

/** What was recovered is on the disk again: the next unlock finds nothing to do, and the same words. */
const settledIn = async ({ result, left }: Tried, mutation: Mutation, secret: Secret): Promise<void> => {
  if (result === 'no-vault' || !result.ok || result.value.opened.readOnly !== null) return;
  const again = await unlock(left, secret);
  const isSettled =
    again.result !== 'no-vault' &&
    again.result.ok &&
    again.result.value.opened.cache === 'as-left' &&
    again.result.value.opened.header === 'as-left' &&
    sameContent(again.result.value.content, result.value.content);
  expect(isSettled, `the second unlock after ${mutation.path}, ${mutation.region}, ${mutation.way}`).toBe(true);
};

const expectBlame = async (lying: Lying): Promise<void> => {
  const tried = await unlock(lying, { passphrase: secrets.wrong });
  expect(isSecretToBlame(tried, lying.tree), JSON.stringify(tried.result)).toBe(true);
};

const cases = isLong
  ? ({ log: 3000, header: 1200, 'header copy': 400, snapshot: 900 } as const)
  : ({ log: 45, header: 25, 'header copy': 8, snapshot: 15 } as const);

test(`${cases.log} changes to the change log end in every word, or in an error that names the log`, async () => {
  const ends = await inVault('log', cases.log, 1);
  expect(ends['recovered']).toBeGreaterThan(0);
  expect(ends['read only, and said so']).toBeGreaterThan(0);
  expect(ends['refused by name']).toBeGreaterThan(0);
});

test(`${cases.header} changes to the header end in a mended one, or in an error that names it`, async () => {
  const ends = await inVault('header', cases.header, 2);
  expect(ends['recovered']).toBeGreaterThan(0);
});

test('a header from before the passphrase was changed lets the old one in nowhere, and gives way to the new', async () => {
  const { seen, content } = sample.own.whole;
  const bytes = sample.oldHeader;
  const replay: Mutation = { region: 'whole file', way: 'from an older state', path: 'vault/header.json', bytes };
  const lying = { ...seen, tree: changedBy(seen.tree, replay) };
  expect((await unlock(lying, { passphrase: secrets.old })).result).toMatchObject({
    error: { type: 'wrong-passphrase' },
  });
  for (const secret of [{ passphrase: secrets.passphrase }, { recoveryCode: sample.recoveryCode }]) {
    const tried = await unlock(lying, secret);
    expect(judge(tried, replay, { target: 'header', content, once: new Set(), apart: null })).toBe('recovered');
    await settledIn(tried, replay, secret);
  }
});

test(`${cases['header copy']} changes to the header’s copy cost nothing`, async () => {
  expect(await inVault('header copy', cases['header copy'], 3)).toEqual({ recovered: cases['header copy'] });
});

describe('a log put in the place of this one', () => {
  const inPlace = (lying: Lying, log: Tree): Lying => ({
    ...lying,
    tree: new Map(
      [...lying.tree]
        .filter(([path]) => !targets.log.files.test(path))
        .concat(filesOf(log, 'log').map((path) => [path, log.get(path) ?? new Uint8Array()])),
    ),
  });
  const placed = (name: Mutation['way']): Mutation => ({
    region: 'whole log',
    way: name,
    path: 'vault/log',
    bytes: null,
  });
  const judged = async (lying: Lying, moment: 'whole' | 'late', apart: Content | null): Promise<string> => {
    const { content } = sample.own[moment];
    const secret = { passphrase: secrets.passphrase };
    const tried = await unlock(lying, secret);
    const end = judge(tried, placed('an older log'), { target: 'log', content, once: sample.own.evenings, apart });
    await settledIn(tried, placed('an older log'), secret);
    return end;
  };

  test('from before is written on with all that the fast copy has', async () => {
    const { early, whole } = sample.own;
    expect(await judged(inPlace(whole.seen, early.seen.tree), 'whole', null)).toBe('recovered');
    expect(await judged(inPlace(whole.seen, new Map()), 'whole', null)).toBe('recovered');
  });

  test('that was written apart is a fork: only read, until it is merged', async () => {
    const { late } = sample.own;
    const read = await unlock(sample.apart, { passphrase: secrets.passphrase });
    const apart = read.result !== 'no-vault' && read.result.ok ? read.result.value.content : null;
    expect(await judged(inPlace(late.seen, sample.apart.tree), 'late', apart)).toBe('a fork, and said so');
  });

  test('of another person is damage, and the fast copy shows every word', async () => {
    const { whole, late } = sample.own;
    const { other } = sample;
    expect(await judged(inPlace(whole.seen, other.whole.seen.tree), 'whole', null)).toBe('read only, and said so');
    expect(await judged(inPlace(late.seen, other.late.seen.tree), 'late', null)).toBe('read only, and said so');
    const bare = { ...inPlace(whole.seen, other.whole.seen.tree), copy: nothing };
    expect(await judged(bare, 'whole', null)).toBe('refused by name');
  });
});

test(`${cases.snapshot} changes to a snapshot that is needed end in every word, or in an error that names it`, async () => {
  const ends = await inVault('snapshot', cases.snapshot, 4);
  expect(ends['recovered']).toBeGreaterThan(0);
});
