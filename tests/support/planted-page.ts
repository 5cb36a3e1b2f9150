import type { DayKey } from '#shared/calendar/day-key';
import type { DocumentNode } from '#shared/journal/entry';
import { newEntry } from '#shared/journal/entry';
import { layOut } from '#shared/aliases/document-text';
import type { SeedRecord } from './seeded-vault.ts';

/** Words that would tell who a page is about. None of them may leave, in any spelling, at Themes and Aliases. */
export const planted = [
  'Keisha',
  'Morales',
  'Okonkwo',
  'Ngozi',
  '555-0142',
  '(412) 555-0187',
  'k.morales@larch.example',
  '114 Larch Street',
  'Larch Street',
  '3/4/2011',
  'March 4, 2011',
  '943-27-8831',
  'MRN 48213377',
  '48213377',
  'www.larch.example/keisha',
  'larch.example',
] as const;

const words = (text: string, ...marks: readonly string[]): DocumentNode => ({
  type: 'text',
  text,
  ...(marks.length === 0 ? {} : { marks: marks.map((type) => ({ type })) }),
});
const line = (...content: readonly DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });
const item = (...content: readonly DocumentNode[]): DocumentNode => ({ type: 'listItem', content: [line(...content)] });

const document: DocumentNode = {
  type: 'doc',
  content: [
    line(words('The bus was late again, and I felt it in my shoulders.')),
    { type: 'heading', attrs: { level: 2 }, content: [words('After Keisha Morales')] },
    line(
      words('My client '),
      words('Keisha', 'bold'),
      words(' Morales', 'bold', 'italic'),
      words(' called twice. KEISHA was short with me, and keisha’s sister Ngozi rang after.'),
    ),
    line(
      words('Her number is (412) 555-0187, the old one was 555-0142.'),
      { type: 'hardBreak' },
      words('She writes from k.morales@larch.example.'),
    ),
    {
      type: 'bulletList',
      content: [
        item(words('She lives at '), words('114 Larch', 'underline'), words(' Street now.')),
        item(words('Date of birth: 3/4/2011, or born on March 4, 2011.')),
        item(words('SSN 943-27-8831 and MRN 48213377.')),
      ],
    },
    {
      type: 'blockquote',
      content: [line(words('Ms. Okonkwo said to look at www.larch.example/keisha for the form.'))],
    },
    line(words('Then I sat in the car and let it be quiet.')),
  ],
};

/** A page that has every kind of form and every kind of detail in it. */
export const plantedPage = (day: string): SeedRecord => {
  const at = { ms: Date.parse(`${day}T22:40:00Z`), offset: -300 };
  return { record: { ...newEntry(day as DayKey, at, null), document, text: layOut(document).text } };
};
