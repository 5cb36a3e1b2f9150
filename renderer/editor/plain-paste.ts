import { Extension } from '@tiptap/core';
import { Fragment, type ResolvedPos, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';

const lineEnds = /(?:\r\n?|\n)+/u;

/** Every line is a paragraph, set as what is written where it goes. */
const paragraphsOf = (text: string, $at: ResolvedPos): Slice => {
  const { schema } = $at.doc.type;
  const marks = $at.marks();
  const paragraphs = text
    .split(lineEnds)
    .map((line) => schema.node('paragraph', null, line === '' ? [] : schema.text(line, marks)));
  return new Slice(Fragment.fromArray(paragraphs), 1, 1);
};

/** Pasted text becomes paragraphs as it stands: thousands of lines would else be made into elements, and those be read, in one go. */
export const PlainPaste = Extension.create({
  name: 'plainPaste',
  addProseMirrorPlugins: () => [
    new Plugin({ key: new PluginKey('plainPaste'), props: { clipboardTextParser: paragraphsOf } }),
  ],
});
