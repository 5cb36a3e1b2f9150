import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';

/** A page beyond this would not fit one frame of the change log, and what can't be saved must not be typed. */
const mostLetters = 400_000;

interface PageLimitOptions {
  /** Something was refused for want of room. */
  readonly onFull: () => void;
}

/** Refuses whole what would not fit: half of a paste taken in silence is words lost. */
export const PageLimit = Extension.create<PageLimitOptions>({
  name: 'pageLimit',
  addOptions: () => ({ onFull: () => undefined }),
  addProseMirrorPlugins() {
    const { onFull } = this.options;
    return [
      new Plugin({
        key: new PluginKey('pageLimit'),
        filterTransaction: (change, { doc }) => {
          const size = change.doc.content.size;
          const fits = !change.docChanged || size <= mostLetters || size <= doc.content.size;
          if (!fits) onFull();
          return fits;
        },
      }),
    ];
  },
});
