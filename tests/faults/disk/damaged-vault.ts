import { type Bytes, sameBytes } from '#shared/kernel/bytes';
import { createVault } from '#shared/vault/create-vault';
import { changePassphrase } from '#shared/vault/change-passphrase';
import { encodeHeader } from '#shared/vault/header';
import type { Session } from '#shared/vault/session';
import type { Tree } from '../../support/main-on-disk.ts';
import {
  allWays,
  type Donor,
  mutate,
  oneOf,
  type Pick,
  type Way,
  withRightChecksums,
} from '../../support/mutations.ts';
import { backupRegions, headerRegions, logRegions } from '../../support/regions.ts';
import type { WrittenVault } from '../../support/written-vault.ts';
import { cheap, valueOf } from '../../unit/vault/cases/known-vault.ts';
import { deps, type Lying, unlockOnDisk, writtenOnDisk } from '../../support/disk-vault.ts';

export const secrets = {
  passphrase: 'quiet copper lantern',
  wrong: 'quiet copper lantem',
  old: 'an older lantern',
} as const;
export type Held = WrittenVault<Lying>;

/** One vault at several moments, the same written apart from there on, an older header of it, and another person's. */
export interface Sample {
  readonly session: Session;
  readonly recoveryCode: string;
  /** Of before the passphrase was changed. */
  readonly oldHeader: Bytes;
  readonly own: Held;
  /** Goes on from `whole` with evenings that `late` does not have. */
  readonly apart: Lying;
  readonly other: Held;
}

const newVault = async (passphrase: string) => valueOf(await createVault(deps, passphrase, cheap));

export const sampleVaults = async (): Promise<Sample> => {
  const { session: first, recoveryCode } = await newVault(secrets.old);
  const next = { passphrase: secrets.passphrase };
  const session = valueOf(await changePassphrase(deps, first.header, { recoveryCode }, next, cheap));
  const own = await writtenOnDisk(session);
  // With the same passphrase: only the keys tell the two apart.
  const other = await writtenOnDisk((await newVault(secrets.passphrase)).session);
  const written = await unlockOnDisk(own.whole.seen, session.header.vid, next, 9);
  return { session, recoveryCode, oldHeader: encodeHeader(deps.utf8, first.header), own, apart: written.left, other };
};

export const targets = {
  log: { regions: logRegions, files: /^vault\/log\/\d{12}\.jvl$/ },
  header: { regions: headerRegions, files: /^vault\/header\.json$/ },
  'header copy': { regions: headerRegions, files: /^vault\/header\.prev\.json$/ },
  snapshot: { regions: backupRegions, files: /^vault\/snapshots\/.+\.jvbak$/ },
  backup: { regions: backupRegions, files: /^backups\/.+\.jvbak$/ },
} as const;
export type Target = keyof typeof targets;

export const filesOf = (tree: Tree, target: Target): readonly string[] =>
  [...tree.keys()].filter((path) => targets[target].files.test(path));

export interface Mutation {
  readonly region: string;
  readonly way: Way | 'the file gone' | 'another file’s content' | 'an older log' | 'another vault’s log';
  readonly path: string;
  /** Null where the file is gone. */
  readonly bytes: Bytes | null;
}

const donorOf = (tree: Tree, path: string, target: Target): Donor | null => {
  const bytes = tree.get(path) ?? tree.get(filesOf(tree, target)[0] ?? '');
  return bytes === undefined ? null : { bytes, regions: targets[target].regions(bytes) };
};

/** Where a mutation takes from: the vault at an older moment, and another person's. */
export interface From {
  readonly older: Tree;
  readonly other: Tree;
}

const wholeFile = (pick: Pick, tree: Tree, target: Target, path: string): Mutation | null => {
  const region = 'whole file';
  const siblings = filesOf(tree, target).filter((one) => one !== path);
  if (siblings.length === 0 || pick(2) === 0) return { region, way: 'the file gone', path, bytes: null };
  const bytes = tree.get(oneOf(pick, siblings));
  return bytes === undefined ? null : { region, way: 'another file’s content', path, bytes };
};

/** One change to one file, at a place of every kind as often. */
export const aMutation = (pick: Pick, tree: Tree, target: Target, { older, other }: From): Mutation => {
  for (;;) {
    const path = oneOf(pick, filesOf(tree, target));
    const ownFile = donorOf(tree, path, target);
    if (ownFile === null) throw new Error('No such file');
    const name = oneOf(pick, [...new Set(ownFile.regions.map((one) => one.name))]);
    if (name === 'whole file' && pick(4) === 0) {
      const made = wholeFile(pick, tree, target, path);
      if (made !== null) return made;
    }
    const region = oneOf(
      pick,
      ownFile.regions.filter((one) => one.name === name && one.to > one.from),
    );
    const way = oneOf(pick, allWays);
    const donors = { ownFile, otherVault: donorOf(other, path, target), olderState: donorOf(older, path, target) };
    const made = mutate(pick, way, region, donors);
    if (made === null) continue;
    const bytes = target === 'log' && pick(2) === 0 ? withRightChecksums(made) : made;
    if (!sameBytes(bytes, ownFile.bytes)) return { region: region.name, way, path, bytes };
  }
};

/**
 * Without the fast copy a log that ends early can't be told from one whose last write never finished, or from an older
 * one: nothing else on the machine says how long it was. Every other change to it has to be found.
 */
export const mayLookUnfinished = (tree: Tree, { path, bytes, region, way }: Mutation): boolean => {
  const before = tree.get(path);
  if (before === undefined || bytes === null || region === 'whole file') return true;
  if (filesOf(tree, 'log').at(-1) !== path) return false;
  const lastFrame = logRegions(before).findLast(({ name }) => name === 'whole frame')?.from ?? 0;
  const firstChange = before.findIndex((byte, index) => bytes[index] !== byte);
  const isInLast = firstChange === -1 || firstChange >= lastFrame;
  return bytes.length < before.length || (isInLast && (bytes.length > before.length || way === 'zeroed'));
};

export const changedBy = (tree: Tree, { path, bytes }: Mutation): Tree => {
  const changed = new Map(tree);
  if (bytes === null) changed.delete(path);
  else changed.set(path, bytes);
  return changed;
};
