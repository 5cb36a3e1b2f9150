import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

/** The peer: Tiptap as it comes, in a box over the page, with nothing of ours around it. */
const openPlainEditor = (text: string): void => {
  const box = document.createElement('div');
  const look = { position: 'fixed', inset: '0', zIndex: '9999', overflow: 'auto', background: 'Canvas' };
  Object.assign(box.style, look, { padding: '48px 20%', font: '18px/1.6 serif', whiteSpace: 'pre-wrap' });
  document.body.append(box);
  const content = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
  // A style element would be dropped by the page's policy.
  const editor = new Editor({ element: box, extensions: [StarterKit], content, injectCSS: false });
  editor.commands.focus('end');
};

Object.assign(window, { openPlainEditor });
