import { tierFloors } from '#shared/guard/span';
import { textsOf } from '#shared/journal/swap-record';
import type { FoundIn, PastDetail } from '#shared/past/group-details';
import type { Place } from '#shared/aliases/span';
import type { Span } from '#shared/guard/span';
import type { RecordId } from '#shared/vault/record-id';
import { detailsOf } from '../../../guard/detail.ts';
import type { AliasQueries } from '../../../vault/aliases-api.ts';
import type { Held, Holdings } from '../holdings.ts';
import type { Looked } from './look-through.ts';
import { pageOf } from './page-of.ts';

type Recognise = AliasQueries['recognise'];
export type FoundHere = FoundIn<RecordId, RecordId>;

const isOver = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

/** What is found in one text, with what the book knows, and without what is kept on purpose. */
const inText = async (
  recognise: Recognise,
  text: string,
  spans: readonly Span[],
  entry: RecordId | null,
  hasKept: boolean,
): Promise<readonly PastDetail<RecordId>[]> => {
  const said = await recognise(text, spans, entry);
  const all = detailsOf(text, spans, said).filter(({ state }) => state === 'new');
  // A known form may be kept as well, and only what is asked about is answered.
  const kept = hasKept && all.length > 0 ? (await recognise(text, all, entry)).kept : [];
  return all.flatMap(({ start, end, words, kind, reason, aliases }) => {
    const place = { start, end };
    if (kept.some((one) => one.start === start && one.end === end)) return [];
    const span = spans.find((one) => isOver(one, place));
    const known = said.known.find((one) => isOver(one, place));
    // A surname alone, or "Will" where a sentence begins: without a second sign it is nobody.
    if (known !== undefined && !known.isSure && span === undefined) return [];
    const [only, other] = aliases.map(({ id }) => id);
    const who = only !== undefined && other === undefined && known?.isSure === true ? only : null;
    const isElsewhere = who === null && aliases.length === 0 && reason?.code === 'known';
    return [
      {
        ...place,
        words,
        kind,
        reason: isElsewhere ? { code: 'elsewhere' as const } : reason,
        confidence: span?.confidence ?? tierFloors.sure,
        who,
        aliases: aliases.map(({ id }) => id),
      },
    ];
  });
};

const entryOf = ({ id, record }: Held): RecordId | null =>
  record.type === 'earlierWording' ? (record.entry as RecordId) : record.type === 'entry' ? id : null;

/** Whatever changes what the book says of a text. */
const stampOf = (holdings: Holdings): string =>
  (['alias', 'keptWord', 'markedDetail', 'formSeeds'] as const)
    .flatMap((type) => {
      const all = holdings.all(type);
      return [
        all.length,
        Math.max(0, ...all.map(({ by }) => by?.seq ?? 0)),
        all.reduce((sum, { rev }) => sum + rev, 0),
      ];
    })
    .join(' ');

interface Kept {
  readonly looked: Looked;
  readonly stamp: string;
  readonly found: readonly FoundHere[];
}

/** What is found in records, remembered for as long as neither the record nor the book changes. */
export const createFindDetails = (recognise: Recognise, holdings: () => Holdings) => {
  const remembered = new Map<RecordId, Kept>();
  return async (held: Held, looked: Looked): Promise<readonly FoundHere[]> => {
    const stamp = stampOf(holdings());
    const before = remembered.get(held.id);
    if (before?.looked === looked && before.stamp === stamp) return before.found;
    const hasKept = holdings().all('keptWord').length > 0;
    const texts = [...new Set(textsOf(held.record).map(({ text }) => text))];
    const found: FoundHere[] = [];
    for (const text of texts) {
      const details = await inText(recognise, text, looked.spans.get(text) ?? [], entryOf(held), hasKept);
      if (details.length > 0) found.push({ record: held.id, page: pageOf(held), text, details });
    }
    remembered.set(held.id, { looked, stamp, found });
    return found;
  };
};
