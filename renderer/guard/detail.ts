import type { Place } from '#shared/aliases/span';
import { foldForm } from '#shared/aliases/fold-form';
import { particles, suffixes, titles } from '#shared/aliases/titles';
import { wordsIn } from '#shared/aliases/words-in';
import type { Kind, Reason, Span } from '#shared/guard/span';
import type { NamedAlias, Recognised, RecognisedForm } from '../vault/aliases-api.ts';

/** Something in a page that is worth a look, or an alias that stands there already. Places are of the page's text. */
export interface Detail extends Place {
  /** The same detail keeps it from one check to the next. */
  readonly id: string;
  /** The same for every place of the same words. */
  readonly key: string;
  readonly words: string;
  readonly state: 'new' | 'alias';
  readonly kind: Kind;
  /** Null for what the person marked, and for an alias. */
  readonly reason: Reason | null;
  /** Who it is known to be: nobody, one, or several who share the form. */
  readonly aliases: readonly NamedAlias[];
  /** It is them, beyond doubt: a surname alone isn't. */
  readonly isSure: boolean;
}

/** Whether it is one only because the person said so. */
export const isMarked = ({ state, reason, aliases }: Detail): boolean =>
  state === 'new' && reason === null && aliases.length === 0;

type Unnamed = Omit<Detail, 'id' | 'words'>;

const isOver = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

/** Earlier lists win over later ones, and in one list the earlier place. What is taken is marked on the text itself. */
const apart = (letters: number, lists: readonly (readonly Unnamed[])[]): readonly Unnamed[] => {
  const taken = new Uint8Array(letters);
  const kept = lists.flat().filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.toSorted((a, b) => a.start - b.start);
};

/** The first of the spans, which are in order, that lies over a place. */
export const spanOver = (spans: readonly Span[], place: Place): Span | undefined => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > place.start) high = middle;
    else low = middle + 1;
  }
  const span = spans[low];
  return span !== undefined && isOver(span, place) ? span : undefined;
};

/** Beside a known form these say nothing of somebody else: "Ms.", "de la", "Jr.", a lone initial. */
const isBesideName = (word: string): boolean => {
  const folded = foldForm(word);
  return folded.length < 2 || titles.has(folded) || particles.has(folded) || suffixes.has(folded);
};

/**
 * Whether all of what was found is them: "Darlene Brown" may be another Darlene, and an address with a name in it is
 * nobody. First name and surname of one person have only middle names between them.
 */
const isAllTheirs = (text: string, span: Span, [first, last]: readonly [RecognisedForm, RecognisedForm]): boolean => {
  if (span.kind !== 'name') return (span.kind === 'org' || span.kind === 'place') && isThing.has(first.as);
  const beside = `${text.slice(span.start, first.start)} ${text.slice(last.end, span.end)}`;
  return wordsIn(beside).every(({ text: word }) => isBesideName(word));
};

const isThing: ReadonlySet<RecognisedForm['as']> = new Set(['full', 'other']);

const isOneOf = (one: RecognisedForm, other: RecognisedForm): boolean =>
  one.aliases.some(({ id }) => other.aliases.some((also) => also.id === id));

const spot = ({ start, end }: Place): string => `${start} ${end}`;

/**
 * What is shown of a text: aliases, known forms for certain, what the person marked, then what detection found, without
 * what is kept on purpose.
 */
export const detailsOf = (text: string, found: readonly Span[], said: Recognised): readonly Detail[] => {
  const keyOf = ({ start, end }: Place): string => text.slice(start, end).toLowerCase();
  const kept = new Set(said.kept.map(spot));
  const aliases = said.aliases.map(({ start, end, id, alias }): Unnamed => {
    return {
      start,
      end,
      key: alias,
      state: 'alias',
      kind: 'name',
      reason: null,
      aliases: [{ id, alias }],
      isSure: true,
    };
  });
  const known = said.known.flatMap((form, at): readonly Unnamed[] => {
    const { start, end, aliases: whose } = form;
    const span = spanOver(found, { start, end });
    const isWider = span !== undefined && span.start <= start && span.end >= end;
    const parts = [said.known[at - 1], form, said.known[at + 1]].flatMap((one) =>
      one !== undefined && span !== undefined && isOver(one, span) && isOneOf(one, form) ? [one] : [],
    );
    // What is left of it was found by itself, and is asked about as someone new.
    if (isWider && !isAllTheirs(text, span, [parts.at(0) ?? form, parts.at(-1) ?? form])) return [];
    // "Ms. Okonkwo" where only "Okonkwo" is known: the whole of it is to be swapped.
    const whole = isWider ? span : { start, end };
    return [
      {
        start: whole.start,
        end: whole.end,
        key: keyOf(whole),
        state: 'new',
        kind: span?.kind ?? 'name',
        reason: { code: 'known' },
        aliases: whose,
        isSure: form.isSure,
      },
    ];
  });
  const marked = said.marked.map(({ start, end }): Unnamed => {
    return {
      start,
      end,
      key: keyOf({ start, end }),
      state: 'new',
      kind: 'name',
      reason: null,
      aliases: [],
      isSure: false,
    };
  });
  const rest = found
    .filter((span) => !kept.has(spot(span)))
    .map(({ start, end, kind, reason }): Unnamed => {
      return { start, end, key: keyOf({ start, end }), state: 'new', kind, reason, aliases: [], isSure: false };
    });
  const seen = new Map<string, number>();
  return apart(text.length, [aliases, known, marked, rest]).map((one) => {
    const nth = seen.get(one.key) ?? 0;
    seen.set(one.key, nth + 1);
    return { ...one, id: `${one.key} ${nth}`, words: text.slice(one.start, one.end) };
  });
};
