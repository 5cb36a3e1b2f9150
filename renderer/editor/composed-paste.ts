import { Extension } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { composed } from './composed.ts';

const composedNode = (node: Node): Node => {
  if (!node.isText) return node.copy(composedIn(node.content));
  const text = node.text ?? '';
  const put = composed(text);
  return put === text ? node : node.type.schema.text(put, node.marks);
};

const composedIn = (content: Fragment): Fragment => Fragment.fromArray(content.content.map(composedNode));

/** Letters whose marks came apart from them are put together as they come in: looks the same, and is found by a search. */
export const ComposedPaste = Extension.create({
  name: 'composedPaste',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('composedPaste'),
      props: {
        transformPasted: ({ content, openStart, openEnd }) => new Slice(composedIn(content), openStart, openEnd),
      },
    }),
  ],
});
