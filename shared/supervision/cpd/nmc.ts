import type { CpdShape } from './shape.ts';

export const nmc: CpdShape = {
  shape: 'nmc',
  name: 'NMC',
  written: '2026-11',
  guidance: null,
  checked: null,
  note: 'Five written accounts in three years, on their form, with nobody in them who could be known.',
  questions: [
    { id: 'event', asks: 'What was the activity, or what happened in your practice?', begins: 'brought' },
    { id: 'learned', asks: 'What did you learn from it?', begins: null },
    { id: 'changed', asks: 'How did you change or improve your practice?', begins: 'agreed' },
    { id: 'code', asks: 'How does it bear on the Code?', begins: null },
  ],
};
