import { expect, test } from 'vitest';
import { wordFile } from '../../../renderer/leaving/word-file.ts';
import { zipParts } from '../../support/zip-parts.ts';

test('whatever stands in a page, Word’s file of it holds nothing that XML can’t', async () => {
  const text = 'a\u000Bb\u0000c\uFFFEd\uFFFFe\u0008f\u000Cg<&>"\u{1F600}\uD83Dh';
  const blocks = [{ type: 'paragraph' as const, runs: [{ text }] }];
  const bytes = await wordFile({ title: 'Journal page', when: null, sections: [{ heading: null, blocks }] }, 'A4');
  const body = zipParts(Buffer.from(bytes)).get('word/document.xml')?.toString('utf8') ?? '';
  // XML 1.0, 2.2: what a document can’t have.
  expect(body).not.toMatch(/(?![\t\n\r\u0080-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/u);
  const words = body.replaceAll(/<w:br\/>/gu, '|').replaceAll(/<[^>]*>/gu, '');
  expect(words).toContain('a|bcdef|g&lt;&amp;&gt;');
});
