import type { CpdAccount } from './cpd-account.ts';
import type { SupervisionSession } from './supervision-session.ts';

/** Every text of a session in a fixed order: `withSessionLines` puts as many back. */
export const linesOfSession = ({ items, good, agreed }: SupervisionSession): readonly string[] => [
  ...items.flatMap(({ words, lens }) => [words, ...(lens?.answers ?? [])]),
  ...good.map(({ words }) => words),
  ...agreed.flatMap(({ what, who }) => [what, who]),
];

export const withSessionLines = (session: SupervisionSession, lines: readonly string[]): SupervisionSession => {
  let at = 0;
  const next = (was: string): string => {
    at += 1;
    return lines[at - 1] ?? was;
  };
  return {
    ...session,
    items: session.items.map((item) => ({
      ...item,
      words: next(item.words),
      lens: item.lens === null ? null : { ...item.lens, answers: item.lens.answers.map(next) },
    })),
    good: session.good.map((one) => ({ ...one, words: next(one.words) })),
    agreed: session.agreed.map((one) => ({ ...one, what: next(one.what), who: next(one.who) })),
  };
};

export const linesOfAccount = ({ answers }: CpdAccount): readonly string[] => answers.map(({ text }) => text);

export const withAccountLines = (account: CpdAccount, lines: readonly string[]): CpdAccount => ({
  ...account,
  answers: account.answers.map((answer, at) => ({ ...answer, text: lines[at] ?? answer.text })),
});
