import { isNameWord } from '../aliases/name-words.ts';
import { personForms, thingForms } from '../aliases/name-forms.ts';
import { titles } from '../aliases/titles.ts';
import { foldForm } from '../aliases/fold-form.ts';
import type { Place } from '../aliases/span.ts';
import type { Decision, Detail } from './detail.ts';
import { foldText, placesOf } from './folded-text.ts';

const possessive = /['’]s?$/u;

interface Said {
  readonly words: string;
  /** One word of a name: in small letters it may be a word. */
  readonly isWord: boolean;
}

/** "114 Larch" of "114 Larch Street": whoever lives there is said as plainly without the street's own word. */
const houseIn = /(?<![\p{L}\p{N}])\d{1,6}\p{L}?,? {1,2}(?:[NSEW]{1,2}\.? )?\p{L}[\p{L}'’-]{3,24}(?= {1,2}\p{L})/u;

/** How a detail may stand elsewhere: as it is, and in parts where it is a name or an address. */
const saidAs = (text: string, { start, end, kind }: Detail): readonly Said[] => {
  const written = text.slice(start, end).replace(possessive, '');
  const whole = { words: written, isWord: kind === 'name' && !written.includes(' ') };
  if (kind === 'name') {
    const parts = personForms(written).flatMap(({ as, text: form }): readonly Said[] =>
      as === 'full' || as === 'first' || as === 'surname' || as === 'nickname'
        ? [{ words: form, isWord: !form.includes(' ') }]
        : [],
    );
    return [whole, ...parts];
  }
  if (kind === 'org') return [whole, ...thingForms(written).map(({ text: form }) => ({ words: form, isWord: false }))];
  const [house] = kind === 'address' ? (houseIn.exec(written) ?? []) : [];
  if (house !== undefined) return [whole, { words: house, isWord: false }];
  return kind === 'age' || kind === 'combination' ? [] : [whole];
};

/** What was decided about one name holds for it elsewhere, but a role that stood beside it there doesn't. */
const elsewhere = (decision: Decision): Decision => (decision.as === 'role' ? { as: 'general' } : decision);

const isWordHere = (text: string, { start, end }: Place): boolean => {
  const written = text.slice(start, end);
  const key = foldForm(written);
  return written === written.toLowerCase() && written !== written.toUpperCase() && (isNameWord(key) || titles.has(key));
};

/**
 * The details of a text, and with them every other place where a decided one stands as well: in any case, with marks, by
 * its parts. Longer ones first, so that "Keisha Morales" is one detail and not two. What is kept stays where it is.
 */
export const spreadDetails = (text: string, details: readonly Detail[]): readonly Detail[] => {
  const folded = foldText(text);
  const all: Detail[] = [...details];
  const taken = new Uint8Array(text.length);
  const take = ({ start, end }: Place): void => void taken.fill(1, start, end);
  details.forEach(take);
  // Of the same words the first one looks everywhere: whoever comes after it would find every place taken.
  const wanted = new Map<string, Said & { readonly detail: Detail }>();
  const isDone = new Set<string>();
  for (const detail of details) {
    const written = `${detail.kind} ${text.slice(detail.start, detail.end)}`;
    if (detail.decision?.as === 'keep' || isDone.has(written)) continue;
    isDone.add(written);
    for (const said of saidAs(text, detail)) {
      const key = `${said.isWord} ${said.words}`;
      if (!wanted.has(key)) wanted.set(key, { detail, ...said });
    }
  }
  for (const { detail, words, isWord } of [...wanted.values()].toSorted((a, b) => b.words.length - a.words.length)) {
    for (const place of placesOf(folded, words)) {
      if (taken.subarray(place.start, place.end).includes(1) || (isWord && isWordHere(text, place))) continue;
      const decision = detail.decision === null ? null : elsewhere(detail.decision);
      all.push({ ...detail, ...place, decision });
      take(place);
    }
  }
  return all.toSorted((a, b) => a.start - b.start);
};
