import { foldForm } from '#shared/aliases/fold-form';
import type { DayKey } from '#shared/calendar/day-key';
import {
  type Alias,
  mostAliasLetters,
  type NewAlias,
  newAlias,
  type Stage,
  withSoleSupport,
  withStage,
} from '#shared/journal/alias';
import { type AliasChoices, defaultAliasChoices } from '#shared/journal/alias-choices';
import { isSameForm, type KeptForm } from '#shared/journal/kept-form';
import { ledgerTypes, type LedgerType, whomOf } from '#shared/journal/ledger-record';
import type { RecordId } from '#shared/vault/record-id';
import { aliasOf, rootOf } from '../aliases/book.ts';
import type { Change } from '../change.ts';
import type { Holdings } from '../holdings.ts';
import type { CommandContext } from './evening.ts';
import { keptNoLonger, wordingsOf } from './kept-no-longer.ts';

/** Whether two people would be called the same: aliases that were given before, and those of merged ones, count. */
export const isAliasTaken = (holdings: Holdings, alias: string, by: RecordId | null = null): boolean => {
  const folded = foldForm(alias);
  return holdings.all('alias').some(({ id, record }) => {
    if (by !== null && rootOf(holdings, id) === rootOf(holdings, by)) return false;
    return [record.alias, ...record.formerly].some((one) => foldForm(one) === folded);
  });
};

/** An alias as it may be kept; null for one that says nothing, or too much. */
export const fittingAlias = (alias: string): string | null => {
  const trimmed = alias.trim().replaceAll(/\s+/gu, ' ');
  return foldForm(trimmed) === '' || trimmed.length > mostAliasLetters ? null : trimmed;
};

export const addAlias = (
  { now }: CommandContext,
  id: RecordId,
  wanted: NewAlias,
  forms: readonly KeptForm[],
): readonly Change[] => [{ put: id, record: newAlias(wanted, [...forms], now) }];

const change = ({ holdings }: CommandContext, id: RecordId, changed: (alias: Alias) => Alias): readonly Change[] => {
  const held = aliasOf(holdings, id);
  if (held === null) return [];
  const record = changed(held.record);
  return record === held.record ? [] : [{ put: id, record }];
};

/** Forms that nobody had to be told of twice. */
export const linkForms = (context: CommandContext, id: RecordId, forms: readonly KeptForm[]): readonly Change[] =>
  change(context, id, (alias) => {
    const added = forms.filter((one) => !alias.forms.some((other) => isSameForm(one, other)));
    return added.length === 0 ? alias : { ...alias, forms: [...alias.forms, ...added] };
  });

/** Takes forms away from whoever has them among those that an alias stands for. */
export const unlinkForms = (context: CommandContext, id: RecordId, forms: readonly KeptForm[]): readonly Change[] => {
  const { holdings } = context;
  const root = rootOf(holdings, id);
  return holdings
    .all('alias')
    .filter((one) => rootOf(holdings, one.id) === root)
    .flatMap((one) =>
      change(context, one.id, (alias) => {
        const left = alias.forms.filter((form) => !forms.some((other) => isSameForm(form, other)));
        return left.length === alias.forms.length ? alias : { ...alias, forms: left };
      }),
    );
};

/** `from` turns out to be `into`: it keeps all that is its own, so that they can be told apart again as they were. */
export const mergeEntities = (context: CommandContext, into: RecordId, from: RecordId): readonly Change[] => {
  const { holdings } = context;
  const [one, other] = [rootOf(holdings, into), rootOf(holdings, from)];
  return one === other || aliasOf(holdings, one) === null
    ? []
    : change(context, other, (alias) => ({ ...alias, mergedInto: one }));
};

export const splitEntity = (context: CommandContext, id: RecordId): readonly Change[] =>
  change(context, id, (alias) => (alias.mergedInto === null ? alias : { ...alias, mergedInto: null }));

