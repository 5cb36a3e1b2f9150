import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { generateText } from '@tiptap/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '#shared/aliases/document-text';
import { isWithinText, swapDocument, unswapDocument } from '#shared/aliases/document-swaps';
import { renameWording } from '#shared/aliases/rename-wording';
import { swapText } from '#shared/aliases/swaps';
import type { DocumentNode } from '#shared/journal/entry';
import { pageExtensions } from '../../../renderer/editor/extensions.ts';

const extensions = pageExtensions('', () => undefined);
const schema = getSchema(extensions);

const say = (text: string, ...marks: readonly string[]): DocumentNode => ({
  type: 'text',
  text,
  ...(marks.length === 0 ? {} : { marks: marks.map((type) => ({ type })) }),
});
const block = (type: string, ...content: readonly DocumentNode[]): DocumentNode => ({ type, content });
const doc = (...content: readonly DocumentNode[]) => block('doc', ...content);

const word = fc.constantFrom('Keisha', ' came. ', 'Ms. ', 'é', '😀', 'Heron', ' ');
const inline = fc.oneof(
  fc
    .tuple(word, fc.constantFrom<readonly string[]>([], ['bold'], ['italic'], ['bold', 'italic']))
    .map(([text, marks]) => say(text, ...marks)),
  fc.constant<DocumentNode>({ type: 'hardBreak' }),
);
const paragraph = fc.array(inline, { maxLength: 5 }).map((content) => block('paragraph', ...content));
const heading = fc
  .array(inline, { maxLength: 2 })
  .map((content): DocumentNode => ({ ...block('heading', ...content), attrs: { level: 2 } }));
const list = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .map((items) => block('bulletList', ...items.map((item) => block('listItem', item))));
const quote = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((content) => block('blockquote', ...content));
const documents = fc
  .array(fc.oneof(paragraph, heading, list, quote), { minLength: 1, maxLength: 6 })
  .map((all) => doc(...all));

test('the plain text of a document is what the editor saves with it', () => {
  fc.assert(
    fc.property(documents, (made) => {
      // As the editor holds it: neighbours with the same marks are one.
      const held = Node.fromJSON(schema, made).toJSON() as DocumentNode;
      expect(layOut(held).text).toBe(generateText(held, extensions, { blockSeparator: '\n' }));
    }),
    { seed: 5, numRuns: 500 },
  );
});

test('swaps change the words and nothing else, and are taken back to the last mark', () => {
  const places = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }), fc.constantFrom('', 'Heron', 'X')));
  fc.assert(
    fc.property(documents, places, (document, wanted) => {
      const { text, runs } = layOut(document);
      const swaps = wanted
        .map(([start, length, to]) => ({ start, end: start + length, to }))
        .filter((swap) => isWithinText(runs, swap));
      const swapped = swapDocument(document, swaps);
      expect(layOut(swapped.document).text).toBe(swapText(text, swaps));
      expect(unswapDocument(swapped)).toEqual(document);
      expect(() => Node.fromJSON(schema, swapped.document).check()).not.toThrow();
    }),
    { seed: 5, numRuns: 1000 },
  );
});

describe('in a page with marks', () => {
  test('a name that is bold in part becomes one word, with the marks of its beginning', () => {
    const document = doc(block('paragraph', say('Saw '), say('Kei', 'bold'), say('sha’s mother.')));
    const { document: swapped } = swapDocument(document, [{ start: 4, end: 10, to: 'Heron' }]);
    expect(swapped).toEqual(doc(block('paragraph', say('Saw '), say('Heron', 'bold'), say('’s mother.'))));
  });

  test('an alias is renamed in the page and in its text alike', () => {
    const document = doc(
      { ...block('heading', say('Heron')), attrs: { level: 2 } },
      block('bulletList', block('listItem', block('paragraph', say('with '), say('Her', 'italic'), say('on')))),
    );
    const wording = { document, text: layOut(document).text };
    const renamed = renameWording(wording, 'Heron', 'Marlow');
    expect(renamed?.places).toBe(2);
    expect(renamed?.wording.text).toBe(wording.text.replaceAll('Heron', 'Marlow'));
    expect(layOut(renamed?.wording.document ?? document).text).toBe(renamed?.wording.text);
    expect(renamed?.wording.document).toMatchObject({ content: [{ attrs: { level: 2 } }, {}] });
  });

  test('a document of a later editor loses nothing, and its text is renamed all the same', () => {
    const document = doc(block('paragraph', say('Heron')), { type: 'a later node', attrs: { kept: true } });
    const renamed = renameWording({ document, text: 'Heron' }, 'Heron', 'Marlow');
    expect(renamed?.wording).toEqual({
      document: doc(block('paragraph', say('Marlow')), { type: 'a later node', attrs: { kept: true } }),
      text: 'Marlow',
    });
  });
});
