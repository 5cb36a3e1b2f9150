import { Mark } from '@tiptap/core';
import { flagMark } from '#shared/supervision/flagged-passages';

/** As record ids are written. */
const idShape = /^[\w-]{22}$/;

/** Flagged words. It moves as they do, also by cut and paste; what is typed at its edge isn't in it. */
export const FlagMark = Mark.create({
  name: flagMark,
  inclusive: false,
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element) => element.dataset['flag'] ?? null,
      renderHTML: ({ id }) => ({ 'data-flag': String(id) }),
    },
  }),
  parseHTML: () => [
    { tag: 'mark[data-flag]', getAttrs: (element) => (idShape.test(element.dataset['flag'] ?? '') ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ['mark', HTMLAttributes, 0],
});
