import type { DocumentNode } from '../journal/entry.ts';
import type { Want } from '../journal/flag.ts';
import {
  type LensKind,
  type SupervisionGroup,
  supervisionGroups,
  type SupervisionItem,
  type SupervisionSession,
} from '../journal/supervision-session.ts';

/** The app's own words in the document. None may name anybody, not even whoever thought of a lens. */
export interface PackWords {
  readonly groups: Readonly<Record<SupervisionGroup, string>>;
  /** "Asking for a decision." */
  readonly wants: Readonly<Record<Want, string>>;
  readonly lenses: Readonly<Record<LensKind, readonly string[]>>;
  /** In the place of what is brought and left wholly unsaid. */
  readonly unsaid: string;
  readonly good: string;
  readonly conditions: string;
}

/** What stands beside the items, in sentences. */
export interface PackBeside {
  readonly conditions: readonly string[];
  readonly readings: readonly string[];
}

const text = (words: string, ...marks: readonly string[]): DocumentNode => ({
  type: 'text',
  text: words,
  ...(marks.length === 0 ? {} : { marks: marks.map((type) => ({ type })) }),
});

const paragraph = (...content: readonly DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });

/** Each line of what was written is a paragraph of its own. */
const paragraphs = (words: string, ...marks: readonly string[]): readonly DocumentNode[] =>
  words
    .split(/[\r\n\u2028\u2029]+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(text(line.trim(), ...marks)));

const heading = (level: 2 | 3, words: string): DocumentNode => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});

const item = ({ words, want, lens }: SupervisionItem, says: PackWords): readonly DocumentNode[] => {
  const answers = (lens?.answers ?? []).flatMap((answer, at) => {
    const question = lens === null ? undefined : says.lenses[lens.kind][at];
    // What the item says already isn't said twice.
    if (answer.trim() === '' || (lens?.kind !== 'unsaid' && answer.trim() === words.trim())) return [];
    return [...(question === undefined ? [] : paragraphs(question, 'bold')), ...paragraphs(answer)];
  });
  const own = lens?.kind === 'unsaid' ? (answers.length === 0 ? paragraphs(says.unsaid) : []) : paragraphs(words);
  return [...own, ...answers, ...(want === null ? [] : paragraphs(says.wants[want], 'italic'))];
};

const isUnsaid = ({ lens }: SupervisionItem): boolean => lens?.kind === 'unsaid';

/**
 * The pack as one page, with everything in it as it was written: what is to be taken out of it is looked for in all of it
 * at once, so that one person is the same one everywhere. No day stands in it.
 */
export const packOf = (session: SupervisionSession, says: PackWords, beside: PackBeside): DocumentNode => {
  const groups = supervisionGroups.flatMap((group) => {
    const items = session.items.filter((one) => one.group === group && (one.words.trim() !== '' || isUnsaid(one)));
    return items.length === 0 ? [] : [heading(2, says.groups[group]), ...items.flatMap((one) => item(one, says))];
  });
  const good = session.good.flatMap(({ words }) => paragraphs(words));
  const lines = [
    ...(session.withConditions ? beside.conditions : []),
    ...(session.withReadings ? beside.readings : []),
  ].flatMap((line) => paragraphs(line));
  const content = [
    ...groups,
    ...(good.length === 0 ? [] : [heading(2, says.good), ...good]),
    ...(lines.length === 0 ? [] : [heading(2, says.conditions), ...lines]),
  ];
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
};
