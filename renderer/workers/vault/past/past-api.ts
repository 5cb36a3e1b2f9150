import type { Put } from '#shared/aliases/put-swaps';
import { undoFixingUntil } from '#shared/journal/fixing';
import { textsOf, type WrittenText } from '#shared/journal/swap-record';
import { around } from '#shared/past/around';
import { type DetailGroup, groupDetails, groupIdOf } from '#shared/past/group-details';
import { err, ok, type Result } from '#shared/kernel/result';
import { originText } from '#shared/vault/lineage';
import { toStored } from '#shared/journal/stored';
import type { RecordId } from '#shared/vault/record-id';
import type { AliasesApi } from '../../../vault/aliases-api.ts';
import type { PastApi, PastError, PastFinding, PastFix, PastFixing, PastPlace } from '../../../vault/past-api.ts';
import type { Guard } from '../../../guard/guard.ts';
import { aliasOf, rootOf } from '../aliases/book.ts';
import type { KeptBefore } from '../aliases/kept-before.ts';
import { isOfSupervision } from '../aliases/rename-steps.ts';
import { fittingAlias, isAliasTaken } from '../commands/aliases.ts';
import type { OpenVault } from '../open-vault-in-worker.ts';
import { createFindDetails, type FoundHere } from './find-details.ts';
import { type FixPlan, fixingsOf, fixProblem, goOnFixing, partsOfFixing } from './fixing.ts';
import { createLookThrough } from './look-through.ts';
import { dayWritten, pageOf } from './page-of.ts';
import { newestFirst, planOf, previewOf } from './preview.ts';
import { undoFixing } from './undo-fixing.ts';

interface Deps {
  readonly vault: () => OpenVault;
  readonly newId: () => RecordId;
  readonly aliases: AliasesApi;
  readonly guard: Guard;
  readonly changed: () => void;
  readonly elapsed: () => number;
  readonly breathe: () => Promise<void>;
}

type Group = DetailGroup<RecordId, RecordId>;

/** Letters around the clearest place: what a role is told from stands near. */
const sampleWidth = 400;

const sampleOf = ({ clearest: { in: found, detail } }: Group): PastFinding['sample'] => {
  const from = Math.max(0, detail.start - sampleWidth);
  const text = found.text.slice(from, detail.end + sampleWidth);
  return { text, start: detail.start - from, end: detail.end - from };
};

