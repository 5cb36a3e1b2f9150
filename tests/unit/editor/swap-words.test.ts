import { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { swapping } from '../../../renderer/editor/guard/swap-words.ts';

const schema = new Schema({
  nodes: { doc: { content: 'paragraph+' }, paragraph: { content: 'text*' }, text: {} },
  marks: { flag: { attrs: { id: {} }, inclusive: false }, bold: {} },
});
const flag = schema.marks.flag.create({ id: 'one' });

/** A page of pieces, each flagged or not, with the name in it swapped. */
const swapped = (...pieces: readonly (readonly [text: string, isFlagged: boolean])[]) => {
  const words = pieces.map(([text]) => text).join('');
  const texts = pieces.map(([text, isFlagged]) => schema.text(text, isFlagged ? [flag] : []));
  const doc = schema.node('doc', null, [schema.node('paragraph', null, texts)]);
  const start = words.indexOf('Keisha');
  const { doc: after } = swapping(EditorState.create({ schema, doc }), [{ start, end: start + 6, to: 'Heron' }]);
  const flagged: string[] = [];
  after.descendants((node) => {
    if (node.isText && node.marks.some(({ type }) => type.name === 'flag')) flagged.push(node.text ?? '');
  });
  return { text: after.textContent, flagged: flagged.join('') };
};

test.each([
  [
    'over the name alone',
    [
      ['Met ', false],
      ['Keisha', true],
      [' today.', false],
    ],
    'Heron',
  ],
  [
    'that ends with the name',
    [
      ['Met Keisha', true],
      [' today.', false],
    ],
    'Met Heron',
  ],
  [
    'that begins with it',
    [
      ['With ', false],
      ['Keisha we left.', true],
    ],
    'Heron we left.',
  ],
  ['of a paragraph that ends with it', [['We met Keisha', true]], 'We met Heron'],
] as const)('a flag %s stays over the alias', (_, pieces, flagged) => {
  expect(swapped(...pieces).flagged).toBe(flagged);
});

test('an alias beside a flag is not under it', () => {
  expect(swapped(['Met Keisha ', false], ['today.', true])).toEqual({ text: 'Met Heron today.', flagged: 'today.' });
});
