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

test('a table is one of Word’s own, whose first row heads each page it goes on, and a paragraph follows it', async () => {
  const head = ['Week of', 'Where they sat'];
  const table = { type: 'table' as const, head, rows: [['Nov 2', 'A < B']], said: ['Week of November 2.'] };
  const sections = [{ heading: 'The last 12 weeks', blocks: [table] }];
  const bytes = await wordFile({ title: 'Supervision notes', when: null, sections }, 'A4');
  const parts = zipParts(Buffer.from(bytes));
  const body = parts.get('word/document.xml')?.toString('utf8') ?? '';
  const cells = [...body.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => cell.replaceAll(/<[^>]*>/gu, ''));
  expect(cells).toEqual([...head, 'Nov 2', 'A &lt; B']);
  expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  expect(body).toMatch(/<\/w:tbl><w:p>/u);
  expect([...parts.keys()].filter((name) => name.includes('media/'))).toEqual([]);
});
