/** What Word and slides have where a line ends within a paragraph, and where a page does. */
const breaks = /[\v\f\u0085]+/gu;
/** Controls, which nobody sees and Word's files can't hold; the hyphens that a PDF or a word processor broke its lines at. */
const unseen = /(?![\t\n\r])[\p{Cc}\u00AD\uFFFE\uFFFF]/gu;

/** A text without what only another program could read. The words in it stay whole: "Mor\u00ADales" is "Morales". */
export const readable = (text: string): string => text.replaceAll(breaks, ' ').replaceAll(unseen, '');
