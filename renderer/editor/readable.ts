/** What Word and slides have where a line ends within a paragraph, and where a page does. */
const breaks = /[\v\f]+/gu;
/** Controls, which nobody sees and Word's files can't hold; the hyphens that a PDF or a word processor broke its lines at. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const unseen = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\uFFFE\uFFFF]/gu;

/** A text without what only another program could read. The words in it stay whole: "Mor\u00ADales" is "Morales". */
export const readable = (text: string): string => text.replaceAll(breaks, ' ').replaceAll(unseen, '');
