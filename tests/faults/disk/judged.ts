import { sameBytes } from '#shared/kernel/bytes';
import { sameJson } from '#shared/kernel/same-json';
import { parseHeader } from '#shared/vault/header';
import type { Tree } from '../../support/main-on-disk.ts';
import type { Content } from '../../support/written-vault.ts';
import { sameContent } from '../same-content.ts';
import { filesOf, type Mutation, type Target } from './damaged-vault.ts';
import { deps, type Tried } from '../../support/disk-vault.ts';

/** How a damaged vault or file may end: nothing else will do. */
export type End = 'recovered' | 'read only, and said so' | 'a fork, and said so' | 'refused by name';

/** Everything of `b` is in `a` as it was; what `a` has more was in the vault once, and had been deleted. */
const holdsAll = (a: Content, b: Content, once: ReadonlySet<string>): boolean =>
  [...b].every(([id, value]) => sameJson(a.get(id), value)) && [...a.keys()].every((id) => b.has(id) || once.has(id));

/** Whether these bytes are still there, at least as the beginning of what was written on. */
const holds = (tree: Tree, bytes: Uint8Array): boolean =>
  [...tree.values()].some((kept) => sameBytes(kept.subarray(0, bytes.length), bytes));

export interface Expected {
  readonly target: Target;
  readonly content: Content;
  /** Whatever was in it once, and may come back with an older log. */
  readonly once: ReadonlySet<string>;
  /** What the log says where it was written apart; null where it wasn't. */
  readonly apart: Content | null;
}

const named: Readonly<Record<Target, readonly string[]>> = {
  log: ['log'],
  header: ['header'],
  'header copy': ['header'],
  // Without it the log has no beginning.
  snapshot: ['backup', 'log'],
  backup: ['backup', 'header'],
};

/** What an error must say: which part it is of, and that it is not the passphrase. */
export const isNamed = (error: { readonly type: string; readonly part?: string }, target: Target): boolean => {
  if (error.type === 'header-mac' || error.type === 'kdf-params') return named[target].includes('header');
  return error.part !== undefined && named[target].includes(error.part);
};

const isFirstGone = ({ path, way }: Mutation, left: Tree): boolean =>
  way === 'the file gone' && filesOf(left, 'log').every((one) => one > path);

/** Throws where damage was taken for good, for a wrong passphrase, or for something else than it is. */
export const judge = ({ result, left }: Tried, mutation: Mutation, expected: Expected): End => {
  const { target, content, once, apart } = expected;
  const wrong = (why: string): never => {
    const { path, region, way } = mutation;
    const said = result === 'no-vault' || !result.ok ? JSON.stringify(result) : JSON.stringify(result.value.opened);
    throw new Error(`${path}, ${region}, ${way}: ${why} (${said})`);
  };
  if (result === 'no-vault') return wrong('a vault that is there was not seen');
  // Nothing is mended in place: what was found stays, where it was or beside it. A second copy is only a copy.
  if (mutation.bytes !== null && target !== 'header copy' && !holds(left.tree, mutation.bytes)) {
    return wrong('what was found is gone');
  }
  if (!result.ok) {
    const { error } = result;
    return isNamed(error, target) ? 'refused by name' : wrong('the error does not name it');
  }
  const { opened, content: found } = result.value;
  if (opened.unreadable > 0) return wrong('records do not read');
  if (opened.readOnly === 'forked') {
    return apart !== null && sameContent(found, apart) ? 'a fork, and said so' : wrong('a fork that is none');
  }
  const isWhole = opened.cache === 'put-back' ? holdsAll(found, content, once) : sameContent(found, content);
  if (!isWhole) return wrong('it says something else than was written');
  if (opened.readOnly === 'damaged')
    return target === 'log' ? 'read only, and said so' : wrong('nothing kept it from writing');
  // The log is read to its last byte at every unlock: damage in it can't go by as if nothing were. Only a first file
  // that a snapshot covers may be gone, as if it had been dropped for that.
  if (target === 'log' && opened.cache === 'as-left' && !isFirstGone(mutation, left.tree)) {
    return wrong('nobody was told');
  }
  if (target === 'header' && opened.header !== 'mended') return wrong('nobody was told');
  return 'recovered';
};

/** A secret that does not fit must be called that, as long as anything is left to try it on. */
export const isSecretToBlame = (tried: Tried, tree: Tree): boolean => {
  if (tried.result === 'no-vault' || tried.result.ok) return false;
  const headers = ['vault/header.json', 'vault/header.prev.json'].map((path) => tree.get(path));
  const reads = headers.some((bytes) => bytes !== undefined && parseHeader(deps.utf8, bytes).ok);
  const { type } = tried.result.error;
  // A header that says it is of a later version is left alone, whoever asks.
  return type === 'wrong-passphrase' || type === 'newer-version' || !reads;
};