export const createPastApi = (deps: Deps): PastApi => {
  const { vault, newId, aliases } = deps;
  const holdings = () => vault().holdings;
  const look = createLookThrough({ ...deps, holdings, aliasNames: aliases.aliasNames });
  const detailsIn = createFindDetails(aliases.recognise, holdings);
  /** Findings that are left for now. */
  const left = new Set<string>();
  /** Of the fix that is going on: what the person was shown. */
  let plan: { readonly of: RecordId; readonly plan: FixPlan } | null = null;

  const found = async (): Promise<readonly FoundHere[]> => {
    const all: FoundHere[] = [];
    for (const [index, held] of look.written().entries()) {
      const looked = look.lookedAt(held);
      if (looked !== null) all.push(...(await detailsIn(held, looked)));
      if (index % 20 === 19) await deps.breathe();
    }
    return all;
  };
  const named = (id: RecordId) => ({ id, alias: aliasOf(holdings(), id)?.record.alias ?? '' });
  const room = () => ({ holdings: holdings(), ledger: vault().ledger, newId, recognise: aliases.recognise });

  const groupOf = async (id: string): Promise<{ readonly group: Group; readonly all: readonly FoundHere[] } | null> => {
    const all = (await found()).filter(({ details }) => details.some((one) => groupIdOf(one) === id));
    const group = groupDetails(all).find((one) => one.id === id);
    return group === undefined ? null : { group, all };
  };

  /** What a fix puts there, or why it can't. */
  const putOf = (fix: PastFix): Result<Put, PastError> => {
    if (fix.type === 'put') return ok(fix.put);
    if (fix.type === 'alias') {
      const alias = fittingAlias(fix.alias.alias);
      if (alias === null) return err({ type: 'unfit' });
      return isAliasTaken(holdings(), alias) ? err({ type: 'taken' }) : ok({ as: 'alias', alias });
    }
    const alias = aliasOf(holdings(), rootOf(holdings(), fix.id))?.record.alias;
    return alias === undefined ? err({ type: 'nothing' }) : ok({ as: 'alias', alias });
  };

  /** Has the book know the detail from here on, and answers with what takes that back. */
  const intoBook = async ({ spellings }: Group, fix: PastFix): Promise<Result<KeptBefore | null, PastError>> => {
    const [longest = '', ...more] = spellings.toSorted((a, b) => b.length - a.length);
    if (fix.type === 'put' || fix.type === 'known') return ok(null);
    const id = fix.type === 'link' ? rootOf(holdings(), fix.id) : null;
    const held = id === null ? null : holdings().get(id);
    const before = held === null ? null : toStored(held.record, held.by);
    const taken = fix.type === 'alias' ? await aliases.acceptAlias(longest, fix.alias) : null;
    if (taken?.ok === false) return taken;
    const card = taken?.value.id ?? id;
    if (card === null) return err({ type: 'nothing' });
    for (const form of taken === null ? spellings : more) {
      const linked = await aliases.linkForm(card, form);
      if (!linked.ok) return linked;
    }
    const by = holdings().get(card)?.by ?? null;
    return ok(by === null ? null : { id: card, written: originText(by), before });
  };

  const fixPast: PastApi['fixPast'] = async (id, fix, writing) => {
    const problem = fixProblem(holdings());
    if (problem !== null) return err(problem);
    const put = putOf(fix);
    if (!put.ok) return put;
    const chosen = await groupOf(id);
    if (chosen === null) return err({ type: 'nothing' });
    const shown = planOf(holdings(), chosen.all, id, put.value);
    const card = await intoBook(chosen.group, fix);
    if (!card.ok) return card;
    const { key, kind, who } = chosen.group;
    const fixing = {
      type: 'fixing',
      version: 1,
      state: 'going-on',
      words: who === null ? key : '',
      kind,
      who,
      put: put.value,
      card: card.value,
    } as const;
    const of = newId();
    let hindered: PastError | null = null;
    const begun = await vault().ledger.commit(({ ms, offset }) => {
      hindered = fixProblem(holdings());
      return hindered === null ? [{ put: of, record: { ...fixing, at: { ms, offset } } }] : [];
    });
    if (hindered !== null) return err(hindered);
    if (!begun.ok) return begun;
    plan = { of, plan: shown };
    const fixed = await goOnFixing(room(), shown, writing);
    await look.catchUp();
    return fixed;
  };

  const partOf = (record: RecordId, text: string): WrittenText['part'] => {
    const held = holdings().get(record);
    return (held === null ? [] : textsOf(held.record)).find((one) => one.text === text)?.part ?? 'page';
  };

  return {
    lookThrough: look.start,
    stopLooking: async () => look.stop(),
    pastProgress: async () => look.progress(),
    pastFindings: async () => {
      void look.catchUp();
      const groups = groupDetails(await found());
      return groups.map((group): PastFinding => {
        const { id, kind, spellings, reason, who, pages, places } = group;
        const sample = sampleOf(group);
        const isKnown = who !== null;
        const isLeft = left.has(id);
        return {
          id,
          kind,
          spellings,
          reason,
          isKnown,
          isLeft,
          pages,
          places,
          sample,
          aliases: group.aliases.map(named),
        };
      });
    },
    pastPlaces: async (id, most) => {
      const chosen = await groupOf(id);
      const places = newestFirst(holdings(), chosen?.all ?? []).flatMap(({ record, text, details }) => {
        const held = holdings().get(record);
        const day = held === null ? null : dayWritten(holdings(), held);
        const theirs = details.filter((one) => groupIdOf(one) === id);
        return day === null
          ? []
          : theirs.map((one): PastPlace => {
              const part = partOf(record, text);
              return { ...around(text, one), id: `${record} ${part} ${text.length} ${one.start}`, day, part };
            });
      });
      return places.slice(0, most);
    },
    previewPastFix: async (id, fix, writing) => {
      const problem = fixProblem(holdings());
      if (problem !== null) return err(problem);
      const put = putOf(fix);
      if (!put.ok) return put;
      const chosen = await groupOf(id);
      if (chosen === null) return err({ type: 'nothing' });
      return ok(previewOf(holdings(), chosen.all, planOf(holdings(), chosen.all, id, put.value), writing));
    },
    fixPast,
    leavePast: async (id, isLeft) => {
      if (isLeft) left.add(id);
      else left.delete(id);
      deps.changed();
    },
    keepPast: async (id) => aliases.keepWords((await groupOf(id))?.group.spellings ?? []),
    pastFixing: async (): Promise<PastFixing | null> => {
      const standing = fixingsOf(holdings())[0];
      if (standing === undefined) return null;
      const { state, put, at } = standing.record;
      const touched = new Set(
        partsOfFixing(holdings(), standing.id).flatMap(({ record }) => record.changes.map((one) => one.id)),
      );
      const held = [...touched].flatMap((one) => holdings().get(one as RecordId) ?? []);
      const entries = held.flatMap((one) => (one.record.type === 'entry' ? [one.id] : []));
      const closes = held.flatMap(({ record }) => (record.type === 'close' ? [record.day] : []));
      const records = held.flatMap((one) => (isOfSupervision(one) ? [one.id] : []));
      const pages = new Set(held.map(pageOf)).size;
      return { state, put, at, until: undoFixingUntil(standing.record), pages, entries, closes, records };
    },
    continuePastFix: async (writing) => {
      const standing = fixingsOf(holdings()).find(({ record }) => record.state !== 'done');
      if (standing?.record.state === 'going-back') return undoFixing(room(), writing);
      const fixed = await goOnFixing(room(), plan?.of === standing?.id ? (plan?.plan ?? null) : null, writing);
      await look.catchUp();
      return fixed;
    },
    undoPastFix: async (writing) => {
      const undone = await undoFixing(room(), writing);
      await look.catchUp();
      return undone;
    },
  };
};
