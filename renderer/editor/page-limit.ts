import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { stillToCome } from './long-paste.ts';
import { fitsPage } from './page-room.ts';

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
        filterTransaction: (change, state) => {
          const size = change.doc.content.size;
          const isLonger = change.docChanged && size > state.doc.content.size;
          const fits = !isLonger || fitsPage(size + stillToCome(state, change));
          if (!fits) onFull();
          return fits;
        },
      }),
    ];
  },
});
