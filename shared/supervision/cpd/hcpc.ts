import type { CpdShape } from './shape.ts';

export const hcpc: CpdShape = {
  shape: 'hcpc',
  name: 'HCPC',
  guidance: '2023-12',
  checked: null,
  note: 'A dated list of activities of different kinds, kept all along. Only those who are picked send theirs in.',
  questions: [
    { id: 'kind', asks: 'What kind of activity was it?', begins: null },
    { id: 'activity', asks: 'What was it about?', begins: 'brought' },
    { id: 'quality', asks: 'How has it made your practice better?', begins: 'agreed' },
    { id: 'benefit', asks: 'How does it help the people who use the service?', begins: null },
  ],
};
