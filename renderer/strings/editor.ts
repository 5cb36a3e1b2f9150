/** Words around the writing page. */
export const editorStrings = {
  toolbar: 'Text style',
  bold: 'Bold',
  italic: 'Italic',
  list: 'List',
  quote: 'Quote',
  markDetail: 'Mark as a client detail',
  tonight: 'Tonight’s entry',
  begin: 'Begin anywhere.',
  full: 'There isn’t room for that on this page, so none of it went in and nothing was cut. A new page has room.',
} as const;
