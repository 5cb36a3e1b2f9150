import { expect, test } from 'vitest';
import { cleanPdf } from '../../../electron/services/clean-pdf.ts';

const pdf = (info: string, rest = 'stream\n/Title (in the text)\nendstream'): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj\n<<${info}>>\nendobj\n2 0 obj\n<<>> ${rest}`, 'latin1');

test('what a PDF says of who made it, with what and when is blank, and no place in it moves', () => {
  const made = pdf(
    "/Title (A \\) and (nested) one)\n/Creator (Mozilla/5.0 \\(X11\\))\n/CreationDate (D:20261119224000+00'00')",
  );
  const cleaned = cleanPdf(made);
  expect(cleaned.length).toBe(made.length);
  const text = cleaned.toString('latin1');
  expect(text).toMatch(/\/Title \( +\)\n\/Creator \( +\)\n\/CreationDate \( +\)>>/);
  expect(text).not.toMatch(/nested|Mozilla|2026/);
});

test('what stands in the document’s own words stays', () => {
  expect(cleanPdf(pdf('/Producer (Skia)')).toString('latin1')).toContain('/Title (in the text)');
});

test('a PDF without such a part stays as it is, to the last byte', () => {
  const made = pdf('/Kind /None');
  expect(cleanPdf(made)).toEqual(made);
});