/** What a card lets a person change; what is not named stays as it is. */
export interface CardChange {
  readonly kind?: Alias['kind'];
  readonly role?: Alias['role'];
  readonly knownSince?: Alias['knownSince'];
  readonly hope?: Alias['hope'];
  readonly lastCheckUp?: Alias['lastCheckUp'];
  readonly turnOn?: DayKey;
}

export const changeCard = (context: CommandContext, id: RecordId, changed: CardChange): readonly Change[] =>
  change(context, id, (alias) => ({ ...alias, ...changed }));

export const setStage = (context: CommandContext, id: RecordId, stage: Stage): readonly Change[] =>
  change(context, id, (alias) => withStage(alias, stage, context.now));

/** On is said of one alias; off of whoever was joined into it as well, or it would go on. */
export const setSoleSupport = (context: CommandContext, id: RecordId, on: boolean): readonly Change[] => {
  const { holdings, now } = context;
  const root = rootOf(holdings, id);
  return holdings
    .all('alias')
    .filter((one) => (on ? one.id === id : rootOf(holdings, one.id) === root))
    .flatMap((one) => change(context, one.id, (alias) => withSoleSupport(alias, on, now)));
};

/** The alias, and those that were merged into it, with all that was noted of them or begun to be. The texts keep their words. */
export const removeAlias = ({ holdings }: CommandContext, id: RecordId): readonly Change[] => {
  const isOfThem = (one: string): boolean => rootOf(holdings, one as RecordId) === id;
  const noted = [
    ...holdings.all('alias').flatMap((one) => (isOfThem(one.id) ? [one.id] : [])),
    ...ledgerTypes
      .flatMap((type) => holdings.all<LedgerType>(type))
      .flatMap((one) => (isOfThem(whomOf(one.record) ?? '') ? [one.id] : [])),
  ];
  const begun = holdings
    .all('leftForm')
    .filter(({ record }) => isOfThem(record.whom ?? '') || noted.some((one) => one === record.record));
  const forms = begun.map((one) => one.id);
  const gone = [...noted, ...forms, ...wordingsOf(holdings, new Set(forms))];
  return [...gone.map((one) => ({ drop: one })), ...keptNoLonger(holdings, new Set(gone))];
};

export const keepWord = (
  { holdings, now, newId }: CommandContext,
  hash: string,
  entry: RecordId | null,
): readonly Change[] => {
  const isKept = holdings.all('keptWord').some(({ record }) => record.hash === hash && record.entry === entry);
  return isKept ? [] : [{ put: newId(), record: { type: 'keptWord', version: 1, hash, entry, at: now } }];
};

export const unkeepWord = (
  { holdings }: CommandContext,
  hashes: readonly string[],
  entry: RecordId | null,
): readonly Change[] =>
  holdings
    .all('keptWord')
    .flatMap(({ id, record }) => (hashes.includes(record.hash) && record.entry === entry ? [{ drop: id }] : []));

export const markDetail = ({ holdings, now, newId }: CommandContext, hash: string): readonly Change[] =>
  holdings.all('markedDetail').some(({ record }) => record.hash === hash)
    ? []
    : [{ put: newId(), record: { type: 'markedDetail', version: 1, hash, at: now } }];

export const unmarkDetail = ({ holdings }: CommandContext, hashes: readonly string[]): readonly Change[] =>
  holdings.all('markedDetail').flatMap(({ id, record }) => (hashes.includes(record.hash) ? [{ drop: id }] : []));

/** Drops what was said of a word, by its record. */
export const unsay = ({ holdings }: CommandContext, id: RecordId): readonly Change[] => {
  const type = holdings.get(id)?.record.type;
  return type === 'keptWord' || type === 'markedDetail' ? [{ drop: id }] : [];
};

export const chooseAliases = (
  { holdings, newId }: CommandContext,
  chosen: Partial<Pick<AliasChoices, 'keeps' | 'style'>>,
): readonly Change[] => {
  const before = holdings.all('aliasChoices')[0];
  return [{ put: before?.id ?? newId(), record: { ...(before?.record ?? defaultAliasChoices), ...chosen } }];
};
