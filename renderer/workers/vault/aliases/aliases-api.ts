import type { FormHasher } from '#shared/aliases/form-hash';
import { wordKey } from '#shared/aliases/known-again';
import { type Form, personForms, thingForms } from '#shared/aliases/name-forms';
import { saysName } from '#shared/aliases/says-name';
import type { AliasKind, NewAlias } from '#shared/journal/alias';
import type { AliasChoices } from '#shared/journal/alias-choices';
import type { KeptForm } from '#shared/journal/kept-form';
import type { Clock, Instant } from '#shared/kernel/clock';
import type { Crypto } from '#shared/kernel/crypto';
import { err, ok } from '#shared/kernel/result';
import type { Utf8 } from '#shared/kernel/text';
import type { RecordId } from '#shared/vault/record-id';
import type { Accepted, AliasesApi } from '../../../vault/aliases-api.ts';
import type { Change } from '../change.ts';
import * as aliases from '../commands/aliases.ts';
import type { CommandContext } from '../commands/evening.ts';
import { forgetNames, toForget } from '../commands/forget-names.ts';
import { needsLine, needsWhom, runWhereThere } from '../commands/lacking.ts';
import { putDown } from '../commands/left-forms.ts';
import { addPromise, keepPromise } from '../commands/promises.ts';
import { isHeld } from '../legal-hold.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import { createAliasQueries } from './alias-queries.ts';
import { aliasChoicesOf, aliasOf, createBook, keepSeeds, keptForms } from './book.ts';
import { goOn, newestRenaming, renameAlias } from './renaming.ts';
import { saysKnownName } from './says-known-name.ts';
import { createUndoTokens, type Done } from './undo-tokens.ts';
import { undoRenaming } from './undo-renaming.ts';

interface Deps {
  readonly crypto: Crypto;
  readonly utf8: Utf8;
  readonly clock: Clock;
  readonly newId: () => RecordId;
  /** The open vault; throws while there is none. */
  readonly vault: () => OpenVault;
}

const formsOf = (name: string, kind: AliasKind): readonly Form[] =>
  kind === 'organisation' || kind === 'place' ? thingForms(name) : personForms(name);

