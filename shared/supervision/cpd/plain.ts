import type { CpdShape } from './shape.ts';

export const plain: CpdShape = {
  shape: 'plain',
  name: 'A plain account',
  written: '2026-11',
  guidance: null,
  checked: null,
  note: 'For yourself, or wherever no form is asked for.',
  questions: [
    { id: 'happened', asks: 'What happened?', begins: 'brought' },
    { id: 'felt', asks: 'What was it like for you?', begins: null },
    { id: 'learned', asks: 'What do you take from it?', begins: null },
    { id: 'next', asks: 'What will you do next?', begins: 'agreed' },
  ],
};
