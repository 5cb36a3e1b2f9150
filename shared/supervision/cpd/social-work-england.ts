import type { CpdShape } from './shape.ts';

export const socialWorkEngland: CpdShape = {
  shape: 'social-work-england',
  name: 'Social Work England',
  written: '2026-11',
  guidance: '2023–24',
  checked: null,
  note: 'Two pieces a year, at least one of them with a peer reflection. It goes into their own form, online.',
  questions: [
    { id: 'kind', asks: 'What kind of activity was it?', begins: null },
    { id: 'description', asks: 'What happened, and how does it bear on your work?', begins: 'brought' },
    { id: 'learned', asks: 'What did you learn?', begins: null },
    { id: 'impact', asks: 'What good did it do, for your work and for the people you work with?', begins: 'agreed' },
    { id: 'peer', asks: 'Who did you reflect with, in what role, and what came of that?', begins: null },
  ],
};
