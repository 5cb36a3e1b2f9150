/** Words around the writing page. */
export const editorStrings = {
  toolbar: 'Text style',
  bold: 'Bold',
  italic: 'Italic',
  list: 'List',
  quote: 'Quote',
  tonight: 'Tonight’s entry',
  begin: 'Begin anywhere.',
} as const;
