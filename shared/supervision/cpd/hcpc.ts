import type { CpdShape } from './shape.ts';

export const hcpc: CpdShape = {
  shape: 'hcpc',
  name: 'HCPC',
  written: '2026-11',
  guidance: null,
  checked: null,
  note: 'They ask for a list of activities by date. This is our own outline of one of them, and not their form.',
  questions: [
    { id: 'kind', asks: 'What kind of activity was it?', begins: null },
    { id: 'activity', asks: 'What was it about?', begins: 'brought' },
    { id: 'quality', asks: 'How has it made your practice better?', begins: 'agreed' },
    { id: 'benefit', asks: 'How does it help the people who use the service?', begins: null },
  ],
};
