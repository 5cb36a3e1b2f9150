import { Extension } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { composed } from './composed.ts';
import { readable } from './readable.ts';

const composedNode = (node: Node): readonly Node[] => {
  if (!node.isText) return [node.copy(composedIn(node.content))];
  const text = node.text ?? '';
  const put = composed(readable(text));
  if (put === text) return [node];
  return put === '' ? [] : [node.type.schema.text(put, node.marks)];
};

const composedIn = (content: Fragment): Fragment => Fragment.fromArray(content.content.flatMap(composedNode));

/**
 * Letters whose marks came apart from them are put together as they come in, and what nobody sees stays out: looks the
 * same, is found by a search, and is known for a name by whoever looks for names.
 */
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
