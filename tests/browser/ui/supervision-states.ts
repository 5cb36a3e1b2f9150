import { newWeekly, noAnswers } from '#shared/journal/weekly';
import { weekOf } from '#shared/calendar/day-key';
import { readingOf } from '../../support/made-reading.ts';
import { ago, supervisionVault, type SupervisionVault, today } from './supervision-vault.tsx';
import { instant } from './people-vault.tsx';

const full = async (): Promise<SupervisionVault> => {
  const vault = await supervisionVault();
  const { flag, home, marked, put, held, api } = vault;
  await held({
    minutes: 50,
    items: [],
    agreed: [
      { id: 'court', what: 'Ask about court day.', who: 'me', when: ago(7), isDone: true },
      { id: 'form', what: 'Release form wording', who: 'Dana', when: null, isDone: false },
    ],
    outside: { name: 'aftershift supervision 2026-11.pdf', at: instant(ago(14)) },
  });
  await flag(
    today,
    'The heating is still off and she had the oven door open again. I rang the fund.',
    'The heating is still off and she had the oven door open again.',
  );
  await flag(ago(2), 'Said I’d call by Friday. I knew it wasn’t true while I was saying it.');
  await flag(ago(6), 'Said no about the gift card. Held it. Felt like a wall, not a person.');
  const call = await flag(
    ago(9),
    'The call with both sisters. Was that mediating, or was it therapy? Keisha Morales rang at 555-0142 before Tuesday’s hearing.',
  );
  await flag(ago(10), 'Covering two of a colleague’s cases on top of mine. Nobody said for how long.');
  await api.setFlag({ kind: 'entry', entry: call });
  await home(ago(3), 'She laughed on the way down the stairs.');
  await home(ago(5), 'He had the form filled in before I came.');
  for (const back of [1, 2, 3, 6])
    await marked(ago(back), { closeness: Math.min(4, back), load: 'heavy', chips: ['crisis-call'] });
  await put(newWeekly(weekOf(ago(8)), instant(ago(8)), { ...noAnswers, caseload: 27, hours: 44 }));
  await put(newWeekly(weekOf(today), instant(today), { ...noAnswers, caseload: 31, hours: 49 }));
  const apart = await vault.write(ago(4), 'Home on autopilot again. Soup, and the dog.');
  const counted = { start: 5, end: 17, kind: 'phrase', id: 'on-autopilot' } as const;
  await put(readingOf(apart, { evidence: [counted] }));
  await api.setFlag({ kind: 'finding', direction: 'numb', since: ago(30) });
  const name = 'aftershift professional development with a very long name that somebody typed 2026-11.docx';
  await put({ type: 'outsideFile', version: 1, record: apart, name, at: instant(ago(2)) });
  return vault;
};

const arranged = async (): Promise<SupervisionVault> => {
  const vault = await full();
  const view = await vault.api.supervision(today);
  const words = [
    'Cover for two extra cases: until when, and what comes off?',
    'Where does mediating stop and therapy start? Keisha Morales rang at 555-0142 before Tuesday’s hearing.',
    'Going flat since early November',
  ];
  const groups = ['administrative', 'educational', 'supportive'] as const;
  const wants = ['decision', 'sounding-board', 'say-it'] as const;
  await vault.put({
    ...view.session.record,
    day: today,
    items: words.map((said, at) => ({
      id: `item ${at}`,
      from: view.gathered.things[at]?.key ?? null,
      group: groups[at] ?? 'supportive',
      words: said,
      want: wants[at] ?? null,
      minutes: 10,
      lens: at === 1 ? { kind: 'gibbs' as const, answers: [said, 'Small.', '', '', '', ''] } : null,
      isDiscussed: false,
    })),
    good: [{ id: 'good', from: null, words: 'She laughed.' }],
  });
  return vault;
};

const withWeeks = async (): Promise<SupervisionVault> => {
  const vault = await arranged();
  for (let back = 8; back < 80; back += 2) {
    if (back < 40 || back > 55) await vault.marked(ago(back), { closeness: (back % 7) - 3, reach: back % 4 });
  }
  const view = await vault.api.supervision(today);
  await vault.put({ ...view.session.record, withPicture: true }, view.session.id ?? undefined);
  return vault;
};

export const supervisionStates = {
  'nothing flagged': supervisionVault,
  'much gathered': full,
  'three chosen': arranged,
  'the last weeks put in': withWeeks,
} satisfies Record<string, () => Promise<SupervisionVault>>;