export const createAliasesApi = (deps: Deps): AliasesApi => {
  const { newId, vault } = deps;
  const book = createBook(deps, vault);
  const tokens = createUndoTokens(vault);
  const holdings = () => vault().holdings;
  const context = (now: Instant): CommandContext => ({ holdings: holdings(), now, newId });
  const run = (command: (context: CommandContext) => readonly Change[]): Promise<Done> =>
    tokens.commit((now) => command(context(now)));

  /**
   * Hashing takes a moment, and what it is done with may go meanwhile: then it is done again. What is stored lands with
   * the seeds it was made with.
   */
  const withHashes = async <T>(
    prepare: (hasher: FormHasher) => Promise<T>,
    command: (context: CommandContext, prepared: T) => readonly Change[],
  ): Promise<Done> => {
    for (;;) {
      const { hasher, seeds } = await book.hasher();
      const prepared = await prepare(hasher);
      let isStill = true;
      const done = await tokens.commit((now) => {
        isStill = book.isStill(seeds);
        const changes = isStill ? command(context(now), prepared) : [];
        return changes.length === 0 ? [] : [...changes, ...keepSeeds(holdings(), seeds, newId)];
      });
      if (isStill) return done;
    }
  };

  const kept = (hasher: FormHasher, forms: readonly Form[]): Promise<readonly KeptForm[]> =>
    keptForms(hasher, aliasChoicesOf(holdings()).keeps, forms, deps.clock.now());
  /** A form in every way in which it may have been kept. */
  const anyHow = async (hasher: FormHasher, forms: readonly Form[]): Promise<readonly KeptForm[]> => {
    const at = deps.clock.now();
    const hashes = await Promise.all(forms.map(async ({ as, key }) => ({ as, all: await hasher.hashes(key) })));
    return [
      ...(await keptForms(hasher, 'names', forms, at)),
      ...hashes.flatMap(({ as, all }) => all.map((hash) => ({ as, at, hash }))),
    ];
  };

  const accept = async (
    name: string,
    wanted: NewAlias,
    before: (context: CommandContext, hasher: FormHasher) => Promise<(now: CommandContext) => readonly Change[]>,
  ): Promise<Accepted> => {
    const alias = aliases.fittingAlias(wanted.alias);
    if (alias === null) return err({ type: 'unfit' });
    // It would be taken for no detail ever after, and leave with every page.
    const isSaid =
      saysName(alias, formsOf(name, wanted.kind)) ||
      (await saysKnownName((await book.hasher()).hasher, holdings(), alias));
    if (isSaid) return err({ type: 'says-name' });
    let isTaken = false;
    const id = newId();
    const done = await withHashes(
      async (hasher) => ({
        forms: await kept(hasher, formsOf(name, wanted.kind)),
        first: await before(context(deps.clock.now()), hasher),
      }),
      (now, { forms, first }) => {
        isTaken = aliases.isAliasTaken(now.holdings, alias);
        return isTaken ? [] : [...first(now), ...aliases.addAlias(now, id, { ...wanted, alias }, forms)];
      },
    );
    if (isTaken) return err({ type: 'taken' });
    return done.ok ? ok({ ...done.value, id }) : done;
  };

  /** Names that were kept as they are written, as hashes. */
  const hashNames = async (hasher: FormHasher): Promise<ReadonlyMap<string, string>> => {
    const keys = holdings()
      .all('alias')
      .flatMap(({ record }) => record.forms.flatMap((form) => ('key' in form ? [form.key] : [])));
    return new Map(await Promise.all(keys.map(async (key) => [key, await hasher.hash(key)] as const)));
  };
  const hashed = ({ holdings: held }: CommandContext, hashes: ReadonlyMap<string, string>): readonly Change[] =>
    held.all('alias').flatMap(({ id, record }) => {
      if (!record.forms.some((form) => 'key' in form)) return [];
      const forms = record.forms.map((form) =>
        'key' in form ? { as: form.as, at: form.at, hash: hashes.get(form.key) ?? '' } : form,
      );
      return [{ put: id, record: { ...record, forms } }];
    });

  const room = () => ({ holdings: holdings(), ledger: vault().ledger, newId });
  const choose = (chosen: Partial<Pick<AliasChoices, 'keeps' | 'style'>>): Promise<Done> =>
    chosen.keeps === undefined || chosen.keeps === 'names'
      ? run((now) => aliases.chooseAliases(now, chosen))
      : withHashes(hashNames, (now, hashes) => [...aliases.chooseAliases(now, chosen), ...hashed(now, hashes)]);

  return {
    ...createAliasQueries(book, vault),
    acceptAlias: (name, wanted) => accept(name, wanted, async () => () => []),
    linkForm: (id, name) =>
      withHashes(
        (hasher) => kept(hasher, formsOf(name, aliasOf(holdings(), id)?.record.kind ?? 'client')),
        (now, forms) => aliases.linkForms(now, id, forms),
      ),
    splitForm: (id, name, wanted) =>
      accept(name, wanted, async (_, hasher) => {
        const forms = await anyHow(hasher, formsOf(name, wanted.kind));
        return (now) => aliases.unlinkForms(now, id, forms);
      }),
    mergeEntities: (into, from) => run((now) => aliases.mergeEntities(now, into, from)),
    splitEntity: (id) => run((now) => aliases.splitEntity(now, id)),
    keepWord: (word, entry) =>
      withHashes(
        (hasher) => hasher.hash(wordKey(word)),
        (now, hash) => aliases.keepWord(now, hash, entry),
      ),
    keepWords: (words) =>
      withHashes(
        (hasher) => Promise.all(words.map((word) => hasher.hash(wordKey(word)))),
        (now, hashes) => [...new Set(hashes)].flatMap((hash) => aliases.keepWord(now, hash, null)),
      ),
    unkeepWord: (word, entry) =>
      withHashes(
        (hasher) => hasher.hashes(wordKey(word)),
        (now, hashes) => aliases.unkeepWord(now, hashes, entry),
      ),
    markDetail: (word) =>
      withHashes(
        (hasher) => hasher.hash(wordKey(word)),
        (now, hash) => aliases.markDetail(now, hash),
      ),
    unmarkDetail: (word) =>
      withHashes(
        (hasher) => hasher.hashes(wordKey(word)),
        (now, hashes) => aliases.unmarkDetail(now, hashes),
      ),
    unsay: (id) => run((now) => aliases.unsay(now, id)),
    changeCard: (id, changed) => run((now) => aliases.changeCard(now, id, changed)),
    setStage: (id, stage) => run((now) => aliases.setStage(now, id, stage)),
    setSoleSupport: (id, on) => run((now) => aliases.setSoleSupport(now, id, on)),
    addPromise: (id, text, left) =>
      runWhereThere(run, needsWhom(id), (now) => [...addPromise(now, id, text), ...putDown(now, left)]),
    keepPromise: (id, isKept) => runWhereThere(run, needsLine(id), (now) => keepPromise(now, id, isKept)),
    removeAlias: async (id) =>
      isHeld(holdings()) ? { ok: false, error: { type: 'held' } } : run((now) => aliases.removeAlias(now, id)),
    chooseAliases: choose,
    undoAlias: tokens.undo,
    renameAlias: async (id, to, writing) => {
      // What a renaming wrote is its own to take back.
      tokens.clear();
      const { hasher } = await book.hasher();
      if (await saysKnownName(hasher, holdings(), to)) return err({ type: 'says-name' });
      return renameAlias(room(), id, to, writing);
    },
    continueRenaming: (writing) =>
      newestRenaming(holdings())?.record.state === 'going-back' ? undoRenaming(room(), writing) : goOn(room(), writing),
    undoRenaming: (writing) => undoRenaming(room(), writing),
    forgetNames: async () => {
      if (isHeld(holdings())) return { ok: false, error: { type: 'held' } };
      const { seeds } = await book.hasher();
      const nextSeed = await vault().session.formSeed(seeds.record.forgotten + 1);
      let gone = toForget(holdings());
      tokens.clear();
      const saved = await vault().ledger.commit((now) => {
        gone = toForget(holdings());
        return forgetNames(context(now), nextSeed);
      });
      return saved.ok ? ok(gone) : saved;
    },
  };
};
